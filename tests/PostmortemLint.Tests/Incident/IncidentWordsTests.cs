using PostmortemLint.Incident;
using PostmortemLint.Tests.Evidence;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Incident;

public class IncidentWordsTests
{
    private const string Table = "Incident/incident-words.txt";

    public static TheoryData<string, string, bool> Cases => Examples.Of(Table);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Example_IsAsItsListSays(string list, string text, bool expected) => Assert.Equal(expected, list switch
    {
        "start" => TimeRoles.RoleOf(text.AsSpan()) == TimeRole.Start,
        "end" => TimeRoles.RoleOf(text.AsSpan()) == TimeRole.End,
        "detection" => TimeRoles.RoleOf(text.AsSpan()) == TimeRole.Detection,
        _ => IsMachineOutput(text),
    });

    private static bool IsMachineOutput(string text)
    {
        var page = Document.Read(text);
        return MachineOutput.Is(page, Assert.Single(page.Lines));
    }
}
