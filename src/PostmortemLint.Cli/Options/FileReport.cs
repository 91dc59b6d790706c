using PostmortemLint.Cli.Formats;

namespace PostmortemLint.Cli.Options;

/// <summary>A report that is written to a file.</summary>
/// <param name="Format">Its form.</param>
/// <param name="File">The path as the user gave it.</param>
internal sealed record FileReport(ReportFormat Format, string File)
{
    /// <summary>The report that <c>FORMAT=FILE</c> asks for; null if it does not ask for one.</summary>
    public static FileReport? Parse(string value, out string refusal)
    {
        var at = value.IndexOf('=', StringComparison.Ordinal);
        var name = at < 0 ? value : value[..at];
        var format = ReportFormat.Find(name);
        refusal = at < 0 && format is null ? $"'--report {value}' has no '='. Write --report FORMAT=FILE, as in --report json={value}."
            : format is null ? ReportFormat.Refusal(name)
            : at < 0 || at == value.Length - 1 ? $"'--report {value}' names no file. Write --report {name}=FILE."
            : "";
        return refusal.Length == 0 ? new FileReport(format!, value[(at + 1)..]) : null;
    }
}
