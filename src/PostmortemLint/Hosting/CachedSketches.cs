using System.IO;
using PostmortemLint.Sections.Forms;

namespace PostmortemLint.Hosting;

/// <summary>What a cache keeps of documents for the survey of their folder. Not for several threads.</summary>
internal sealed class CachedSketches
{
    private readonly Dictionary<string, (ulong Key, DocumentSketch Sketch)> stored = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (ulong Key, DocumentSketch Sketch)> current = new(StringComparer.Ordinal);
    private bool hasNews;

    /// <summary>Whether what was read or added differs from what was loaded.</summary>
    public bool HasNews => hasNews || current.Count != stored.Count;

    /// <summary>The sketch of a document with the same bytes; null if that is not known.</summary>
    /// <param name="name">The document's name.</param>
    /// <param name="content">Its bytes.</param>
    public DocumentSketch? Find(string name, byte[] content)
    {
        if (!stored.TryGetValue(name, out var entry) || entry.Key != ContentHash.Of(content))
            return null;
        current[name] = entry;
        return entry.Sketch;
    }

    public void Add(string name, byte[] content, DocumentSketch sketch)
    {
        current[name] = (ContentHash.Of(content), sketch);
        hasNews = true;
    }

    /// <exception cref="IOException">There are no sketches at that position.</exception>
    public void Load(BinaryReader reader)
    {
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var (name, key, isPostmortem) = (reader.ReadString(), reader.ReadUInt64(), reader.ReadBoolean());
            stored[name] = (key, new DocumentSketch(isPostmortem, ReadNames(reader), ReadNames(reader)) { Labels = ReadNames(reader) });
        }
    }

    public void WriteTo(BinaryWriter writer)
    {
        writer.Write(current.Count);
        foreach (var document in current)
        {
            var (key, sketch) = document.Value;
            writer.Write(document.Key);
            writer.Write(key);
            writer.Write(sketch.IsPostmortem);
            Write(writer, sketch.Names);
            Write(writer, sketch.Fields);
            Write(writer, sketch.Labels);
        }
    }

    private static List<string> ReadNames(BinaryReader reader)
    {
        var names = new List<string>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            names.Add(reader.ReadString());
        return names;
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> names)
    {
        writer.Write(names.Count);
        foreach (var name in names)
            writer.Write(name);
    }

    public void Clear() => stored.Clear();
}
