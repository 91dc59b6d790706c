using System.Globalization;
using PostmortemLint.Sections;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Why;

/// <summary>Says where something is in a document.</summary>
internal sealed class Places(Postmortem postmortem)
{
    /// <summary>"line 12".</summary>
    public string Line(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"line {postmortem.LineOf(span)}");

    /// <summary>"line 12 in 'Issue Summary'".</summary>
    public string Of(TextSpan span) => $"{Line(span)} in {PartAt(span.Start)}";

    /// <summary>"'Issue Summary' (lines 3 to 9)".</summary>
    public string Of(Section section) => $"{Name(section)} ({Lines(section)})";

    /// <summary>What a section is called: its name in quotes.</summary>
    public static string Name(Section section) =>
        section.Realization == SectionRealization.Lead ? "the text under the title" : $"'{section.ShortName}'";

    private string PartAt(int offset) =>
        offset < postmortem.Page.BodyStart ? "the front matter"
        : postmortem.Outline.Title is { } title && title.Contains(offset) ? "the title"
        : offset < postmortem.Outline.HeaderEnd ? "the header"
        : postmortem.Outline.SectionAt(offset) is { } section ? Name(section)
        : "no section";

    private string Lines(Section section)
    {
        var (first, last) = (postmortem.LineOf(section.Span), LastLineOf(section));
        return first == last
            ? string.Create(CultureInfo.InvariantCulture, $"line {first}")
            : string.Create(CultureInfo.InvariantCulture, $"lines {first} to {last}");
    }

    private int LastLineOf(Section section) =>
        section.Lines.Count == 0 ? postmortem.LineOf(section.Label) : postmortem.LineOf(new TextSpan(section.Lines[^1].Span.End, 0));
}
