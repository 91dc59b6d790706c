using System.IO;
using PostmortemLint.Sections.Forms;

namespace PostmortemLint.Hosting.Caching;

/// <summary>Writes and reads sketches for a cache.</summary>
internal static class CachedSketch
{
    /// <param name="key">A hash of the document's bytes.</param>
    /// <param name="sketch">The sketch.</param>
    public static CachedEntry Of(ulong key, DocumentSketch sketch) => CachedEntry.Of(key, writer =>
    {
        writer.Write(sketch.IsPostmortem);
        Write(writer, sketch.Names);
        Write(writer, sketch.Fields);
        Write(writer, sketch.Labels);
    });

    /// <exception cref="IOException">The bytes are damaged.</exception>
    public static DocumentSketch Read(BinaryReader reader) =>
        new(reader.ReadBoolean(), ReadNames(reader), ReadNames(reader)) { Labels = ReadNames(reader) };

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
}
