using System.IO;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>Findings as a cache keeps them: bytes, read when they are asked for.</summary>
/// <param name="Key">Tells what they were found in from all else.</param>
/// <param name="Bytes">A buffer that holds them.</param>
/// <param name="Start">Where they begin in it.</param>
/// <param name="Length">The number of their bytes.</param>
internal sealed record CachedFindings(ulong Key, byte[] Bytes, int Start, int Length)
{
    /// <param name="key">Tells what they were found in from all else.</param>
    /// <param name="findings">In their order.</param>
    /// <param name="nameOf">What stands for a path.</param>
    public static CachedFindings Of(ulong key, IReadOnlyList<FileDiagnostic> findings, Func<string, string> nameOf)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        writer.Write(findings.Count);
        foreach (var finding in findings)
            Write(writer, finding, nameOf);
        return new(key, memory.GetBuffer(), 0, (int)memory.Length);
    }

    /// <exception cref="IOException">The bytes say something else.</exception>
    /// <exception cref="FormatException">Likewise.</exception>
    public IReadOnlyList<FileDiagnostic> Read(Func<string, string> pathOf)
    {
        using var reader = new BinaryReader(new MemoryStream(Bytes, Start, Length), Encoding.UTF8);
        var count = reader.ReadInt32();
        if (count < 0 || count > Length)
            throw new InvalidDataException();
        var findings = new FileDiagnostic[count];
        for (var i = 0; i < count; i++)
            findings[i] = Read(reader, pathOf);
        return findings;
    }

    private static void Write(BinaryWriter writer, FileDiagnostic finding, Func<string, string> nameOf)
    {
        writer.Write(nameOf(finding.Path));
        Write(writer, finding.Start, finding.End);
        writer.Write(finding.Id);
        writer.Write((byte)finding.Severity);
        writer.Write(finding.Message);
        writer.Write(finding.Related != null);
        if (finding.Related is { } related)
        {
            Write(writer, related.Start, related.End);
            writer.Write(related.Message);
        }
        writer.Write(finding.Suppression != null);
        if (finding.Suppression is not { } suppression)
            return;
        writer.Write((byte)suppression.Kind);
        writer.Write(suppression.Justification != null);
        if (suppression.Justification is { } justification)
            writer.Write(justification);
    }

    private static FileDiagnostic Read(BinaryReader reader, Func<string, string> pathOf)
    {
        var (path, start, end, id) = (pathOf(reader.ReadString()), ReadPosition(reader), ReadPosition(reader), reader.ReadString());
        return new(path, start, end, id, (DiagnosticSeverity)reader.ReadByte(), reader.ReadString(), DiagnosticDescriptor.HelpLinkOf(id))
        {
            Related = reader.ReadBoolean() ? new(ReadPosition(reader), ReadPosition(reader), reader.ReadString()) : null,
            Suppression = reader.ReadBoolean() ? new((SuppressionKind)reader.ReadByte(), reader.ReadBoolean() ? reader.ReadString() : null) : null,
        };
    }

    private static void Write(BinaryWriter writer, LinePosition start, LinePosition end)
    {
        writer.Write(start.Line);
        writer.Write(start.Column);
        writer.Write(end.Line);
        writer.Write(end.Column);
    }

    private static LinePosition ReadPosition(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32());
}
