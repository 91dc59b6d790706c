using System.Text.RegularExpressions;
using PostmortemLint.Text;

namespace PostmortemLint.Fuzz;

/// <summary>Makes a document of our own from one that fails: its words give way to others, but for those without which it would not fail.</summary>
internal sealed partial class Anonymizer
{
    private const int LongestOfNobody = 3;

    private const int MostSlips = 2;

    private static readonly string[] Patterns = ["*.cs", "*.md"];

    private static readonly string[] Folders = ["src", "docs", "samples"];

    private static readonly string[] StandIns = ["oak", "lamp", "stone", "garden", "lantern", "mountain", "butterfly", "watermelon"];

    private readonly HashSet<string> ours;

    /// <param name="texts">The texts with our words.</param>
    public Anonymizer(IEnumerable<string> texts) =>
        ours = new(texts.SelectMany(text => Word().Matches(text).Select(m => m.Value)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of the code, the pages and the samples.</summary>
    public static Anonymizer OfRepository() => new(
        Patterns.SelectMany(pattern => Folders.SelectMany(folder => OwnDocuments.ReadBelow(Path.Combine(Checkout.Root, folder), pattern))).Concat(OwnDocuments.Read()));

    /// <summary>Whether every word is in this repository, apart from slips.</summary>
    public bool IsOurs(string document) => Words(document).TrueForAll(word => ours.Contains(word) || word == Disguise(word) || EditDistance.Nearest(word, ours, MostSlips) is not null);

    /// <summary>The document with as few of its words as it can have while it <paramref name="fails"/>.</summary>
    public static string Anonymize(string document, Func<string, bool> fails)
    {
        var words = Words(document);
        if (words.Aggregate(document, Replace) is var all && fails(all))
            return all;
        foreach (var word in words)
            if (Replace(document, word) is var without && fails(without))
                document = without;
        return document;
    }

    private static List<string> Words(string document) => [.. Word().Matches(document).Select(m => m.Value).Where(w => w.Length > LongestOfNobody).Distinct(StringComparer.Ordinal)];

    private static string Replace(string document, string word) => Word().Replace(document, m => m.Value == word ? Disguise(word) : m.Value);

    private static string Disguise(string word)
    {
        var standIn = StandIns.LastOrDefault(s => s.Length <= word.Length, StandIns[0]);
        return string.Concat(word.Select((c, i) =>
            char.IsAsciiLetterUpper(c) ? char.ToUpperInvariant(standIn[i % standIn.Length])
            : char.IsAsciiLetterLower(c) ? standIn[i % standIn.Length]
            : char.IsUpper(c) ? 'Ж' : char.IsLower(c) ? 'ж' : c));
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
