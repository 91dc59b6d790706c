using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Build.Framework;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;

namespace PostmortemLint.Tasks;

/// <summary>
/// Says for the length of a build which package lints the documents below a root, so that a run of another version of the package can tell
/// why they are linted twice.
/// </summary>
/// <remarks>
/// Each version calls a project of its own, so MSBuild sees no relation between the two, and they may run in two processes. What they share
/// is a file. It is deleted when the build ends; one that a killed build left behind does not count.
/// </remarks>
internal sealed class LintClaim : IDisposable
{
    private const int MostAttempts = 3;
    private const int WaitInMilliseconds = 10;

    /// <summary>The largest file that is read, in units of 1,024 bytes.</summary>
    private const int LargestFile = 64;

    // The clocks of processes and of files may differ.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    private readonly string file;

    private LintClaim(string file) => this.file = file;

    /// <summary>Claims a root, unless that was done before.</summary>
    /// <param name="build">The build; an older one than MSBuild 12 claims nothing.</param>
    /// <param name="folder">The absolute path of the folder of the cache. If it does not exist, nothing is claimed.</param>
    /// <param name="root">The absolute path of the root.</param>
    /// <param name="package">The absolute path of the folder of the package.</param>
    /// <returns>The folder of the other package that has claimed the root; null if there is none, or that is not known.</returns>
    public static string? Take(IBuildEngine build, string folder, string root, string package)
    {
        if (build is not IBuildEngine4 engine)
            return null;
        var name = ContentHash.Of(Encoding.UTF8.GetBytes(root)).ToString("x16", CultureInfo.InvariantCulture);
        var file = Path.Combine(folder, name + ".linted");
        try
        {
            for (var attempt = 0; attempt < MostAttempts; attempt++)
                if (!File.Exists(file) && TryClaim(engine, file, package))
                    return null;
                else if (TryReadOther(file, package, out var other))
                    return other;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The folder cannot be written to.
        }
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The process ends, and with it the claim.
        }
    }

    /// <summary>False if another run was faster.</summary>
    private static bool TryClaim(IBuildEngine4 engine, string file, string package)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            var content = Encoding.UTF8.GetBytes($"{CurrentProcess().ToString(CultureInfo.InvariantCulture)}\n{package}");
            stream.Write(content, 0, content.Length);
        }
        catch (IOException) when (File.Exists(file))
        {
            return false;
        }
        engine.RegisterTaskObject(file, new LintClaim(file), RegisteredTaskObjectLifetime.Build, allowEarlyCollection: false);
        return true;
    }

    // The other way loads an assembly, which takes longer than to repeat all findings.
    private static int CurrentProcess()
    {
#if NET
        return Environment.ProcessId;
#else
        using var current = Process.GetCurrentProcess();
        return current.Id;
#endif
    }

    /// <summary>False if it is about to be written, or was left behind and is deleted.</summary>
    private static bool TryReadOther(string file, string package, out string? other)
    {
        other = null;
        if (FileContent.Read(file, LargestFile).Bytes is not { Length: > 0 } bytes)
        {
            Thread.Sleep(WaitInMilliseconds);
            return false;
        }
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        if (lines.Length != 2)
            return true;
        if (HasRunSince(lines[0], File.GetLastWriteTime(file)))
        {
            other = lines[1] == package ? null : lines[1];
            return true;
        }
        File.Delete(file);
        return false;
    }

    // The number of a process that has ended may be that of another one by now, which has started later.
    private static bool HasRunSince(string id, DateTime written)
    {
        try
        {
            using var process = Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture));
            return !process.HasExited && process.StartTime <= written + Tolerance;
        }
        catch (Exception fault) when (EngineDiagnostics.IsReportable(fault))
        {
            return false;
        }
    }
}
