using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.People;

/// <summary>The words and numbers of a sentence, by index; what is asked of an index outside it is not so.</summary>
/// <param name="prose">The visible text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="span">The sentence.</param>
internal sealed class PeopleSentence(string prose, Tokens tokens, TextSpan span)
{
    private static readonly HashSet<string> GivenNames =
        new(WordTable.Load("People/given-names.txt")["given names"].SelectMany(line => line.Split('|')).Select(name => name.Trim()));

    /// <summary>How many words before a word its denial can be.</summary>
    private const int DenialDistance = 4;

    private readonly List<int> words = [.. tokens.WordsIn(span)];

    /// <summary>The index of a token; -1 when it is not a word of the sentence.</summary>
    public int IndexOf(int token) => words.IndexOf(token);

    /// <summary>Whether a word can be one of <paramref name="kinds"/>.</summary>
    public bool Is(int at, WordClass kinds) => Has(at) && (WordClasses.Of(tokens[words[at]].Term) & kinds) != 0;

    /// <summary>Whether a word is <paramref name="text"/>, case and "'s" aside.</summary>
    public bool Is(int at, string text) => Has(at) && tokens.Is(words[at], text);

    /// <summary>Whether a word has a capital letter and is not one that names nobody: "this", "nobody".</summary>
    public bool IsName(int at) =>
        Has(at) && char.IsUpper(prose[StartOf(at)]) && !Is(at, WordClass.Barrier | WordClass.Denial | WordClass.Determiner);

    /// <summary>Whether a word is somebody's given name; not in "Maria DB", nor in "Hurricane Maria".</summary>
    public bool IsGivenName(int at) =>
        Has(at) && char.IsUpper(prose[StartOf(at)]) && GivenNames.Contains(tokens.TextOf(words[at]))
        && !(at > 0 && StandsBefore(at - 1) && tokens[words[at]].Term == Lexicon.Name && tokens[words[at - 1]].Term == Lexicon.Name)
        && (!StandsBefore(at) || !char.IsUpper(prose[StartOf(at + 1)]) || IsSurname(at + 1));

    /// <summary>The surname after a given name; the name itself when none follows.</summary>
    public int EndOfName(int at) => IsGivenName(at) && !IsPossessive(at) && StandsBefore(at) && IsSurname(at + 1) ? at + 1 : at;

    public bool EndsWith(int at, string end) => Has(at) && tokens.EndsWith(words[at], end);

    public bool IsPossessive(int at) => Has(at) && tokens.IsPossessive(words[at]);

    /// <summary>Whether a word is a person, by what they are or by a handle such as "@ann", or a group of people.</summary>
    public bool IsPerson(int at, bool withGroups) =>
        Is(at, withGroups ? WordClass.Person | WordClass.Group : WordClass.Person) || (Has(at) && IsHandle(at));

    /// <summary>Whether a word shortly before turns what is said into its opposite.</summary>
    public bool IsDenied(int at)
    {
        for (var i = at - 1; i >= at - DenialDistance; i--)
            if (Is(i, WordClass.Denial))
                return true;
        return false;
    }

    /// <summary>Whether a comma is between two words.</summary>
    public bool HasCommaBetween(int first, int last) =>
        prose.IndexOf(',', EndOf(first), StartOf(last) - EndOf(first)) >= 0;

    /// <summary>Whether a space follows a word, and not a sign or the end.</summary>
    public bool IsFollowedBySpace(int at) => EndOf(at) < prose.Length && prose[EndOf(at)] == ' ';

    /// <summary>From a word, with the sign of its handle, to the end of another.</summary>
    public TextSpan Passage(int first, int last) =>
        TextSpan.FromBounds(IsHandle(first) ? StartOf(first) - 1 : StartOf(first), EndOf(last));

    private bool IsSurname(int at) => Has(at) && tokens[words[at]].Term == Lexicon.Name;

    /// <summary>Whether a word has another right after it, with a space between.</summary>
    private bool StandsBefore(int at) => Has(at + 1) && IsFollowedBySpace(at) && StartOf(at + 1) == EndOf(at) + 1;

    private bool Has(int at) => at >= 0 && at < words.Count;

    private bool IsHandle(int at) => StartOf(at) > 0 && prose[StartOf(at) - 1] == '@';

    private int StartOf(int at) => tokens[words[at]].Start;

    private int EndOf(int at) => tokens[words[at]].End;
}
