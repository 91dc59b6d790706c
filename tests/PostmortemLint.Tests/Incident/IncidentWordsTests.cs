using PostmortemLint.Incident;
using PostmortemLint.Tests.Evidence;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Incident;

public class IncidentWordsTests
{
    private const string Table = "Incident/incident-words.txt";

    public static TheoryData<string, string, bool> Cases => Examples.Of(Table);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Example_IsAsItsListSays(string list, string text, bool expected) => Assert.Equal(expected, list switch
    {
        "start" => RoleOf(text) == TimeRole.Start,
        "end" => RoleOf(text) == TimeRole.End,
        "detection" => RoleOf(text) == TimeRole.Detection,
        "full" => IncidentWords.Full.Any(w => text.Contains(w)),
        "durations" => IncidentWords.Durations.Contains(text),
        "partial durations" => IncidentWords.PartialDurations.Contains(text),
        _ => IsMachineOutput(text),
    });

    private static TimeRole RoleOf(string text) => TimeRoles.RoleOf(text, new TextSpan(0, text.Length));

    private static bool IsMachineOutput(string text)
    {
        var page = Document.Read(text);
        return MachineOutput.Is(page, Assert.Single(page.Lines));
    }
}
