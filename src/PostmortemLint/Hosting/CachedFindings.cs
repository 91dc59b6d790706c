using System.IO;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>Findings as a cache keeps them: bytes, read when they are asked for.</summary>
/// <param name="key">Tells what they were found in from all else.</param>
/// <param name="buffer">Holds the bytes.</param>
/// <param name="start">Where they begin.</param>
/// <param name="length">How many they are.</param>
internal sealed class CachedFindings(ulong key, byte[] buffer, int start, int length)
{
    /// <param name="key">Tells what they were found in from all else.</param>
    /// <param name="findings">In their order.</param>
    /// <param name="nameOf">What stands for a path; null where <see cref="Read(ulong, string, string)"/> will be told the one they all have.</param>
    public static CachedFindings Of(ulong key, IReadOnlyList<FileDiagnostic> findings, Func<string, string>? nameOf)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        writer.Write(findings.Count);
        foreach (var finding in findings)
        {
            writer.Write(nameOf?.Invoke(finding.Path) ?? "");
            Write(writer, finding);
        }
        return new(key, memory.GetBuffer(), 0, (int)memory.Length);
    }

    /// <summary>Those that stand at the reader's place in <paramref name="buffer"/>.</summary>
    /// <exception cref="IOException">Something else stands there.</exception>
    public static CachedFindings At(BinaryReader reader, byte[] buffer)
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

    /// <summary>Null where they are those of another key, or the bytes say something else.</summary>
    /// <param name="wanted">The key.</param>
    /// <param name="root">What the names of paths begin at.</param>
    /// <param name="path">What has no name.</param>
    public IReadOnlyList<FileDiagnostic>? Read(ulong wanted, string root, string path)
    {
        if (wanted != key)
            return null;
        try
        {
            using var reader = new BinaryReader(new MemoryStream(buffer, start, length), Encoding.UTF8);
            var count = reader.ReadInt32();
            if (count < 0 || count > length)
                return null;
            var findings = new FileDiagnostic[count];
            for (var i = 0; i < count; i++)
                findings[i] = Read(reader, reader.ReadString() is { Length: > 0 } name ? Path.GetFullPath(Path.Combine(root, name)) : path);
            return findings;
        }
        catch (Exception fault) when (fault is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static void Write(BinaryWriter writer, FileDiagnostic finding)
    {
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

    private static FileDiagnostic Read(BinaryReader reader, string path)
    {
        LinePosition start = ReadPosition(reader), end = ReadPosition(reader);
        var id = reader.ReadString();
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
