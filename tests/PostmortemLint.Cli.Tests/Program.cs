using System.Globalization;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Caching;
using PostmortemLint.Output;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Tests;

/// <summary>The process that <see cref="KilledWriterTests"/> kills: it writes one file over and over.</summary>
internal static class Program
{
    /// <summary>What each version of the file holds.</summary>
    public const int Findings = 600;

    public static int Main(string[] arguments)
    {
        Action<int> write = arguments[0] switch
        {
            "log" => LogWriter(arguments[1]),
            "cache" => version => WriteCache(arguments[1], version),
            _ => throw new ArgumentException(arguments[0]),
        };
        write(1);
        Console.Out.WriteLine("begun");
        for (var version = 2; ; version++)
            write(version);
    }

    /// <summary>The findings of a version: as many in each, and longer in some.</summary>
    public static IReadOnlyList<FileDiagnostic> FindingsOf(string folder, int version)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"Version {version}{new string('.', version % 50)}");
        return [.. Enumerable.Range(1, Findings).Select(line => new FileDiagnostic(Path.Combine(folder, "a.md"), new LinePosition(line, 1), new LinePosition(line, 2), EngineDiagnostics.SkippedFile.Id, DiagnosticSeverity.Warning, message, "https://example.org"))];
    }

    public static ResultCache OpenCache(string folder) => ResultCache.Open(Path.Combine(folder, "obj"), folder, RunSettings.Default, "");

    private static Action<int> LogWriter(string folder)
    {
        // To make a log takes longer than to write it, and the kill is to come while it is written.
        var logs = Enumerable.Range(0, 2).Select(version => SarifLog.Write(FindingsOf(folder, version), [new RuleDescription(nameof(EngineDiagnostics.SkippedFile), EngineDiagnostics.SkippedFile)], folder)).ToList();
        return version => OutputFile.Write(Path.Combine(folder, "log.sarif"), logs[version % logs.Count]);
    }

    private static void WriteCache(string folder, int version)
    {
        var cache = OpenCache(folder);
        cache.Add(Path.Combine(folder, "a.md"), 1, 2, FindingsOf(folder, version));
        if (cache.Save() is { } fault)
            throw new IOException(fault);
    }
}
