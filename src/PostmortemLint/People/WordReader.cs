using PostmortemLint.Evidence;
using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.People;

/// <summary>Reads words, with hyphens and apostrophes inside them, and what each can be.</summary>
internal sealed class WordReader(string prose)
{
    /// <summary>The words of <paramref name="span"/>, in order.</summary>
    public List<ClassifiedWord> ReadAll(TextSpan span)
    {
        var words = new List<ClassifiedWord>();
        for (var cursor = new Cursor(prose, span.Start, span.End); !cursor.IsAtEnd; cursor.At++)
        {
            var start = cursor.At;
            while (char.IsLetterOrDigit(cursor.Current) || (cursor.At > start && IsJoint(cursor)))
                cursor.At++;
            if (cursor.At > start)
                words.Add(Classify(cursor.SpanFrom(start)));
        }
        return words;
    }

    /// <summary>The letters and apostrophes from <paramref name="start"/>.</summary>
    public ClassifiedWord ReadAt(int start)
    {
        var cursor = new Cursor(prose, start, prose.Length);
        while (char.IsLetter(cursor.Current) || cursor.Current is '\'' or '’')
            cursor.At++;
        return Classify(cursor.SpanFrom(start));
    }

    /// <summary>The letters after a word, with nothing but space between; empty where there is a sign or the end.</summary>
    public ClassifiedWord After(ClassifiedWord word)
    {
        var cursor = new Cursor(prose, word.Span.End, prose.Length);
        while (IsSpace(cursor.Current))
            cursor.At++;
        return Classify(cursor.TakeLetters());
    }

    /// <summary>The letters before a word, with nothing but space between; empty where there is a sign or the beginning.</summary>
    public ClassifiedWord Before(ClassifiedWord word)
    {
        var end = word.Span.Start;
        while (end > 0 && IsSpace(prose[end - 1]))
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(prose[start - 1]))
            start--;
        return Classify(TextSpan.FromBounds(start, end));
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or WordCounter.Joiner;

    /// <summary>Whether a sign is inside a word: "on-call", "engineer's".</summary>
    private static bool IsJoint(Cursor cursor) => cursor.Current is '\'' or '’' or '-' && char.IsLetterOrDigit(cursor.Peek(1));

    private ClassifiedWord Classify(TextSpan span)
    {
        var isPossessive = span.Length > 2 && prose[span.End - 1] is 's' && prose[span.End - 2] is '\'' or '’';
        var length = isPossessive ? span.Length - 2 : span.Length;
        var kind = length > 0 ? WordClasses.Of(Lexicon.Instance.Find(prose, span.Start, span.Start + length)) : WordClass.None;
        return new ClassifiedWord(span, prose.Substring(span.Start, length), kind);
    }
}
