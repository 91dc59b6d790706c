using System.Buffers;
#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PostmortemLint.Prose;

/// <summary>The words of a text and the signs between them, in order. Found sixteen characters at a time: a step for each character would cost more than all that is done with the words.</summary>
internal sealed class WordScanner : IDisposable
{
    private const int Bits = 64;

    private int[] others = ArrayPool<int>.Shared.Rent(Bits * 2);
    private int otherCount;
    private int endCount;

    private WordScanner(int length) => (Starts, Ends) = (ArrayPool<int>.Shared.Rent((length / 4) + Bits), ArrayPool<int>.Shared.Rent((length / 4) + Bits));

    /// <summary>Where each run begins.</summary>
    public int[] Starts { get; private set; }

    /// <summary>Where each run ends.</summary>
    public int[] Ends { get; private set; }

    public int Count { get; private set; }

    /// <summary>The indexes of the runs that begin with no letter.</summary>
    public ReadOnlySpan<int> Others => others.AsSpan(0, otherCount);

    /// <summary>Reads <paramref name="text"/>: a run is a word, with each hyphen and apostrophe between letters, or a single sign.</summary>
    public static WordScanner Read(string text)
    {
        var length = (text.Length / Bits) + 2;
        var pool = ArrayPool<ulong>.Shared;
        var all = pool.Rent(length * 4);
        Array.Clear(all, 0, length * 4);
        var words = all.AsSpan(0, length);
        var letters = all.AsSpan(length, length);
        var inner = all.AsSpan(length * 2, length);
        var signs = all.AsSpan(length * 3, length);
        for (var at = 0; at < text.Length; at += 16)
        {
            var (word, letter, joint, sign) = MasksAt(text, at);
            var (index, shift) = (at / Bits, at & (Bits - 1));
            words[index] |= (ulong)word << shift;
            letters[index] |= (ulong)letter << shift;
            inner[index] |= (ulong)joint << shift;
            signs[index] |= (ulong)sign << shift;
        }
        var runs = new WordScanner(text.Length);
        var (wasWord, wasLetter, wasSign) = (0UL, 0UL, 0UL);
        for (var i = 0; i + 1 < length; i++)
        {
            var word = words[i] | (inner[i] & ((letters[i] << 1) | wasLetter) & ((letters[i] >> 1) | (letters[i + 1] << (Bits - 1))));
            var sign = signs[i] & ~word;
            var before = (word << 1) | wasWord;
            var begins = (word & ~before) | sign;
            runs.Add(i * Bits, begins, (~word & before) | (sign << 1) | wasSign, letters[i]);
            (wasWord, wasLetter, wasSign) = (word >> (Bits - 1), letters[i] >> (Bits - 1), sign >> (Bits - 1));
        }
        pool.Return(all);
        return runs;
    }

    private void Add(int offset, ulong begins, ulong stops, ulong letters)
    {
        if (Count + Bits > Starts.Length)
            (Starts, Ends) = (Grow(Starts), Grow(Ends));
        if (otherCount + Bits > others.Length)
            others = Grow(others);
        var starts = Starts;
        var index = Count;
        for (var bits = begins; bits != 0; bits &= bits - 1)
            starts[index++] = offset + Bit.First(bits);
        for (var bits = begins & ~letters; bits != 0; bits &= bits - 1)
            others[otherCount++] = Count + Bit.Count(begins & ((bits & (0 - bits)) - 1));
        Count = index;
        var ends = Ends;
        for (; stops != 0; stops &= stops - 1)
            ends[endCount++] = offset + Bit.First(stops);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(Starts);
        ArrayPool<int>.Shared.Return(Ends);
        ArrayPool<int>.Shared.Return(others);
    }

    private static int[] Grow(int[] values)
    {
        var more = ArrayPool<int>.Shared.Rent(values.Length * 2);
        values.CopyTo(more, 0);
        ArrayPool<int>.Shared.Return(values);
        return more;
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
            else if (c is (>= '0' and <= '9') or WordCounter.Joiner)
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
}
