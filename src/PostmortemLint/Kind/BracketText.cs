using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Tells whether text in brackets asks for what belongs there: "[Time of detection]", "{{customer}}", "&lt;service&gt;".</summary>
internal sealed class BracketText(string source)
{
    private const string Openers = "[{<";

    /// <summary>Signs of code, markup and whole sentences.</summary>
    private const string OtherSigns = "=@$|\"();&!";

    /// <summary>Whether brackets ask for something: their text has words for that, and is not part of a path, a command or code.</summary>
    /// <param name="open">The offset of the opening bracket; several may follow each other.</param>
    /// <param name="close">The offset of the first closing one.</param>
    public bool Ask(int open, int close)
    {
        var text = source.AsSpan(open, close - open).TrimStart(Openers.AsSpan());
        if (text.Length < 2 || !char.IsLetter(text[0]) || text.IndexOfAny(OtherSigns.AsSpan()) >= 0)
            return false;
        var words = TextSpan.FromBounds(close - text.Length, close);
        if (source[open] == '[')
            return !IsFilledIn(text)
                && (IsAsked(words, isAlone: Surroundings.StandsAlone(source, open, close + 1)) || IsAskedInLine(words, open, close));
        var isList = source[open] == '{' && text.IndexOf('[') > 0;
        if (isList || IsCode(text) || IsInPath(open, close))
            return false;
        return (source[open] == '{' ? IsVariable(text) || IsName(open, text) : IsPhrase(text)) || IsAsked(words, isAlone: true);
    }

    /// <summary>Whether the text prompts for a value: "your text" and "Description" before "here" do, "see details" does not.</summary>
    public static bool AsksForText(string prose, TextSpan words)
    {
        var span = Word.In(prose, words).FirstOrDefault();
        var first = prose.Substring(span.Start, span.Length);
        return KindWords.AskedFor.Contains(first) || (KindWords.AskedForAlone.Contains(first) && span == words);
    }

    /// <summary>"[Day 1]", "[Time: 14:00]".</summary>
    private static bool IsFilledIn(ReadOnlySpan<char> text) => text.IndexOfAny(":0123456789".AsSpan()) >= 0;

    /// <summary>"{date.log}", "{code: 7, name}".</summary>
    private static bool IsCode(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') < 0 ? text.IndexOfAny('.', ':') >= 0 : text.IndexOf(": ".AsSpan()) > 0;

    private bool IsInPath(int open, int close) =>
        (open > 0 && source[open - 1] is '/' or '-' or '.') || (close + 1 < source.Length && source[close + 1] is '/' or '-' or '.' or '(');

    /// <summary>"{CLUSTER_ID}", "{NODE POOL}".</summary>
    private static bool IsVariable(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsUpper(c) && !char.IsDigit(c) && c is not ('_' or ' ' or '-'))
                return false;
        return true;
    }

    /// <summary>"Reported on {source}": one word after a space, not a set or a part of a path.</summary>
    private bool IsName(int open, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsLower(c) && c != '_')
                return false;
        return open == 0 || source[open - 1] is ' ' or '\n' or '{';
    }

    /// <summary>"&lt;two or three sentences&gt;".</summary>
    private static bool IsPhrase(ReadOnlySpan<char> text) => text.IndexOf(' ') > 0 && text[text.Length - 1] != ' ';

    /// <summary>"[complete]", "[please complete]" below the question of a form, with nothing else in the line.</summary>
    private bool IsAskedInLine(TextSpan words, int open, int close)
    {
        var last = Word.LastIn(source, words);
        return (open == 0 || source[open - 1] == '\n') && (close + 1 == source.Length || source[close + 1] == '\n')
            && KindWords.AskedForInLine.Contains(source.Substring(last.Start, last.Length));
    }

    /// <summary>Whether the text prompts for a value: with its first or last word, "[Time of detection]"; alone, with any.</summary>
    private bool IsAsked(TextSpan text, bool isAlone)
    {
        string[] words = [.. Word.In(source, text).Select(w => source.Substring(w.Start, w.Length))];
        return !Array.Exists(words, KindWords.Noted.Contains)
            && (KindWords.AskedFor.Contains(words[0])
                || KindWords.AskedFor.Contains(words[words.Length - 1])
                || (isAlone && Array.Exists(words, w => KindWords.AskedForAlone.Contains(w) || KindWords.AskedFor.Contains(w))));
    }
}
