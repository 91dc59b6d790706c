using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Tells wishes from tasks: "Improve monitoring" names nothing that could be done.</summary>
internal static class VagueReader
{
    /// <summary>Whether the text has a wish's verb, and no word that names something.</summary>
    public static bool IsVague(string prose, TextSpan text)
    {
        var isWish = false;
        foreach (var span in Word.In(prose, text))
        {
            var word = prose.Substring(span.Start, span.Length);
            var isVerb = MeasureWords.VagueVerbs.Contains(word);
            if (!isVerb && !MeasureWords.GenericWords.Contains(word))
                return false;
            isWish |= isVerb;
        }
        return isWish;
    }
}
