using System.Globalization;
using System.Text.RegularExpressions;

namespace PostmortemLint.Tasks.Tests;

internal sealed partial record CommandResult(int ExitCode, string Output)
{
    /// <summary>The findings as a problem matcher reads them, <c>file(line,column): warning CODE: text</c>, without the summary that repeats them.</summary>
    public IReadOnlyList<Finding> Findings { get; } =
        [.. FindingLine().Matches(Summary().Split(Output)[0]).Select(match => new Finding(
            match.Groups["severity"].Value,
            match.Groups["path"].Value,
            int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture),
            match.Groups["code"].Value,
            match.Groups["message"].Value))];

    [GeneratedRegex(@"^(?<path>[^\r\n]+)\((?<line>\d+),(?<column>\d+)\): (?<severity>warning|error) (?<code>PML\d{4}): (?<message>[^\r\n]+) \[[^\r\n]+\]\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex FindingLine();

    [GeneratedRegex(@"^Build (succeeded|FAILED)\.", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Summary();
}
