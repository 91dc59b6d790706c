using PostmortemLint.Text;

namespace PostmortemLint.Prose;

/// <summary>A place in a text that a reader moves forward, or back over what is before it. A copy is a mark to come back to.</summary>
/// <param name="text">Any text.</param>
/// <param name="at">Where reading begins.</param>
/// <param name="end">Where reading ends, exclusive; at most the text's length.</param>
internal struct Cursor(string text, int at, int end)
{
    private const int MostDigits = 9;

    /// <summary>The offset of <see cref="Current"/>.</summary>
    public int At { get; set; } = at;

    public readonly string Text => text;

    /// <summary>Where reading ends, exclusive.</summary>
    public readonly int End => end;

    public readonly bool IsAtEnd => At >= end;

    /// <summary>The next character; NUL at the end.</summary>
    public readonly char Current => At < end ? text[At] : '\0';

    /// <summary>The character before the next one, even where reading began after it; NUL at the beginning of the text.</summary>
    public readonly char Previous => At > 0 ? text[At - 1] : '\0';

    public readonly bool IsAtDigit => IsDigit(Current);

    public readonly bool IsAtLetterOrDigit => char.IsLetterOrDigit(Current);

    /// <summary>
    /// The character <paramref name="distance"/> places after the next one, or before it where that is negative; NUL outside the text
    /// that is read.
    /// </summary>
    public readonly char Peek(int distance) => At + distance is var place && place >= 0 && place < end ? text[place] : '\0';

    /// <summary>From <paramref name="start"/> up to the next character.</summary>
    public readonly TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, At);

    /// <summary>Takes spaces, and marks of emphasis inside words.</summary>
    /// <returns>How many.</returns>
    public int SkipSpaces()
    {
        var start = At;
        while (At < end && text[At] is ' ' or WordCounter.Joiner)
            At++;
        return At - start;
    }

    /// <summary>Takes any of <paramref name="characters"/>.</summary>
    /// <returns>How many.</returns>
    public int SkipAny(string characters)
    {
        var start = At;
        while (TryTakeAny(characters))
        {
        }
        return At - start;
    }

    /// <summary>Takes everything through the next <paramref name="sign"/>, ignoring case; all the rest when there is none.</summary>
    public void SkipPast(string sign)
    {
        var found = IsAtEnd ? -1 : CaselessSearch.IndexOf(text, sign, At, end - At);
        At = found < 0 ? end : found + sign.Length;
    }

    public bool TryTake(char c)
    {
        if (Current != c || IsAtEnd)
            return false;
        At++;
        return true;
    }

    /// <summary>Takes the next character when it is one of <paramref name="characters"/>.</summary>
    public bool TryTakeAny(string characters)
    {
        if (IsAtEnd || characters.IndexOf(text[At]) < 0)
            return false;
        At++;
        return true;
    }

    /// <summary>Takes <paramref name="word"/>, ignoring case, when no letter or digit follows it.</summary>
    public bool TryTakeWord(string word)
    {
        if (!IsAtWord(word))
            return false;
        At += word.Length;
        return true;
    }

    /// <summary>Whether <paramref name="sign"/> is next, case-sensitive.</summary>
    public readonly bool IsAt(string sign) => At + sign.Length <= end && string.CompareOrdinal(text, At, sign, 0, sign.Length) == 0;

    /// <summary>Whether <paramref name="word"/> is next, ignoring case, and no letter or digit follows it.</summary>
    public readonly bool IsAtWord(string word) =>
        At + word.Length <= end && string.Compare(text, At, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && !Word.IsOf(Peek(word.Length));

    /// <summary>Takes letters: a word, or nothing.</summary>
    public TextSpan TakeLetters()
    {
        var start = At;
        while (At < end && char.IsLetter(text[At]))
            At++;
        return SpanFrom(start);
    }

    /// <summary>Takes a word or a number, or nothing.</summary>
    public TextSpan TakeWord()
    {
        var start = At;
        while (At < end && Word.IsOf(text[At]))
            At++;
        return SpanFrom(start);
    }

    /// <summary>How many ASCII digits follow, at most ten.</summary>
    public readonly int CountDigits()
    {
        var count = 0;
        while (count <= MostDigits && Peek(count) is >= '0' and <= '9')
            count++;
        return count;
    }

    /// <summary>
    /// Takes a whole number of at least <paramref name="least"/> and at most <paramref name="most"/> (up to 9) ASCII digits; nothing
    /// when there are more or fewer.
    /// </summary>
    public bool TryReadNumber(int least, int most, out int value)
    {
        value = 0;
        var digits = CountDigits();
        if (digits < least || digits > most)
            return false;
        for (var i = 0; i < digits; i++)
            value = (value * 10) + text[At++] - '0';
        return true;
    }

    /// <summary>Moves on to the next ASCII digit; to the end when there is none.</summary>
    /// <returns>Whether there is one.</returns>
    public bool SkipToDigit()
    {
        while (At < end && !IsDigit(text[At]))
            At++;
        return At < end;
    }

    /// <summary>Moves on to the next letter; to the end when there is none.</summary>
    /// <returns>Whether there is one.</returns>
    public bool SkipToLetter()
    {
        while (At < end && !char.IsLetter(text[At]))
            At++;
        return At < end;
    }

    /// <summary>Takes all ASCII digits that follow, however many.</summary>
    public TextSpan TakeDigits()
    {
        var start = At;
        while (At < end && IsDigit(text[At]))
            At++;
        return SpanFrom(start);
    }

    /// <summary>Takes <paramref name="words"/>, case-sensitive, whatever follows.</summary>
    public bool TryTakeText(string words)
    {
        if (!IsAt(words))
            return false;
        At += words.Length;
        return true;
    }

    /// <summary>
    /// Whether what follows is like <paramref name="shape"/>, in which <c>0</c> is any digit, <c>a</c> any letter and all else itself.
    /// </summary>
    public readonly bool IsAtShape(string shape) => At + shape.Length <= end && IsLike(At, shape);

    /// <summary>As <see cref="IsAtShape"/>, for what is before the next character, even where reading began after it.</summary>
    public readonly bool IsAfterShape(string shape) => At >= shape.Length && IsLike(At - shape.Length, shape);

    /// <summary>Goes back over spaces, and marks of emphasis inside words, even where reading began after them.</summary>
    /// <returns>How many.</returns>
    public int SkipSpacesBack()
    {
        var start = At;
        while (At > 0 && text[At - 1] is ' ' or WordCounter.Joiner)
            At--;
        return start - At;
    }

    /// <summary>Goes back over one of <paramref name="characters"/>.</summary>
    public bool TryTakeAnyBack(string characters)
    {
        if (At == 0 || characters.IndexOf(text[At - 1]) < 0)
            return false;
        At--;
        return true;
    }

    /// <summary>
    /// Goes back over <paramref name="word"/>, ignoring case, when no letter or digit is before it; before a sign there may be one.
    /// </summary>
    public bool TryTakeWordBack(string word)
    {
        var start = At - word.Length;
        if (start < 0 || string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0
            || (start > 0 && Word.IsOf(text[start - 1]) && Word.IsOf(word[0])))
            return false;
        At = start;
        return true;
    }

    /// <summary>Goes back over letters: a word, or nothing.</summary>
    public TextSpan TakeLettersBack()
    {
        var stop = At;
        while (At > 0 && char.IsLetter(text[At - 1]))
            At--;
        return TextSpan.FromBounds(At, stop);
    }

    private readonly bool IsLike(int start, string shape)
    {
        for (var i = 0; i < shape.Length; i++)
            if (!IsLike(text[start + i], shape[i]))
                return false;
        return true;
    }

    private static bool IsLike(char c, char kind) => kind switch
    {
        '0' => IsDigit(c),
        'a' => char.IsLetter(c),
        _ => c == kind,
    };

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
