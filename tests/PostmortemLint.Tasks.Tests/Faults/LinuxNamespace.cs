using System.ComponentModel;
using System.Diagnostics;

namespace PostmortemLint.Tests.Infra;

/// <summary>A process with a network or file systems of its own: what is denied there is denied to everybody, root included.</summary>
internal static class LinuxNamespace
{
    private const string Mount = "mount -t tmpfs -o \"$1\" tmpfs \"$2\" && shift 2 && exec \"$@\"";

    /// <summary>Why there are none here; null where there are.</summary>
    public static string? Absence { get; } = Try();

    /// <summary>Words before a command that has no network, not even to itself.</summary>
    public static IReadOnlyList<string> WithoutNetwork { get; } = ["unshare", "-rn"];

    /// <summary>Words before a command for which <paramref name="folder"/> is a file system of its own.</summary>
    /// <param name="options"><c>ro</c>, or <c>size=</c> and bytes.</param>
    /// <param name="folder">The absolute path of a folder.</param>
    public static IReadOnlyList<string> WithFolder(string options, string folder) => ["unshare", "-rm", "sh", "-c", Mount, "sh", options, folder];

    private static string? Try()
    {
        if (!OperatingSystem.IsLinux())
            return "Only Linux has namespaces.";
        try
        {
            using var process = Process.Start(new ProcessStartInfo("unshare", ["-rmn", "true"]) { RedirectStandardError = true })!;
            var fault = process.StandardError.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : $"This system lets nobody have namespaces: {fault}.";
        }
        catch (Win32Exception fault)
        {
            return $"There is no unshare: {fault.Message}.";
        }
    }
}
