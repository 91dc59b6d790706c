using PostmortemLint.Cli.Options;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Formats;

/// <summary>Writes the reports of a run.</summary>
internal static class ReportWriter
{
    /// <summary>Writes all that can be written, and reports which files cannot. False if there is one.</summary>
    /// <remarks>What is found is shown in any case: if the file of the main report cannot be written, as text.</remarks>
    public static bool Write(WhatToReport report, Outcome outcome, Surroundings around)
    {
        var main = report.CountsOnly ? StatisticsFormat.Instance
            : report.Format ?? (report.Output is null && around.IsScreen ? ReportFormat.Full : ReportFormat.Text);
        var isComplete = true;
        foreach (var other in report.Others)
            isComplete &= TryWriteFile(other.Format, other.File);
        if (report.Output is null)
            main.Write(outcome, around.Out, around.Paint);
        else if (!TryWriteFile(main, report.Output))
        {
            isComplete = false;
            ReportFormat.Text.Write(outcome, around.Out, around.Paint);
        }
        return isComplete;

        bool TryWriteFile(ReportFormat format, string file)
        {
            using var text = new StringWriter();
            format.Write(outcome, text, null);
            return Report.TryWrite(file, path => OutputFile.Write(path, text.ToString()), around);
        }
    }
}
