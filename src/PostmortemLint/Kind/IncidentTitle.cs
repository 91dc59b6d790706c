using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>What a title says about its document.</summary>
internal static class IncidentTitle
{
    /// <summary>What parts the kind of a document from its subject: "Postmortem: checkout was down", "[Incident] Relay".</summary>
    private static readonly string[] Separators = [":", "—", "–", " - ", "]", " of "];

    /// <summary>Whether it names an incident: "Checkout down", and neither "Incident report" nor "Outage checklist".</summary>
    public static bool Names(string title)
    {
        var words = WordsOf(title);
        return words.Exists(KindWords.IncidentWords.Contains) && IsSubject(words);
    }

    /// <summary>Whether it says that the document is a report, and what of: "Postmortem: relay".</summary>
    public static bool Announces(string title)
    {
        foreach (var separator in Separators)
            if (title.IndexOf(separator, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                var kind = WordsOf(title.Substring(0, at));
                return kind.Exists(KindWords.IncidentWords.Contains)
                    && kind.TrueForAll(KindWords.ReportWords.Contains)
                    && IsSubject(WordsOf(title.Substring(at + separator.Length)));
            }
        return false;
    }

    private static bool IsSubject(List<string> words) =>
        words.Exists(w => !KindWords.ReportWords.Contains(w)) && !words.Exists(KindWords.OtherDocuments.Contains);

    /// <summary>Its words without numbers.</summary>
    private static List<string> WordsOf(string title) =>
        [.. Word.In(title, new TextSpan(0, title.Length)).Select(w => title.Substring(w.Start, w.Length)).Where(w => !char.IsDigit(w[0]))];
}
