using System.Globalization;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>What a baseline knows a fault by: eight digits that stand for the text at its place.</summary>
/// <remarks>
/// The lines above it, the path of the document and the words of the message, which change between releases, have no part in it.
/// </remarks>
internal static class Fingerprint
{
    /// <summary>The number of hexadecimal digits.</summary>
    public const int Length = 8;

    /// <summary>The fewest characters of a place that say which one it is. A shorter text, such as TBD, is taken with its line.</summary>
    private const int FewestCharacters = 24;

    /// <summary>The fingerprint of each fault that a finding stands for.</summary>
    public static IReadOnlyList<string> OfFaults(SourceText source, Diagnostic finding) =>
        finding.FaultNames.Count > 0 ? [.. finding.FaultNames.Select(Of)]
        : finding.FaultPlaces.Count > 0 ? [.. finding.FaultPlaces.Select(place => Of(TextOf(source, place)))]
        : [Of(TextOf(source, finding.Span))];

    /// <summary>Whether a word may be a fingerprint.</summary>
    public static bool IsOne(string word) => word.Length == Length && word.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    private static string Of(string text)
    {
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(text));
        return ((uint)(hash ^ (hash >> 32))).ToString("x8", CultureInfo.InvariantCulture);
    }

    private static string TextOf(SourceText source, TextSpan place)
    {
        // The whole document, which has no text of its own that would not change.
        if (place is { Start: 0, Length: 0 })
            return "";
        var words = WordsOf(source.ToString(place));
        var text = string.Join(" ", words);
        return text.Length >= FewestCharacters ? text : $"{text}\n{LineAt(source, place.Start)}";
    }

    /// <summary>The line without its number in a list, which changes with the lines above it.</summary>
    private static string LineAt(SourceText source, int offset)
    {
        var (start, end) = source.GetLineBounds(source.GetLinePosition(offset).Line);
        var words = WordsOf(source.ToString(TextSpan.FromBounds(start, end)));
        return string.Join(" ", words.Length > 0 && IsNumber(words[0]) ? words.Skip(1) : words);
    }

    private static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNumber(string word) =>
        word.Length > 1 && word[word.Length - 1] is ('.' or ')') && word.Take(word.Length - 1).All(c => c is >= '0' and <= '9');
}
