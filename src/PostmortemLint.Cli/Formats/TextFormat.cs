using System.Globalization;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Output;

namespace PostmortemLint.Cli.Formats;

/// <summary>Writes one line for each finding, in the form of the C# compiler, which editors and problem matchers know.</summary>
internal static class TextFormat
{
    /// <summary>Writes findings, in their order.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="to">The report.</param>
    /// <param name="paint">Sets the color of what is written next; null if colors are not wanted.</param>
    public static void Write(IReadOnlyList<Finding> findings, TextWriter to, Action<ConsoleColor?>? paint)
    {
        if (paint == null)
            WriteAtOnce(findings, to);
        else
            foreach (var finding in findings)
                WriteLine(finding, new Ink(to, paint));
    }

    /// <summary>Writes the line of a finding, with its severity in color.</summary>
    public static void WriteLine(Finding finding, Ink ink)
    {
        ink.Write(Place(finding));
        ink.Write(Word(finding.Severity), ColorOf(finding.Severity));
        ink.WriteLine(Rest(finding));
    }

    /// <summary>The line of a finding.</summary>
    public static string Line(Finding finding) => Place(finding) + Word(finding.Severity) + Rest(finding);

    /// <summary>The compiler's word for a severity.</summary>
    public static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    public static ConsoleColor ColorOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ConsoleColor.Red,
        DiagnosticSeverity.Warning => ConsoleColor.Yellow,
        _ => ConsoleColor.Cyan,
    };

    private static void WriteAtOnce(IReadOnlyList<Finding> findings, TextWriter to)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
            text.Append(Line(finding)).Append(to.NewLine);
        to.Write(text);
    }

    private static string Place(Finding finding)
    {
        var (line, column) = finding.Diagnostic.Start;
        return string.Create(CultureInfo.InvariantCulture, $"{LogLine.Of(finding.Path)}({line},{column}): ");
    }

    private static string Rest(Finding finding) => $" {finding.Diagnostic.Id}: {LogLine.Of(finding.Diagnostic.Message)}";
}
