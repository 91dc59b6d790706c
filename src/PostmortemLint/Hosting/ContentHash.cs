using System.Buffers.Binary;

namespace PostmortemLint.Hosting;

/// <summary>
/// XXH64. It distinguishes versions of a file, and does not protect against deliberate collisions. The hashes of the framework load a
/// cryptographic library, which takes longer than everything else in a build without changes.
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
        var hash = seed + Prime5;
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
            hash = ((a << 1) | (a >> 63)) + ((b << 7) | (b >> 57)) + ((c << 12) | (c >> 52)) + ((d << 18) | (d >> 46));
            hash = ((hash ^ Round(0, a)) * Prime1) + Prime4;
            hash = ((hash ^ Round(0, b)) * Prime1) + Prime4;
            hash = ((hash ^ Round(0, c)) * Prime1) + Prime4;
            hash = ((hash ^ Round(0, d)) * Prime1) + Prime4;
        }
        hash += length;
        for (; bytes.Length >= 8; bytes = bytes.Slice(8))
        {
            hash ^= Round(0, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            hash = (((hash << 27) | (hash >> 37)) * Prime1) + Prime4;
        }
        if (bytes.Length >= 4)
        {
            hash ^= BinaryPrimitives.ReadUInt32LittleEndian(bytes) * Prime1;
            hash = (((hash << 23) | (hash >> 41)) * Prime2) + Prime3;
            bytes = bytes.Slice(4);
        }
        foreach (var one in bytes)
        {
            hash ^= one * Prime5;
            hash = ((hash << 11) | (hash >> 53)) * Prime1;
        }
        hash = (hash ^ (hash >> 33)) * Prime2;
        hash = (hash ^ (hash >> 29)) * Prime3;
        return hash ^ (hash >> 32);
    }

    /// <summary>A hash of a hash.</summary>
    public static ulong Of(ulong hash, ulong seed)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, hash);
        return Of(bytes, seed);
    }

    private static ulong Round(ulong state, ulong input)
    {
        state += input * Prime2;
        return ((state << 31) | (state >> 33)) * Prime1;
    }
}
