using System.Diagnostics;
using System.Globalization;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Fuzz;
using PostmortemLint.Hosting;

namespace PostmortemLint.Robustness.Tests;

/// <summary>What a machine may have otherwise without a change of the findings.</summary>
public class MachinePropertyTests
{
    // Another i, other digits and a right-to-left script, a calendar 543 years ahead, another minus, another calendar and decimal mark.
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "th-TH", "sv-SE", "fa-IR"];

    [Fact]
    public void AnyCulture_GivesTheSameFindings() => Property.Holds(
        new Invariant("any culture gives the same findings", document =>
        {
            var culture = CultureInfo.GetCultureInfo(Cultures[document.Length % Cultures.Length]);
            return Invariants.Compare(LintIn(CultureInfo.InvariantCulture, document), LintIn(culture, document)) is { } broken ? $"{culture.Name}: {broken}" : null;
        }),
        seed: 9);

    [Fact]
    public void Cultures_AreReal()
    {
        Assert.Equal("İ", "i".ToUpper(CultureInfo.GetCultureInfo(Cultures[0])));
        Assert.All(Cultures, c => Assert.False(CultureInfo.GetCultureInfo(c).Equals(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Pacific/Apia", "tr_TR.UTF-8", "tr-TR")]
    [InlineData("America/St_Johns", "th_TH.UTF-8", "th-TH")]
    public void AnyZoneOfTheMachine_GivesTheSameFindings(string zone, string locale, string culture)
    {
        const int Sample = 300;
        var start = new ProcessStartInfo("dotnet", [typeof(Fuzzer).Assembly.Location, "--digest", "--executions", $"{Sample}", "--seed", "1"])
        {
            RedirectStandardOutput = true,
            Environment = { ["TZ"] = zone, ["LC_ALL"] = locale, ["LANG"] = locale, ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" },
        };
        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        // On Windows and macOS a process has the settings of the machine, whatever the environment says.
        if (OperatingSystem.IsLinux())
            Assert.StartsWith($"{zone} {culture} ", told, StringComparison.Ordinal);
        Assert.EndsWith($" {FindingDigest.Compute(new FuzzOptions(Executions: Sample))}", told, StringComparison.Ordinal);
    }

    [Fact]
    public void AnyOrderOfFiles_GivesTheSameFindings()
    {
        const int FilesOfARun = 50;
        using var folder = new TemporaryFolder();
        for (var set = 0; set < (Property.Documents + FilesOfARun - 1) / FilesOfARun; set++)
        {
            // Half a character cannot be in a text file.
            var files = Enumerable.Range(0, FilesOfARun).Select(n => folder.Write($"{n}.md", Encoding.UTF8.GetBytes(Document.Of((set * FilesOfARun) + n).Text))).ToList();
            var inOrder = new LintRun();
            var backwards = new LintRun();
            var sideBySide = new LintRun();
            var expected = files.ToDictionary(f => f, inOrder.Lint);
            foreach (var file in files.AsEnumerable().Reverse())
                Demand(expected[file], backwards.Lint(file), file);
            Parallel.ForEach(files, file => Demand(expected[file], sideBySide.Lint(file), file));
            Assert.All(expected.Values, found => Assert.DoesNotContain(found, f => f.Id == EngineDiagnostics.RuleFailed.Id));
        }
    }

    private static void Demand(IReadOnlyList<FileDiagnostic> expected, IReadOnlyList<FileDiagnostic> actual, string file) =>
        Assert.True(Invariants.Compare(expected, actual) is null, $"{Invariants.Compare(expected, actual)}\n{Literal.Of(File.ReadAllText(file))}");

    private static List<FileDiagnostic> LintIn(CultureInfo culture, string document)
    {
        var (before, beforeOfUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return Invariants.Lint(document);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeOfUI);
        }
    }
}
