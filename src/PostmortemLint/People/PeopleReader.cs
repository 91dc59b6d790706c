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
    private readonly WordReader reader;
    private readonly List<PeopleMention> found = [];

    private PeopleReader(Page page) => (this.page, prose, reader) = (page, page.Prose.Text, new WordReader(page.Prose.Text));

    /// <summary>All such passages, in order, without those that begin inside others.</summary>
    public static IReadOnlyList<PeopleMention> Read(Page page, Tokens tokens)
    {
        var reader = new PeopleReader(page);
        for (var i = 0; i < tokens.Count; i++)
            if ((WordClasses.Of(tokens[i].Term) & PeopleGrammar.Cues) is not WordClass.None and var kind)
                reader.ReadCue(tokens[i].Start, kind);
        return reader.found;
    }

    private void ReadCue(int start, WordClass kind)
    {
        if (!CanTell(reader.ReadAt(start), kind))
            return;
        var sentence = new PeopleSentence(prose, reader.ReadAll(ClauseAround(start)));
        var cue = sentence.IndexFrom(start);
        var end = found.Count == 0 ? 0 : found[found.Count - 1].Span.End;
        if (cue >= 0 && PeopleGrammar.Read(sentence, cue) is { } mention && mention.Span.Start >= end)
            found.Add(mention);
    }

    /// <summary>Whether the words beside a common cue let it tell something at all: looked at before the sentence is read.</summary>
    private bool CanTell(ClassifiedWord cue, WordClass kind)
    {
        if ((kind & WordClass.Counterfactual) != 0)
            return IsBeforeHave(cue);
        if (cue.Is("failed"))
            return reader.After(cue).Is("to");
        if (cue.Is("not"))
            return reader.Before(cue).Is("did");
        if ((kind & WordClass.CauseWord) != 0 && (cue.Is("because") || LeadsToCause(reader.After(cue))))
            return true;
        return (kind & WordClass.Error) != 0 ? (reader.Before(cue).Class & WordClass.HumanKind) != 0 : (kind & WordClass.CauseWord) == 0;
    }

    private static bool LeadsToCause(ClassifiedWord next) => next.Is("back") || (next.Class & WordClass.CauseCue) != 0;

    /// <summary>"Should have", "should never have".</summary>
    private bool IsBeforeHave(ClassifiedWord cue) => reader.After(cue) is var next && (next.Is("have") || reader.After(next).Is("have"));

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
