using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML3004LongEntryTests
{
    [Fact]
    public void ThreeSentences_Report() => Verify<PML3004LongEntry>.Diagnostics(
        """
        ## Timeline

        - **[|14:00 UTC|]:** An alert fired. The engineer on call saw it. She thought of the release first.
        - **14:30 UTC:** Checkout was back.
        """,
        "This entry has 3 sentences, more than the 2 allowed. Keep what happened here, and move the explanation to the root cause.");

    [Fact]
    public void SentencesOnSeveralLines_Report() => Verify<PML3004LongEntry>.Diagnostics(
        """
        ## Timeline

        - [|14:00 UTC|]: An alert fired. The engineer on call
          saw it at once. She thought of the release
          first. Nothing was wrong with it.
        """,
        "This entry has 4 sentences, more than the 2 allowed. Keep what happened here, and move the explanation to the root cause.");

    [Fact]
    public void Row_Reports() => Verify<PML3004LongEntry>.Diagnostics(
        "## Timeline\n\n| Time | Event |\n|---|---|\n| [|14:00|] | An alert fired. Who had seen it? Nobody had! |\n",
        "This entry has 3 sentences, more than the 2 allowed. Keep what happened here, and move the explanation to the root cause.");

    [Fact]
    public void SentencesOnLinesOfTheirOwn_Report() => Verify<PML3004LongEntry>.Diagnostics(
        "## Timeline\n\n- [|14:00 UTC|]: An alert fired.\n  Ann saw it.\n  We waited.\n",
        "This entry has 3 sentences, more than the 2 allowed. Keep what happened here, and move the explanation to the root cause.");

    [Fact]
    public void Several_ReportOnceAtTheFirst() => Verify<PML3004LongEntry>.Diagnostics(
        "## Timeline\n\n- [|14:00 UTC|]: An alert. Ann saw it. She waited.\n- 14:10 UTC: A restart.\n- 14:30 UTC: One. Two. Three. Four.\n",
        "2 entries, the first of them at '14:00 UTC', have more than the 2 sentences allowed. Keep what happened here, and move the explanation to the root cause.");

    [Fact]
    public void SeveralBeyondOne_AreCounted() => Verify<PML3004LongEntry>.Diagnostics(
        "## Timeline\n\n- [|14:00 UTC|]: An alert. It was seen.\n- 14:30 UTC: One. Two.\n",
        ("PML3004.max_sentences", 1),
        "2 entries, the first of them at '14:00 UTC', have more than the 1 sentence allowed. Keep what happened here, and move the explanation to the root cause.");

    [Fact]
    public void Option_SetsTheLimit() => Verify<PML3004LongEntry>.Diagnostics(
        "## Timeline\n\n- [|14:00 UTC|]: An alert fired. It was seen.\n",
        ("PML3004.max_sentences", 1),
        "This entry has 2 sentences, more than the 1 allowed. Keep what happened here, and move the explanation to the root cause.");

    [Fact]
    public void Option_AllowsMore() => Verify<PML3004LongEntry>.NoDiagnostics("## Timeline\n\n- 14:00 UTC: One. Two. Three. Four.\n", ("PML3004.max_sentences", 4));

    [Theory]
    [InlineData("An alert fired.")]
    [InlineData("An alert fired. It was seen.")]
    [InlineData("An alert fired, was seen, and led nowhere")]
    [InlineData("It returned 502... We waited.")]
    [InlineData("Release v1.2.3 went out to db1.example.com. It used 1.5 GB.")]
    [InlineData("Some services, e.g. Billing, were slow. It was the U.S. East region.")]
    [InlineData("Handed over to Dr. Adams and Mr. Brown. They knew it, i.e. The pool.")]
    [InlineData("\"Is it down?\" asked support. It was.")]
    public void TwoSentencesAtMost_DoNotReport(string text) => Verify<PML3004LongEntry>.NoDiagnostics($"## Timeline\n\n- 14:00 UTC: {text}\n");

    [Fact]
    public void DetailsBelowAnEntry_DoNotReport() => Verify<PML3004LongEntry>.NoDiagnostics(
        """
        ## Timeline

        - 14:00 UTC: An alert fired.
          - It paged Ann. She was awake.
          - It paged Bob. He was not.
        """);

    [Fact]
    public void OtherCellsOfARow_DoNotReport() => Verify<PML3004LongEntry>.NoDiagnostics(
        "## Timeline\n\n| Time | Event | Who |\n|---|---|---|\n| 14:00 | An alert fired. It paged Ann. | Ann |\n");

    [Fact]
    public void TwoEntriesInOneItem_AreCountedApart() => Verify<PML3004LongEntry>.NoDiagnostics(
        "## Timeline\n\n- 14:00 UTC: An alert fired. It was seen. - 14:10 UTC: The database was restarted. It came back.\n");

    [Fact]
    public void ParagraphBelowTheTimeline_DoesNotReport() => Verify<PML3004LongEntry>.NoDiagnostics("## Timeline\n\n- 14:00 UTC: An alert.\n\nOne. Two. Three. Four.\n");

    [Fact]
    public void EntryWithoutATime_IsLeftToAnotherRule() => Verify<PML3004LongEntry>.NoDiagnostics("## Timeline\n\n- One. Two. Three. Four.\n");

    [Fact]
    public void ListElsewhere_DoesNotReport() => Verify<PML3004LongEntry>.NoDiagnostics("## Lessons Learned\n\n- 14:00 was late. Two. Three. Four.\n");
}
