using System.IO;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting.Caching;

/// <summary>Writes and reads findings for a cache.</summary>
internal static class CachedFindings
{
    /// <param name="key">A hash of what they were found in.</param>
    /// <param name="findings">The findings, in their order.</param>
    /// <param name="nameOf">The name to keep for a path.</param>
    /// <param name="isOfOneFile">Whether all findings have the path that the reader will be told.</param>
    public static CachedEntry Of(ulong key, IReadOnlyList<FileDiagnostic> findings, Func<string, string> nameOf, bool isOfOneFile) =>
        CachedEntry.Of(key, writer =>
        {
            writer.Write(findings.Count);
            foreach (var finding in findings)
            {
                writer.Write(isOfOneFile ? "" : nameOf(finding.Path));
                Write(writer, finding, nameOf);
            }
        });

    /// <param name="reader">A reader of what was written.</param>
    /// <param name="root">The absolute path that the names of paths are relative to.</param>
    /// <param name="path">The path of findings that were kept without a name.</param>
    /// <exception cref="IOException">The bytes are damaged.</exception>
    public static IReadOnlyList<FileDiagnostic> ReadAll(BinaryReader reader, string root, string path)
    {
        var count = reader.ReadInt32();
        if (count < 0 || count > reader.BaseStream.Length)
            throw new InvalidDataException();
        var findings = new FileDiagnostic[count];
        for (var i = 0; i < count; i++)
        {
            var name = reader.ReadString();
            findings[i] = Read(reader, name.Length > 0 ? PathOf(root, name) : path, root);
        }
        return findings;
    }

    private static string PathOf(string root, string name) => Path.GetFullPath(Path.Combine(root, name));

    private static void Write(BinaryWriter writer, FileDiagnostic finding, Func<string, string> nameOf)
    {
        Write(writer, finding.Start, finding.End);
        writer.Write(finding.Id);
        writer.Write((byte)finding.Severity);
        writer.Write(finding.Message);
        writer.Write(finding.Fingerprints.Count);
        foreach (var fingerprint in finding.Fingerprints)
            writer.Write(fingerprint);
        writer.Write(finding.Related.Count);
        foreach (var related in finding.Related)
        {
            Write(writer, related.Start, related.End);
            writer.Write(related.Message);
            writer.Write(related.Path is { } elsewhere ? nameOf(elsewhere) : "");
        }
        writer.Write(finding.Suppression != null);
        if (finding.Suppression is { } suppression)
            Write(writer, suppression);
    }

    private static void Write(BinaryWriter writer, Suppression suppression)
    {
        writer.Write((byte)suppression.Kind);
        writer.Write(suppression.Justification != null);
        if (suppression.Justification is { } justification)
            writer.Write(justification);
    }

    private static FileDiagnostic Read(BinaryReader reader, string path, string root)
    {
        LinePosition start = ReadPosition(reader), end = ReadPosition(reader);
        var id = reader.ReadString();
        return new(path, start, end, id, (DiagnosticSeverity)reader.ReadByte(), reader.ReadString(), DiagnosticDescriptor.HelpLinkOf(id))
        {
            Fingerprints = ReadFingerprints(reader),
            Related = ReadAllRelated(reader, root),
            Suppression = reader.ReadBoolean() ? ReadSuppression(reader) : null,
        };
    }

    private static void Write(BinaryWriter writer, LinePosition start, LinePosition end)
    {
        writer.Write(start.Line);
        writer.Write(start.Column);
        writer.Write(end.Line);
        writer.Write(end.Column);
    }

    private static string[] ReadFingerprints(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        if (count < 0 || count > reader.BaseStream.Length)
            throw new InvalidDataException();
        var fingerprints = new string[count];
        for (var i = 0; i < count; i++)
            fingerprints[i] = reader.ReadString();
        return fingerprints;
    }

    private static RelatedPlace[] ReadAllRelated(BinaryReader reader, string root)
    {
        var count = reader.ReadInt32();
        if (count == 0)
            return [];
        if (count < 0 || count > reader.BaseStream.Length)
            throw new InvalidDataException();
        var places = new RelatedPlace[count];
        for (var i = 0; i < count; i++)
            places[i] = ReadRelated(reader, root);
        return places;
    }

    private static RelatedPlace ReadRelated(BinaryReader reader, string root)
    {
        var place = new RelatedPlace(ReadPosition(reader), ReadPosition(reader), reader.ReadString());
        return reader.ReadString() is { Length: > 0 } name ? place with { Path = PathOf(root, name) } : place;
    }

    private static Suppression ReadSuppression(BinaryReader reader) =>
        new((SuppressionKind)reader.ReadByte(), reader.ReadBoolean() ? reader.ReadString() : null);

    private static LinePosition ReadPosition(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32());
}
