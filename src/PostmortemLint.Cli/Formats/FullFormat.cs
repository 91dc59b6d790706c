using System.Globalization;
using PostmortemLint.Diagnostics;
using PostmortemLint.Output;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Formats;

/// <summary>
/// Writes for each finding its line, the line of the document with a mark under the place, the other places that it is about, and the
/// address of the rule's page.
/// </summary>
internal static class FullFormat
{
    /// <summary>The most other places that are shown of one finding.</summary>
    private const int MostRelated = 4;

    private const ConsoleColor RelatedColor = ConsoleColor.Cyan;

    public static void Write(Outcome outcome, TextWriter to, Action<ConsoleColor?>? paint)
    {
        using var all = new StringWriter { NewLine = to.NewLine };
        var ink = new Ink(paint is null ? all : to, paint);
        for (var i = 0; i < outcome.Shown.Count; i++)
        {
            if (i > 0)
                ink.WriteLine();
            WriteFinding(outcome, outcome.Shown[i], ink);
        }
        to.Write(all.ToString());
    }

    private static void WriteFinding(Outcome outcome, Finding finding, Ink ink)
    {
        TextFormat.WriteLine(finding, ink);
        var diagnostic = finding.Diagnostic;
        var related = diagnostic.Related.Take(MostRelated).ToList();
        var lastLine = related.Select(place => place.Start.Line).Append(diagnostic.Start.Line).Max();
        var digits = lastLine.ToString(CultureInfo.InvariantCulture).Length;
        var margin = new string(' ', digits);
        if (outcome.Sources.LineAt(diagnostic.Path, diagnostic.Start) is { } line)
            WriteExcerpt(line, diagnostic.Start, diagnostic.End, ('^', TextFormat.ColorOf(diagnostic.Severity)));
        foreach (var place in related)
            WriteRelated(place);
        if (diagnostic.Related.Count > MostRelated)
            ink.WriteLine($"{margin} = and {Summary.Count(diagnostic.Related.Count - MostRelated, "more place")}");
        ink.WriteLine($"{margin} = {diagnostic.HelpLink}");

        void WriteRelated(RelatedPlace place)
        {
            var otherLine = outcome.Sources.LineAt(place.Path ?? diagnostic.Path, place.Start);
            if (otherLine is null)
                ink.WriteLine(LogLine.Of($"{margin} = {place.Message}"));
            else
            {
                if (place.Path is { } other)
                    ink.WriteLine(LogLine.Of($"{margin} --> {outcome.ShownPathOf(other)}"));
                WriteExcerpt(otherLine, place.Start, place.End, ('-', RelatedColor));
            }
        }

        void WriteExcerpt(string source, LinePosition start, LinePosition end, (char Sign, ConsoleColor Color) mark)
        {
            var number = start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(digits);
            var last = end.Line > start.Line ? source.Length : Math.Clamp(end.Column - 1, start.Column - 1, source.Length);
            var excerpt = Excerpt.Of(source, start.Column - 1, last, outcome.Width - digits - " | ".Length - 1);
            ink.WriteLine($"{margin} |");
            ink.WriteLine($"{number} | {excerpt.Line}".TrimEnd());
            ink.Write($"{margin} | {new string(' ', excerpt.Column)}");
            ink.Write(new string(mark.Sign, excerpt.Width), mark.Color);
            ink.WriteLine();
        }
    }
}
