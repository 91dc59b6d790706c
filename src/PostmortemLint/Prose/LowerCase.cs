#if NET
using System.Text;
#endif

namespace PostmortemLint.Prose;

/// <summary>Small letters for a whole text. Without globalization data the platform lowers character by character.</summary>
internal static class LowerCase
{
    /// <summary>The text in lower case, letter by letter: as long as it was.</summary>
    public static string Of(string text)
    {
#if NET
        return string.Create(text.Length, text, static (lower, text) =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                Ascii.ToLower(text.AsSpan(at), lower.Slice(at), out var written);
                at += written;
                if (at < text.Length)
                    lower[at] = char.ToLowerInvariant(text[at]);
            }
        });
#else
        return text.ToLowerInvariant();
#endif
    }
}
