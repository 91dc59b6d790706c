using System.Globalization;
using System.Text;
using PostmortemLint.Cli.Search;
using PostmortemLint.Configuration;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;

namespace PostmortemLint.Evaluation;

/// <summary>
/// Writes which patterns of facts are in which documents: a line each with document, fact, region, id of the pattern, and line. Joined
/// with labels it tells how often a pattern is where the fact is, and where it is not.
/// </summary>
internal static class EvidenceReport
{
    public static void Write(string corpus, string path)
    {
        var report = new StringBuilder();
        foreach (var document in PathSearch.Find(corpus, ["."]))
        {
            if (TextFile.Of(FileContent.Read(document.Path, 4096)).Source is not { } source
                || Postmortem.Read(source, out _, DocumentSettings.Default) is not { } postmortem)
                continue;
            var (page, outline) = (postmortem.Page, postmortem.Outline);
            var facts = Facts.Read(page, outline, Tokens.Read(page), isSummaryAlone: postmortem.Form.Kind == Sections.Forms.FormKind.Outage, isComplete: true);
            foreach (var hint in facts.Hints)
                report.AppendLine(CultureInfo.InvariantCulture, $"{document.Shown.Replace('\\', '/')}\t{hint.Pattern.Fact}\t{hint.Region}\t{hint.Pattern.Id}\t{page.LineOf(hint.Span)}\t{source.ToString(hint.Span).Replace('\n', ' ')}");
        }
        OutputFile.Write(path, report.ToString());
    }
}
