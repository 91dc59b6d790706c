#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PostmortemLint.Model;

/// <summary>Where words and the signs between them stand in a text, a bit for each character: from word to word in steps, not character by character.</summary>
internal readonly struct CharacterMap
{
    private const int Bits = 64;

    private readonly ulong[] words;
    private readonly ulong[] marks;

    /// <summary>Reads <paramref name="text"/>. A hyphen or apostrophe before a letter belongs to its word.</summary>
    public CharacterMap(string text)
    {
        var length = (text.Length / Bits) + 2;
        (words, marks) = (new ulong[length], new ulong[length]);
        var (letters, inner) = (new ulong[length], new ulong[length]);
        for (var at = 0; at < text.Length; at += 16)
        {
            var (word, letter, joint, mark) = MasksAt(text, at);
            var shift = at & (Bits - 1);
            words[at / Bits] |= (ulong)word << shift;
            letters[at / Bits] |= (ulong)letter << shift;
            inner[at / Bits] |= (ulong)joint << shift;
            marks[at / Bits] |= (ulong)mark << shift;
        }
        for (var (i, before) = (0, 0UL); i + 1 < length; i++)
        {
            var now = words[i];
            words[i] |= inner[i] & ((now << 1) | before) & ((letters[i] >> 1) | (letters[i + 1] << (Bits - 1)));
            marks[i] |= words[i];
            before = now >> (Bits - 1);
        }
    }

    /// <summary>The first word character or sign from <paramref name="from"/> on; <paramref name="end"/> when there is none before it.</summary>
    public int NextMark(int from, int end)
    {
        var index = from / Bits;
        var bits = marks[index] >> (from & (Bits - 1)) << (from & (Bits - 1));
        while (bits == 0 && ++index < marks.Length && index * Bits < end)
            bits = marks[index];
        return bits == 0 ? end : Math.Min(end, (index * Bits) + TrailingZeros(bits));
    }

    /// <summary>Where the word that has a character at <paramref name="from"/> ends, at most <paramref name="end"/>.</summary>
    public int EndOfWord(int from, int end)
    {
        var index = from / Bits;
        var bits = ~words[index] >> (from & (Bits - 1)) << (from & (Bits - 1));
        while (bits == 0)
            bits = ~words[++index];
        return Math.Min(end, (index * Bits) + TrailingZeros(bits));
    }

    private static (uint Word, uint Letter, uint Inner, uint Mark) MasksAt(string text, int at)
    {
#if NET
        if (at + 16 <= text.Length)
        {
            ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
            var (low, high) = (Vector128.LoadUnsafe(ref first, (nuint)at), Vector128.LoadUnsafe(ref first, (nuint)at + 8));
            if (!Vector128.GreaterThanAny(low | high, Vector128.Create((ushort)127)))
            {
                var block = Vector128.Narrow(low, high);
                var letter = Vector128.LessThan((block | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
                var digit = Vector128.LessThan(block - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
                var hyphen = Vector128.Equals(block, Vector128.Create((byte)'-'));
                var mark = hyphen | Vector128.LessThan(block - Vector128.Create((byte)':'), Vector128.Create((byte)2)) | Vector128.Equals(block, Vector128.Create((byte)'.'))
                    | Vector128.Equals(block, Vector128.Create((byte)'!')) | Vector128.Equals(block, Vector128.Create((byte)'?'));
                return ((letter | digit).ExtractMostSignificantBits(), letter.ExtractMostSignificantBits(), (hyphen | Vector128.Equals(block, Vector128.Create((byte)'\''))).ExtractMostSignificantBits(), mark.ExtractMostSignificantBits());
            }
        }
#endif
        var (words, letters, inner, marks) = (0u, 0u, 0u, 0u);
        for (var i = 0; i < 16 && at + i < text.Length; i++)
        {
            var c = text[at + i];
            var bit = 1u << i;
            if (IsLetter(c))
                letters |= bit;
            else if (c is (>= '0' and <= '9') or WordReader.Joiner)
                words |= bit;
            else if (c is '\'' or '’')
                inner |= bit;
            else if (c is '-')
                (inner, marks) = (inner | bit, marks | bit);
            else if (c is '.' or '!' or '?' or ';' or ':' or '–' or '—')
                marks |= bit;
        }
        return (words | letters, letters, inner, marks);
    }

    private static bool IsLetter(char c) => c < 128 ? (c | 0x20) is >= 'a' and <= 'z' : char.IsLetter(c);

#if NET
    private static int TrailingZeros(ulong bits) => BitOperations.TrailingZeroCount(bits);
#else
    private static int TrailingZeros(ulong bits)
    {
        var count = 0;
        for (; (bits & 0xFF) == 0; bits >>= 8)
            count += 8;
        for (; (bits & 1) == 0; bits >>= 1)
            count++;
        return count;
    }
#endif
}
