#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using PostmortemLint.Text;

namespace PostmortemLint.Prose;

/// <summary>
/// Counts words: runs of letters and digits with single apostrophes, hyphens or dots inside. Where a script writes without blanks, each character is a word.
/// </summary>
internal static class WordCounter
{
    /// <summary>Stands in the prose for markup in the middle of a word.</summary>
    public const char Joiner = '\u2060';

    private const byte Letter = 1;
    private const byte Continues = 2;
    private const byte Alone = 4;
    private const byte Inner = 8;

    private static readonly byte[] Classes = [.. Enumerable.Range(0, 128).Select(c => ClassOf((char)c))];

    /// <summary>The number of words in <paramref name="span"/> of <paramref name="prose"/>, without those in <paramref name="skipped"/>, which is in order.</summary>
    public static int Count(string prose, TextSpan span, IReadOnlyList<TextSpan> skipped)
    {
        var (count, at) = (0, span.Start);
        for (var i = 0; i < skipped.Count && skipped[i].Start < span.End; i++)
        {
            if (skipped[i].Start > at)
                count += Count(prose.AsSpan(at, skipped[i].Start - at));
            at = Math.Max(at, skipped[i].End);
        }
        return at < span.End ? count + Count(prose.AsSpan(at, span.End - at)) : count;
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var state = default(State);
        var at = 0;
#if NET
        while (at + Vector128<ushort>.Count < text.Length)
        {
            if (!state.TakeBlock(text, at))
                state.Take(text, at, at + Vector128<ushort>.Count);
            at += Vector128<ushort>.Count;
        }
#endif
        state.Take(text, at, text.Length);
        return state.Words;
    }

    private struct State
    {
        private int inside;

        public int Words { get; private set; }

        public void Take(ReadOnlySpan<char> text, int start, int end)
        {
            var classes = Classes;
            for (var i = start; i < end; i++)
            {
                var c = text[i];
                int kind = c < classes.Length ? classes[c] : ClassOf(c);
                if (kind <= Letter)
                {
                    Words += kind & ~inside;
                    inside = kind;
                }
                else if (kind == Alone)
                {
                    Words++;
                    inside = 0;
                }
                else if (kind == Inner && !(i + 1 < text.Length && IsWordCharacter(text[i + 1])))
                    inside = 0;
            }
        }

#if NET
        /// <summary>Takes eight characters at once, one bit each: a word begins where a letter follows none, unless an inner character joins the two.</summary>
        /// <returns>False, and nothing is taken, when one of them is not ASCII.</returns>
        public bool TakeBlock(ReadOnlySpan<char> text, int at)
        {
            var block = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)at);
            if (Vector128.GreaterThanAny(block, Vector128.Create((ushort)127)))
                return false;
            var letter = Vector128.LessThan((block | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26))
                | Vector128.LessThan(block - Vector128.Create((ushort)'0'), Vector128.Create((ushort)10));
            var inner = Vector128.Equals(block, Vector128.Create((ushort)'.')) | Vector128.Equals(block, Vector128.Create((ushort)'-')) | Vector128.Equals(block, Vector128.Create((ushort)'\''));
            var letters = letter.ExtractMostSignificantBits();
            var before = (letters << 1) | (uint)inside;
            var joins = inner.ExtractMostSignificantBits() & before;
            if (joins != 0)
            {
                var next = joins >= 0x80 && IsWordCharacter(text[at + Vector128<ushort>.Count]) ? 0x80u : 0u;
                joins &= (letters >> 1) | next;
            }
            Words += BitOperations.PopCount(letters & ~before) - BitOperations.PopCount(joins & 0x7F);
            inside = (int)((letters | joins) >> 7);
            return true;
        }
#endif
    }

    private static byte ClassOf(char c) => c switch
    {
        Joiner => Continues,
        '\'' or '’' or '-' or '\u2011' or '.' => Inner,
        _ when !IsWordCharacter(c) => 0,
        _ => IsWordOfItsOwn(c) ? Alone : Letter,
    };

    private static bool IsWordCharacter(char c) => c < 128
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>Han, Hiragana, Katakana, and their extensions in the basic plane.</summary>
    private static bool IsWordOfItsOwn(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
