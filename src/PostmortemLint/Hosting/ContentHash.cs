using System.Buffers.Binary;

namespace PostmortemLint.Hosting;

/// <summary>
/// XXH64. It tells versions of a file apart and withstands nobody who is out to deceive. The framework's own hashes
/// load a library of cryptography, which takes longer than all else that a build without changes does here.
/// </summary>
internal static class ContentHash
{
    private const ulong Prime1 = 0x9E3779B185EBCA87;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;
    private const ulong Prime3 = 0x165667B19E3779F9;
    private const ulong Prime4 = 0x85EBCA77C2B2AE63;
    private const ulong Prime5 = 0x27D4EB2F165667C5;

    public static ulong Of(ReadOnlySpan<byte> bytes, ulong seed = 0)
    {
        var length = (ulong)bytes.Length;
        ulong hash;
        if (bytes.Length >= 32)
        {
            ulong a = seed + Prime1 + Prime2, b = seed + Prime2, c = seed, d = seed - Prime1;
            for (; bytes.Length >= 32; bytes = bytes.Slice(32))
            {
                a = Round(a, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
                b = Round(b, BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(8)));
                c = Round(c, BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(16)));
                d = Round(d, BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(24)));
            }
            hash = Rotate(a, 1) + Rotate(b, 7) + Rotate(c, 12) + Rotate(d, 18);
            hash = Merge(Merge(Merge(Merge(hash, a), b), c), d);
        }
        else
            hash = seed + Prime5;

        hash += length;
        for (; bytes.Length >= 8; bytes = bytes.Slice(8))
            hash = (Rotate(hash ^ Round(0, BinaryPrimitives.ReadUInt64LittleEndian(bytes)), 27) * Prime1) + Prime4;
        if (bytes.Length >= 4)
        {
            hash = (Rotate(hash ^ (BinaryPrimitives.ReadUInt32LittleEndian(bytes) * Prime1), 23) * Prime2) + Prime3;
            bytes = bytes.Slice(4);
        }
        foreach (var one in bytes)
            hash = Rotate(hash ^ (one * Prime5), 11) * Prime1;
        hash = (hash ^ (hash >> 33)) * Prime2;
        hash = (hash ^ (hash >> 29)) * Prime3;
        return hash ^ (hash >> 32);
    }

    private static ulong Round(ulong state, ulong input) => Rotate(state + (input * Prime2), 31) * Prime1;

    private static ulong Merge(ulong hash, ulong state) => ((hash ^ Round(0, state)) * Prime1) + Prime4;

    private static ulong Rotate(ulong value, int bits) => (value << bits) | (value >> (64 - bits));
}
