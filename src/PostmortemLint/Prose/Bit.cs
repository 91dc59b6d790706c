#if NET
using System.Numerics;
#endif

namespace PostmortemLint.Prose;

/// <summary>What the processor counts in a word of bits, where the platform gives it.</summary>
internal static class Bit
{
    /// <summary>The number of the lowest bit that is set; <paramref name="bits"/> is not 0.</summary>
    public static int First(ulong bits)
    {
#if NET
        return BitOperations.TrailingZeroCount(bits);
#else
        return Count((bits & (0 - bits)) - 1);
#endif
    }

    /// <summary>How many bits are set.</summary>
    public static int Count(ulong bits)
    {
#if NET
        return BitOperations.PopCount(bits);
#else
        bits -= (bits >> 1) & 0x5555555555555555;
        bits = (bits & 0x3333333333333333) + ((bits >> 2) & 0x3333333333333333);
        return (int)((((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101) >> 56);
#endif
    }
}
