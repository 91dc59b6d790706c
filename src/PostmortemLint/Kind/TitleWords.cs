using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Rows of words, in any of their forms, of which a title may have one row whole, in any order.</summary>
internal sealed class TitleWords
{
    private readonly IReadOnlyList<HashSet<string>[]> rows;

    private TitleWords(IReadOnlyList<HashSet<string>[]> rows) => this.rows = rows;

    /// <param name="lines">Places separated by spaces, each with its words separated by <c>|</c>.</param>
    public static TitleWords Of(IEnumerable<string> lines) => new([.. lines.Select(line => PlacesOf(line).ToArray())]);

    /// <summary>Whether a title has all places of a row.</summary>
    public bool AreIn(string title)
    {
        var words = Word.In(title, new TextSpan(0, title.Length)).Select(w => title.Substring(w.Start, w.Length)).ToList();
        return rows.Any(places => Array.TrueForAll(places, place => words.Exists(place.Contains)));
    }

    private static IEnumerable<HashSet<string>> PlacesOf(string line) =>
        line.Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(place => new HashSet<string>(place.Split('|').SelectMany(Inflection.Of), StringComparer.OrdinalIgnoreCase));
}
