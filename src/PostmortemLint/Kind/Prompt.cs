using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Tells whether a line asks for something by naming it: "A short summary of what broke".</summary>
internal static class Prompt
{
    /// <summary>The most words before the name of what is asked for: an article, adjectives.</summary>
    private const int MostOpeningWords = 4;

    /// <summary>"No record of the backup": a line that begins so says what was not there.</summary>
    private static readonly HashSet<string> Denials =
        new(StringComparer.OrdinalIgnoreCase) { "lack", "lacking", "missing", "never", "no", "not", "without" };

    private static readonly HashSet<string> Links = new(StringComparer.OrdinalIgnoreCase) { "of", "about", "describing", "for" };

    /// <summary>Whether the first sentence of a line names what is asked for, and has no verb of its own.</summary>
    public static bool Is(string line)
    {
        if (line.Length == 0 || line[line.Length - 1] == ':')
            return false;
        var first = Sentence.In(line, new TextSpan(0, line.Length)).FirstOrDefault();
        var words = Word.In(line, first).ToList();
        if (words.Count > 0 && Denials.Contains(TextOf(line, words[0])))
            return false;
        var name = words.Take(MostOpeningWords + 1).ToList().FindIndex(w => KindWords.Prompts.Contains(TextOf(line, w)));
        return name >= 0 && name + 2 < words.Count && Links.Contains(TextOf(line, words[name + 1])) && !Tells(line, words, name + 2);
    }

    /// <summary>Whether a verb comes before the first word or comma that adds what exactly is asked for.</summary>
    private static bool Tells(string line, List<TextSpan> words, int from)
    {
        for (var i = from; i < words.Count; i++)
        {
            var word = TextOf(line, words[i]);
            if (KindWords.TellingVerbs.Contains(word))
                return true;
            if (KindWords.RelativeWords.Contains(word) || (words[i].End < line.Length && line[words[i].End] == ','))
                return false;
        }
        return false;
    }

    private static string TextOf(string line, TextSpan word) => line.Substring(word.Start, word.Length);
}
