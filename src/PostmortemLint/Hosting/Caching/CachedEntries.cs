using System.IO;

namespace PostmortemLint.Hosting.Caching;

/// <summary>What a cache keeps under names: loaded from a file, and written with what was used of it and what is new.</summary>
/// <remarks>Not for several threads.</remarks>
internal sealed class CachedEntries
{
    private readonly Dictionary<string, CachedEntry> stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CachedEntry> current = new(StringComparer.Ordinal);
    private bool hasNews;

    /// <summary>Whether what was used or added differs from what was loaded.</summary>
    public bool HasNews => hasNews || current.Count != stored.Count;

    /// <summary>What is kept under a name; null if that is nothing, holds for something else, or is damaged.</summary>
    /// <param name="name">The name.</param>
    /// <param name="key">A hash of what it has to hold for.</param>
    /// <param name="read">Reads it.</param>
    public T? Find<T>(string name, ulong key, Func<BinaryReader, T> read)
        where T : class
    {
        if (!stored.TryGetValue(name, out var entry) || entry.Read(key, read) is not { } found)
            return null;
        current[name] = entry;
        return found;
    }

    /// <summary>Counts what was loaded under a name as used, without reading it.</summary>
    public void Keep(string name)
    {
        if (stored.TryGetValue(name, out var entry))
            current[name] = entry;
    }

    public void Add(string name, CachedEntry entry)
    {
        current[name] = entry;
        hasNews = true;
    }

    /// <exception cref="IOException">There are no entries at that position.</exception>
    /// <param name="reader">A reader of <paramref name="buffer"/>.</param>
    /// <param name="buffer">The bytes, among others.</param>
    public void Load(BinaryReader reader, byte[] buffer)
    {
        for (var count = reader.ReadInt32(); count > 0; count--)
            stored[reader.ReadString()] = CachedEntry.At(reader, buffer);
    }

    /// <summary>Writes what was used or added, in ordinal order of the names.</summary>
    public void WriteTo(BinaryWriter writer)
    {
        writer.Write(current.Count);
        foreach (var name in current.Keys.OrderBy(n => n, StringComparer.Ordinal))
        {
            writer.Write(name);
            current[name].WriteTo(writer);
        }
    }

    public void Clear() => stored.Clear();
}
