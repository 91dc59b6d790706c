namespace PostmortemLint.Prose;

/// <summary>Looks for parts of words.</summary>
internal static class Stems
{
    /// <summary>Whether <paramref name="text"/> has one of the hints, to the letter: a fast test before a thorough one.</summary>
    public static bool HasHint(ReadOnlySpan<char> text, string[] hints)
    {
        foreach (var hint in hints)
            if (text.IndexOf(hint.AsSpan()) >= 0)
                return true;
        return false;
    }

    /// <summary>Whether <paramref name="text"/> has one of the stems, in any case.</summary>
    public static bool HasStem(ReadOnlySpan<char> text, string[] stems)
    {
        const int Usual = 512;
        var lower = text.Length <= Usual ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(lower);
        return HasHint(lower, stems);
    }
}
