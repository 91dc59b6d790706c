using System.Text;
using PostmortemLint.Text;

namespace PostmortemLint.Writing;

/// <summary>Replacements in a text that do not overlap.</summary>
internal sealed class TextEdits
{
    private readonly List<(TextSpan Span, string Text)> edits = [];

    public void Replace(TextSpan span, string text) => edits.Add((span, text));

    public void Insert(int at, string text) => Replace(new TextSpan(at, 0), text);

    /// <summary>Whether one of them replaces what is at <paramref name="offset"/>.</summary>
    public bool Reach(int offset) => edits.Exists(e => e.Span.Contains(offset));

    /// <summary>The text with all of them. Where two begin at one place, the first that was added comes first.</summary>
    public string ApplyTo(string text)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (span, replacement) in edits.OrderBy(e => e.Span.Start))
        {
            if (span.Start < at)
                continue;
            result.Append(text, at, span.Start - at).Append(replacement);
            at = span.End;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }
}
