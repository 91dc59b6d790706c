using System.IO;
using System.Text;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>Lints files on disk.</summary>
public static class LintRun
{
    /// <summary>The largest file that is read.</summary>
    public static RuleOption MaxFileSize { get; } = RuleOption.Count("PML0002.max_file_kb", 1024, "The size, in units of 1,024 bytes, up to which a file is linted.");

    /// <summary>Reads and lints one file. Whatever is wrong with the file is a finding, never an exception.</summary>
    /// <param name="path">An absolute path.</param>
    public static IReadOnlyList<FileDiagnostic> Lint(string path) => Lint(path, Linter.Default);

    /// <inheritdoc cref="Lint(string)"/>
    /// <param name="path">An absolute path.</param>
    /// <param name="linter">The rules to run.</param>
    public static IReadOnlyList<FileDiagnostic> Lint(string path, Linter linter)
    {
        try
        {
            return LintBytes(path, linter, RuleOptions.Default);
        }
        catch (DecoderFallbackException fault)
        {
            return [AtTop(path, EngineDiagnostics.UnreadableFile, $"byte {fault.Index + 1} is not UTF-8", "Save it as UTF-8, or exclude it.")];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException)
        {
            return [AtTop(path, EngineDiagnostics.UnreadableFile, ReasonOf(path, fault), "Make it readable, or exclude it.")];
        }
        catch (Exception fault) when (EngineDiagnostics.IsReportable(fault))
        {
            return [AtTop(path, EngineDiagnostics.RuleFailed, "The linter", EngineDiagnostics.ReasonOf(fault), "nothing in it is checked")];
        }
    }

    private static IReadOnlyList<FileDiagnostic> LintBytes(string path, Linter linter, RuleOptions options)
    {
        var limit = options.Get(MaxFileSize);
        byte[] bytes;
        using (var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        {
            if (stream.Length > limit * 1024L)
                return [AtTop(path, EngineDiagnostics.SkippedFile, $"it has {(stream.Length + 1023) / 1024} KB, and {MaxFileSize.Name} is {limit}", "Split it, or exclude it.")];
            bytes = Read(stream, limit * 1024L);
        }
        if (bytes.Length > limit * 1024L)
            return [AtTop(path, EngineDiagnostics.SkippedFile, $"it has more than {limit} KB, which is {MaxFileSize.Name}", "Split it, or exclude it.")];
        var content = Decode(bytes);
        if (content.AsSpan().IndexOf('\0') >= 0)
            return [AtTop(path, EngineDiagnostics.UnreadableFile, "it holds NUL characters, so it is no text", "Save it as UTF-8, or exclude it.")];
        var source = new SourceText(content);
        return [.. linter.Lint(source, options).Select(d => new FileDiagnostic(
            path, source.GetLinePosition(d.Span.Start), source.GetLinePosition(d.Span.End), d.Id, d.Descriptor.DefaultSeverity, d.Message, d.Descriptor.HelpLink)
        {
            Related = d.Related is { } span ? PlaceOf(source, span) : null,
            Suppression = d.Suppression,
        })];
    }

    private static RelatedPlace PlaceOf(SourceText source, TextSpan span)
    {
        var (start, end) = (source.GetLinePosition(span.Start), source.GetLinePosition(span.End));
        var shown = TextSpan.FromBounds(span.Start, Math.Min(span.End, source.GetLineBounds(start.Line).End));
        return new RelatedPlace(start, end, $"Line {start.Line}: {source.ToString(shown)}");
    }

    /// <summary>The bytes of the file, at most one more than <paramref name="limit"/>: a device has no length and no end.</summary>
    private static byte[] Read(FileStream stream, long limit)
    {
        using var memory = new MemoryStream((int)stream.Length);
        var buffer = new byte[81_920];
        for (var read = 1; read > 0 && memory.Length <= limit; memory.Write(buffer, 0, read))
            read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, limit + 1 - memory.Length));
        return memory.ToArray();
    }

    /// <summary>UTF-8, or UTF-16 when a byte order mark says so.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are neither.</exception>
    internal static string Decode(byte[] bytes)
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true, true), new UnicodeEncoding(false, true, true), new UnicodeEncoding(true, true, true) })
        {
            var mark = encoding.GetPreamble();
            if (bytes.AsSpan().StartsWith(mark))
                return encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
        }
        return new UTF8Encoding(false, true).GetString(bytes);
    }

    internal static string ReasonOf(string path, Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist, or is a link to nothing",
        _ when Directory.Exists(path) => "it is a folder",
        UnauthorizedAccessException => "access to it is denied",
        _ => EngineDiagnostics.ReasonOf(fault),
    };

    internal static FileDiagnostic AtTop(string path, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        var finding = Diagnostic.Create(descriptor, new TextSpan(0, 0), arguments);
        var top = new LinePosition(1, 1);
        return new FileDiagnostic(path, top, top, finding.Id, descriptor.DefaultSeverity, finding.Message, descriptor.HelpLink);
    }
}
