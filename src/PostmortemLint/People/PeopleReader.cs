using PostmortemLint.Evidence;
using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.People;

/// <summary>Finds judgements on people, by grammar: a telling word, and a person as its subject or beside it.</summary>
internal sealed class PeopleReader
{
    /// <summary>Characters to each side that are looked at: what is farther away is not a subject.</summary>
    private const int SentenceReach = 160;

    private readonly Page page;
    private readonly string prose;
    private readonly Tokens tokens;
    private readonly List<PeopleMention> found = [];

    private PeopleReader(Page page, Tokens tokens) => (this.page, prose, this.tokens) = (page, page.Prose.Text, tokens);

    /// <summary>All such passages, in order, without those that begin inside others.</summary>
    public static IReadOnlyList<PeopleMention> Read(Page page, Tokens tokens)
    {
        var reader = new PeopleReader(page, tokens);
        for (var i = 0; i < tokens.Count; i++)
            if ((WordClasses.Of(tokens[i].Term) & PeopleGrammar.Cues) is not WordClass.None and var kind && reader.CanTell(i, kind))
                reader.ReadCue(i);
        return reader.found;
    }

    private void ReadCue(int token)
    {
        var sentence = new PeopleSentence(prose, tokens, ClauseAround(tokens[token].Start));
        var cue = sentence.IndexOf(token);
        var end = found.Count == 0 ? 0 : found[found.Count - 1].Span.End;
        if (cue >= 0 && PeopleGrammar.Read(sentence, cue) is { } mention && mention.Span.Start >= end)
            found.Add(mention);
    }

    /// <summary>Whether the words beside a common cue let it tell something at all: looked at before the sentence is read.</summary>
    private bool CanTell(int cue, WordClass kind)
    {
        if ((kind & WordClass.Counterfactual) != 0)
            return IsFollowedBy(cue, "have") || (tokens.IsNextTo(cue) && IsFollowedBy(cue + 1, "have"));
        if (tokens.Is(cue, "failed"))
            return IsFollowedBy(cue, "to");
        if (tokens.Is(cue, "not"))
            return cue > 0 && tokens.Is(cue - 1, "did") && tokens.IsNextTo(cue - 1);
        if ((kind & WordClass.CauseWord) != 0 && (tokens.Is(cue, "because") || LeadsToCause(cue)))
            return true;
        return (kind & WordClass.Error) != 0 ? IsAfterKind(cue) || IsMade(cue) : (kind & WordClass.CauseWord) == 0;
    }

    private bool IsFollowedBy(int token, string word) => tokens.IsNextTo(token) && tokens.Is(token + 1, word);

    private bool LeadsToCause(int cue) =>
        tokens.IsNextTo(cue)
        && (tokens.Is(cue + 1, "back") || tokens.Is(cue + 1, "is") || (WordClasses.Of(tokens[cue + 1].Term) & WordClass.CauseCue) != 0);

    /// <summary>"Human error", "user error".</summary>
    private bool IsAfterKind(int error) =>
        error > 0 && (WordClasses.Of(tokens[error - 1].Term) & WordClass.HumanKind) != 0 && tokens.IsNextTo(error - 1);

    /// <summary>"By mistake", "a typo made by".</summary>
    private bool IsMade(int error) =>
        (error > 0 && (tokens.Is(error - 1, "by") || tokens.Is(error - 1, "in")) && tokens.IsNextTo(error - 1))
        || IsFollowedBy(error, "made") || IsFollowedBy(error, "committed");

    /// <summary>The part of a word's sentence between semicolons or colons: what is in another part is not the word's subject.</summary>
    private TextSpan ClauseAround(int word)
    {
        var sentence = Sentence.Around(prose, word, page.BlockAt(word, SentenceReach));
        var (start, end) = (word, word);
        while (start > sentence.Start && !EndsClause(start - 1))
            start--;
        while (end < sentence.End && !EndsClause(end))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    private bool EndsClause(int at) =>
        prose[at] == ';' || (prose[at] == ':' && (at + 1 == prose.Length || char.IsWhiteSpace(prose[at + 1])));
}
