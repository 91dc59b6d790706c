using System.IO;
using System.Text;

namespace PostmortemLint.Hosting.Caching;

/// <summary>Something as a cache keeps it: as bytes, which are only read when it is needed.</summary>
/// <param name="key">A hash of what it holds for.</param>
/// <param name="buffer">The bytes, among others.</param>
/// <param name="start">The index of the first byte.</param>
/// <param name="length">The number of bytes.</param>
internal sealed class CachedEntry(ulong key, byte[] buffer, int start, int length)
{
    /// <param name="key">A hash of what it holds for.</param>
    /// <param name="write">Writes the bytes.</param>
    public static CachedEntry Of(ulong key, Action<BinaryWriter> write)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        write(writer);
        return new(key, memory.GetBuffer(), 0, (int)memory.Length);
    }

    /// <summary>Takes the entry at the position of a reader of <paramref name="buffer"/>.</summary>
    /// <exception cref="IOException">There is no entry at that position.</exception>
    public static CachedEntry At(BinaryReader reader, byte[] buffer)
    {
        var (key, length) = (reader.ReadUInt64(), reader.ReadInt32());
        var start = (int)reader.BaseStream.Position;
        if (length < 0 || length > buffer.Length - start)
            throw new InvalidDataException();
        reader.BaseStream.Position += length;
        return new(key, buffer, start, length);
    }

    public void WriteTo(BinaryWriter writer)
    {
        writer.Write(key);
        writer.Write(length);
        writer.Write(buffer, start, length);
    }

    /// <summary>Reads it; null if it holds for something else, or the bytes are damaged.</summary>
    /// <param name="wanted">The key that it has to have.</param>
    /// <param name="read">Reads the bytes. What it throws about them counts as damage.</param>
    public T? Read<T>(ulong wanted, Func<BinaryReader, T> read)
        where T : class
    {
        if (wanted != key)
            return null;
        try
        {
            using var reader = new BinaryReader(new MemoryStream(buffer, start, length), Encoding.UTF8);
            return read(reader);
        }
        catch (Exception fault) when (fault is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
