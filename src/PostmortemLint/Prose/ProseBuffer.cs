using System.Buffers;
using PostmortemLint.Text;

namespace PostmortemLint.Prose;

/// <summary>
/// The document as it reads, under construction: as long as the source, with a space wherever a character is markup, part of a code block
/// or of an address. Inline code stays visible, without its backticks. An offset means the same in both, so whatever is found in the prose
/// has its place in the source.
/// </summary>
internal sealed class ProseBuffer : IDisposable
{
    private readonly string source;
    private readonly char[] characters;
    private readonly bool hasOtherSpaces;

    public ProseBuffer(SourceText text)
    {
        source = text.Content;
        hasOtherSpaces = source.AsSpan().IndexOfAny('\u00A0', '\t') >= 0;
        characters = ArrayPool<char>.Shared.Rent(source.Length);
        characters.AsSpan(0, source.Length).Fill(' ');
        for (var line = 2; line <= text.LineCount; line++)
            characters[text.GetLineBounds(line).Start - 1] = '\n';
    }

    /// <summary>Lets the source's own characters be read from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public void Show(int start, int end)
    {
        var shown = characters.AsSpan(start, end - start);
        source.AsSpan(start, end - start).CopyTo(shown);
        if (!hasOtherSpaces)
            return;
        for (int i = 0, next; (next = shown.Slice(i).IndexOfAny('\u00A0', '\t')) >= 0; i++)
            shown[i += next] = ' ';
    }

    /// <summary>Puts one character in the place of the first of a longer spelling.</summary>
    public void Put(int offset, char character) => characters[offset] = character;

    /// <summary>
    /// Puts what an entity means in the place of its first characters; a space where that would not be part of its line.
    /// </summary>
    public void PutEntity(int offset, string meaning)
    {
        for (var i = 0; i < meaning.Length; i++)
            Put(offset + i, char.IsControl(meaning[i]) || meaning[i] == '\u00A0' ? ' ' : meaning[i]);
    }

    /// <summary>Joins two letters that markup separates, so that they stay one word.</summary>
    public void Join(int start, int end)
    {
        if (start > 0 && end < source.Length && char.IsLetterOrDigit(source[start - 1]) && char.IsLetterOrDigit(source[end]))
            for (var i = start; i < end; i++)
                characters[i] = WordCounter.Joiner;
    }

    /// <summary>The span without white space at its ends; empty, at its start, when nothing is visible in it.</summary>
    public TextSpan Trim(int start, int end)
    {
        var from = start;
        while (from < end && char.IsWhiteSpace(characters[from]))
            from++;
        if (from == end)
            return new TextSpan(start, 0);
        while (char.IsWhiteSpace(characters[end - 1]))
            end--;
        return TextSpan.FromBounds(from, end);
    }

    /// <summary>The end of the line that begins at <paramref name="start"/>, at most <paramref name="end"/>.</summary>
    public int LineEnd(int start, int end)
    {
        var at = Array.IndexOf(characters, '\n', start, end - start);
        return at < 0 ? end : at;
    }

    /// <summary>Whether a letter or digit is visible from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public bool HasWord(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (char.IsLetterOrDigit(characters[i]))
                return true;
        return false;
    }

    /// <summary>Hides bare addresses, which are not prose: from the scheme to the next white space.</summary>
    public void HideAddresses()
    {
        for (var at = IndexOfScheme(0); at >= 0; at = IndexOfScheme(at + 1))
        {
            var start = at;
            while (start > 0 && char.IsLetter(characters[start - 1]))
                start--;
            for (var i = start; i < source.Length && !char.IsWhiteSpace(characters[i]); i++)
                characters[i] = ' ';
        }
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(characters);

    public override string ToString() => new(characters, 0, source.Length);

    private int IndexOfScheme(int from)
    {
        var at = characters.AsSpan(from, source.Length - from).IndexOf("://".AsSpan());
        return at < 0 ? -1 : from + at;
    }
}
