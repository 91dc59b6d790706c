using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Consistency;

public class ClaimWordsTests
{
    private const string Table = "Consistency/claim-words.txt";

    private const string Story =
        "\n\n## Summary\n\nIt began on 2024-06-05 at 14:00 UTC.\n\n## Timeline\n\n- 2024-06-05 14:00 UTC: The disk was full.\n" +
        "- 2024-06-05 14:10 UTC: An alert was sent.\n- 2024-06-05 15:00 UTC: Service was restored.\n";

    public static TheoryData<string, string, bool> Cases => Examples.Of(Table);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Example_ContradictsItselfOrNot(string list, string text, bool expected) => Assert.Equal(expected, list switch
    {
        "labels of dates" => Read($"# Outage\n\n{text}{Story}").Contradictions.Any(),
        "time to detect" or "time to mitigate" or "time to recover" or "downtime" or "before lengths" =>
            Read($"# Outage\n\n{text}{Story.Replace("14:00 UTC: The disk was full", "14:00 UTC: Payments failed")}").WrongIntervals.Any(),
        "others" or "rests" => Read(text).ImpossibleShares.Any(),
        "measures" => !Read(text).ImpossibleShares.Any(),
        _ => Read($"## Summary\n\n{text}\n").LesserShare is not null,
    });

    private static Postmortem Read(string markdown) => Postmortem.Read(new SourceText(markdown), out _)!;
}
