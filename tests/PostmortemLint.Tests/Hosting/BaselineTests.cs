using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Caching;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Hosting;

public sealed class BaselineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Path => folder.At(Baseline.DefaultName);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Text_IsSortedByFileAndRule_WithoutLineNumbers()
    {
        var baseline = Baseline.Of(
            [Finding("b.md", "PML1001", 4), Finding("b.md", "PML1001", 9), Finding("a/z.md", "PML8001"), Finding("b.md", "PML1000"), Finding("a/Z.md", "PML8001", 3, DiagnosticSeverity.Suggestion)],
            Path);

        Assert.Equal(["a/Z.md PML8001 1", "a/z.md PML8001 1", "b.md PML1000 1", "b.md PML1001 2"], baseline.ToString().Split('\n').Where(line => line is not ['#', ..] and not ""));
        Assert.Equal((5, 3), (baseline.FaultCount, baseline.FileCount));
        Assert.StartsWith("# ", baseline.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void HiddenSilentAndUnreadable_AreNotInIt() => Assert.Equal(
        0,
        Baseline.Of([Finding("a.md", "PML1001") with { Suppression = new Suppression(SuppressionKind.InSource, null) }, Finding("a.md", "PML1002", 1, DiagnosticSeverity.Silent), Finding("a.md", "PML0001")], Path).FaultCount);

    [Fact]
    public void File_HasLineFeedsAndNoMark()
    {
        Baseline.Of([Finding("ü.md", "PML1001")], Path).Write();
        var bytes = File.ReadAllBytes(Path);
        Assert.Equal((byte)'#', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("2021/an outage.md")]
    [InlineData("PML1001 7.md")]
    [InlineData("#1 'quoted'.md")]
    [InlineData(" blank at both ends ")]
    [InlineData("100% %41 %.md")]
    [InlineData("Ünglück 停電 🔥.md")]
    [InlineData("../beside/a.md")]
    [InlineData("$(A) @(B);c.md")]
    public void EveryPath_IsFoundAgain(string relative) => CheckPath(relative);

    [Theory]
    [InlineData("line\nbreak.md")]
    [InlineData("a \"big\" one.md")]
    public void PathThatWindowsForbids_IsFoundAgain(string relative)
    {
        if (!OperatingSystem.IsWindows())
            CheckPath(relative);
    }

    [Fact]
    public void AsManyAsAllowed_AreHidden_WhereverTheyAre()
    {
        var applied = Read("a.md PML1001 2\n").Apply(folder.At("a.md"), [Finding("a.md", "PML1001", 30), Finding("a.md", "PML1002"), Finding("a.md", "PML1001", 70)]);
        Assert.Equal([new Suppression(SuppressionKind.External, null), null, new Suppression(SuppressionKind.External, null)], applied.Select(finding => finding.Suppression));
    }

    [Fact]
    public void MoreThanAllowed_AreAllShown()
    {
        var baseline = Read("a.md PML1001 1\n");
        Assert.All(baseline.Apply(folder.At("a.md"), [Finding("a.md", "PML1001", 3), Finding("a.md", "PML1001", 7)]), finding => Assert.Null(finding.Suppression));
        Assert.Empty(baseline.CheckEntries());
    }

    /// <summary>All missing sections are one finding: another one that goes missing is a new fault.</summary>
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void FindingThatStandsForMoreFaults_IsShown(int now, bool isHidden)
    {
        Baseline.Of([Finding("a.md", "PML1001") with { Fingerprints = ["", "", ""] }], Path).Write();
        Assert.Contains("\na.md PML1001 3\n", File.ReadAllText(Path), StringComparison.Ordinal);
        var baseline = Baseline.Read(Path, new LintRun(), out _)!;
        Assert.Equal(isHidden, Assert.Single(baseline.Apply(folder.At("a.md"), [Finding("a.md", "PML1001") with { Fingerprints = [.. Enumerable.Repeat("", now)] }])).Suppression is not null);
        Assert.Equal(
            now == 2 ? ["(2,1)-(2,15) PML0011 Suggestion 'a.md' has 2 of the 3 faults of PML1001 that this line allows. Write 2, or run 'postmortem-lint baseline --prune'."] : [],
            baseline.CheckEntries().Select(Show));
    }

    /// <summary>What an earlier version wrote counts findings, and lets a build pass that it let pass.</summary>
    [Fact]
    public void BaselineThatCountsFindings_IsReadAsSuch()
    {
        var baseline = Read("# Written by 'postmortem-lint baseline': for each file and rule, this many findings are not shown.\na.md PML1001 1\nb.md PML1010 1\n");
        Assert.NotNull(Assert.Single(baseline.Apply(folder.At("a.md"), [Finding("a.md", "PML1001") with { Fingerprints = ["", "", ""] }])).Suppression);
        Assert.Null(baseline.Apply(folder.At("b.md"), [Finding("b.md", "PML1010"), Finding("b.md", "PML1010")])[0].Suppression);
        Assert.Empty(baseline.CheckEntries());
    }

    private const string Abc = "0000000a 0000000b 0000000c";

    /// <summary>What is mended and what is new do not cancel out.</summary>
    [Theory]
    [InlineData(Abc, "")]
    [InlineData("0000000c 0000000a", "")]
    [InlineData("0000000a 0000000b 0000000d", "0000000d")]
    [InlineData("0000000d 0000000e 0000000f", "0000000d 0000000e 0000000f")]
    [InlineData("0000000a 0000000a", "0000000a 0000000a")]
    [InlineData(Abc + " 0000000d", "0000000d")]
    public void OnlyWhatIsNotInIt_IsShown(string now, string shown)
    {
        var baseline = WithFingerprints(Abc);
        var applied = baseline.Apply(folder.At("a.md"), [.. now.Split(' ').Select(Known)]);
        Assert.Equal(shown, string.Join(" ", applied.Where(finding => finding.Suppression is null).Select(finding => finding.Fingerprints[0])));
    }

    [Fact]
    public void TwoFaultsOfOneText_AreOneLine()
    {
        var baseline = WithFingerprints("0000000b 0000000a 0000000b");
        Assert.Equal(["a.md PML1001 0000000a 1", "a.md PML1001 0000000b 2"], File.ReadLines(Path).Skip(1));
        Assert.All(baseline.Apply(folder.At("a.md"), [Known("0000000b"), Known("0000000a"), Known("0000000b")]), finding => Assert.NotNull(finding.Suppression));
        Assert.Empty(baseline.CheckEntries());
    }

    /// <summary>One finding of several faults is new if one of them is.</summary>
    [Theory]
    [InlineData(Abc, true)]
    [InlineData("0000000a 0000000c", true)]
    [InlineData("0000000a 0000000b 0000000d", false)]
    public void FindingOfSeveralFaults_IsHiddenIfAllAreKnown(string now, bool isHidden)
    {
        Baseline.Of([Finding("a.md", "PML1001") with { Fingerprints = Abc.Split(' ') }], Path).Write();
        var baseline = Baseline.Read(Path, new LintRun(), out _)!;
        Assert.Equal(isHidden, Assert.Single(baseline.Apply(folder.At("a.md"), [Finding("a.md", "PML1001") with { Fingerprints = now.Split(' ') }])).Suppression is not null);
    }

    [Fact]
    public void FaultThatIsGone_IsStaleAtItsLine_WhateverElseIsNew()
    {
        var baseline = WithFingerprints(Abc);
        baseline.Apply(folder.At("a.md"), [Known("0000000a"), Known("0000000c"), Known("0000000d")]);
        Assert.Equal(
            ["(3,1)-(3,24) PML0011 Suggestion 'a.md' no longer has the fault of PML1001 that this line allows. Remove the line, or run 'postmortem-lint baseline --prune'."],
            baseline.CheckEntries().Select(Show));
    }

    /// <summary>After a merge, lines of an earlier version may be beside new ones: what the new ones do not allow, the old ones may.</summary>
    [Theory]
    [InlineData("0000000a", 0, 1)]
    [InlineData("0000000a 0000000d", 0, 0)]
    [InlineData("0000000a 0000000d 0000000e", 2, 0)]
    public void LineWithoutFingerprint_AllowsAnyFault(string now, int shown, int stale)
    {
        var baseline = Read("# Written by 'postmortem-lint baseline': for each file and rule, this many faults are not shown.\na.md PML1001 1\na.md PML1001 0000000a 1\n");
        var applied = baseline.Apply(folder.At("a.md"), [.. now.Split(' ').Select(Known)]);
        Assert.Equal(shown, applied.Count(finding => finding.Suppression is null));
        Assert.Equal(stale, baseline.CheckEntries().Count);
    }

    [Theory]
    [InlineData("a.md PML1001 0000000a 1\na.md PML1001 0000000b 2\n", "0000000b 0000000a", "a.md PML1001 0000000a 1, a.md PML1001 0000000b 1")]
    [InlineData("a.md PML1001 0000000a 1\na.md PML1001 0000000b 2\n", "0000000b 0000000d", "a.md PML1001 0000000b 1")]
    [InlineData("a.md PML1001 0000000a 1\n", "0000000a 0000000a", "a.md PML1001 0000000a 1")]
    [InlineData("a.md PML1001 3\n", "0000000a 0000000b", "a.md PML1001 0000000a 1, a.md PML1001 0000000b 1")]
    [InlineData("a.md PML1001 1\n", "0000000a 0000000b", "a.md PML1001 1")]
    [InlineData("there.md PML1001 1\ngone.md PML1001 1\na.md PML1002 0000000a 1\n", "0000000a", "there.md PML1001 1")]
    public void Prune_RemovesWhatIsGone_AndAddsNothing(string lines, string now, string expected)
    {
        folder.Write("there.md", "");
        var baseline = Read(lines);
        IReadOnlyList<FileDiagnostic> found = [.. now.Split(' ').Select(Known)];
        var pruned = baseline.Prune(new Dictionary<string, IReadOnlyList<FileDiagnostic>> { [folder.At("a.md")] = found });
        Assert.Equal(expected.Split(", "), pruned.ToString().TrimEnd('\n').Split('\n').Skip(1));
        Assert.Equal(Shown(baseline), Shown(pruned));

        int Shown(Baseline by) => by.Apply(folder.At("a.md"), found).Count(finding => finding.Suppression is null);
    }

    [Theory]
    [InlineData("PML0001")]
    [InlineData("PML0008")]
    public void Prune_KeepsTheFileWhoseRulesDidNotAllRun(string id)
    {
        IReadOnlyList<FileDiagnostic> found = [Finding("a.md", id)];
        var pruned = Read("a.md PML1001 0000000a 2\n").Prune(new Dictionary<string, IReadOnlyList<FileDiagnostic>> { [folder.At("a.md")] = found });
        Assert.Equal(2, pruned.FaultCount);
    }

    /// <summary>An untrusted repository may have any file: time is proportional to its size.</summary>
    [Fact]
    public void ManyLinesOfOneFile_AreReadAtOnce()
    {
        var text = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a.md PML1001 {i:x8} 1\n"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(200_000, Read(text).FaultCount);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Theory]
    [InlineData("## Summary\n\nDown from 09:10 UTC to 09:40 UTC.\n", "PML1001", 3)]
    [InlineData("## Issue Summary\n\nShops were down from 09:10 UTC to 09:40 UTC. We lost TBD orders, and FIXME of them came back.\n\n## Timeline\n\n- 09:10 UTC: Power was lost.\n- 09:40 UTC: Power was back.\n", "PML1010", 2)]
    [InlineData("## Issue Summary\n\nDown.\n\n## Timeline\n\n- Power was lost.\n- 09:10 UTC: Shops closed.\n- It rained.\n- 09:40 UTC: Power was back.\n", "PML3003", 2)]
    [InlineData("## Issue Summary\n\nDown.\n\n## Timeline\n\n- Power was lost.\n- Shops closed.\n- It rained.\n", "PML3003", 3)]
    public void Finding_KnowsHowManyFaultsItStandsFor(string sections, string id, int expected)
    {
        var document = folder.Write("a.md", "# Shops were down\n\n" + sections);
        Assert.Equal(expected, new LintRun().Lint(document).Single(d => d.Id == id).Fingerprints.Count);
        for (var runs = 2; runs > 0; runs--)
        {
            var cache = ResultCache.Open(folder.At("obj"), folder.Path, RunSettings.Default, "");
            Assert.Equal(expected, new LintRun(RunSettings.Default, cache).Lint(document).Single(d => d.Id == id).Fingerprints.Count);
            Assert.Null(cache.Save());
            Assert.Equal(runs == 1 ? 1 : 0, cache.HitCount);
        }
    }

    [Fact]
    public void OtherFileOfTheSameName_IsNotHidden() =>
        Assert.Null(Assert.Single(Read("a.md PML1001 1\n").Apply(folder.At("b/a.md"), [Finding("b/a.md", "PML1001")])).Suppression);

    [Fact]
    public void FewerThanAllowed_IsStale()
    {
        var baseline = Read("# Written by 'postmortem-lint baseline': for each file and rule, this many faults are not shown.\n\na.md PML1001 3\na.md PML1002 1\n");
        baseline.Apply(folder.At("a.md"), [Finding("a.md", "PML1001")]);
        Assert.Equal(
            [
                $"(3,1)-(3,15) PML0011 Suggestion 'a.md' has 1 of the 3 faults of PML1001 that this line allows. Write 1, or run 'postmortem-lint baseline --prune'.",
                $"(4,1)-(4,15) PML0011 Suggestion 'a.md' no longer has the fault of PML1002 that this line allows. Remove the line, or run 'postmortem-lint baseline --prune'.",
            ],
            baseline.CheckEntries().Select(Show));
    }

    [Theory]
    [InlineData("PML0001")]
    [InlineData("PML0002")]
    [InlineData("PML0008")]
    [InlineData("PML0010")]
    public void FileWhoseRulesDidNotAllRun_IsNotStale(string id)
    {
        var baseline = Read("a.md PML1001 3\n");
        baseline.Apply(folder.At("a.md"), [Finding("a.md", id)]);
        Assert.Empty(baseline.CheckEntries());
    }

    [Fact]
    public void FileThatIsGone_IsStaleOnce_AndOneThatWasNotLintedIsNot()
    {
        folder.Write("there.md", "");
        Assert.Equal(
            ["(2,1)-(2,18) PML0011 Suggestion 'gone.md' no longer exists. Remove its 2 lines, or run 'postmortem-lint baseline --prune'."],
            Read("there.md PML1001 1\ngone.md PML1001 1\ngone.md PML1002 4\n").CheckEntries().Select(Show));
    }

    [Fact]
    public void LinesThatSayNothing_AreNamed_AndTheOthersCount()
    {
        var baseline = Read("<<<<<<< HEAD\na.md PML1001 1\na.md PML1002\na.md PML1003 none\na.md 1003 1\n PML1003 1\na.md PML1003 0\na.md PML1003 -1\na.md PML1003 99999999999\r\n");
        Assert.NotNull(Assert.Single(baseline.Apply(folder.At("a.md"), [Finding("a.md", "PML1001")])).Suppression);
        var faults = baseline.CheckEntries();
        Assert.Equal([1, 3, 4, 5, 6, 7, 8, 9], faults.Select(fault => fault.Start.Line));
        Assert.Equal("(1,1)-(1,13) PML0001 Error This file cannot be read: line 1 is '<<<<<<< HEAD' instead of a path, a rule, a fingerprint and a count. Correct it; the other lines apply.", Show(faults[0]));
    }

    [Fact]
    public void TwoLinesOfOneFileAndRule_AllowTheLargerCount()
    {
        var baseline = Read("a.md PML1001 1\na.md PML1001 3\na.md PML1001 2\n");
        Assert.Equal(3, baseline.FaultCount);
    }

    [Fact]
    public void LongPath_LeavesTheMessageShort()
    {
        var faults = Read(new string('a', 500) + "/b.md PML1001 1\nx " + new string('y', 500) + "\n").CheckEntries();
        Assert.Equal(2, faults.Count);
        Assert.All(faults, fault => Assert.InRange(fault.Message.Length, 1, 200));
    }

    [Fact]
    public void ByteOrderMarkAndCarriageReturns_AreRead() => Assert.Equal(2, Read("\uFEFFa.md PML1001 2\r\n\r\n").FaultCount);

    [Fact]
    public void WhatCannotBeRead_IsAFinding()
    {
        Assert.Null(Baseline.Read(folder.At("nowhere"), new LintRun(), out var fault));
        Assert.Equal("(1,1)-(1,1) PML0001 Error This file cannot be read: it does not exist, or is a link to nothing. Write it with 'postmortem-lint baseline', or correct its path.", Show(fault!));
        Assert.Null(Baseline.Read(folder.Path, new LintRun(), out fault));
        Assert.Contains("it is a folder", fault!.Message, StringComparison.Ordinal);
        Assert.Null(Baseline.Read(folder.Write("latin", [0x61, 0xE9]), new LintRun(), out fault));
        Assert.Contains("byte 2 is not UTF-8", fault!.Message, StringComparison.Ordinal);
    }

    private void CheckPath(string relative)
    {
        Baseline.Of([Finding(relative, "PML1001")], Path).Write();
        var baseline = Baseline.Read(Path, new LintRun(), out _)!;
        Assert.NotNull(Assert.Single(baseline.Apply(System.IO.Path.GetFullPath(folder.At(relative)), [Finding(relative, "PML1001")])).Suppression);
        Assert.Empty(baseline.CheckEntries());
        Assert.Equal(File.ReadAllText(Path), baseline.ToString());
    }

    private Baseline WithFingerprints(string fingerprints)
    {
        Baseline.Of(fingerprints.Split(' ').Select(Known), Path).Write();
        return Baseline.Read(Path, new LintRun(), out _)!;
    }

    private FileDiagnostic Known(string fingerprint) => Finding("a.md", "PML1001") with { Fingerprints = [fingerprint] };

    private Baseline Read(string text) => Baseline.Read(folder.Write(Baseline.DefaultName, text), new LintRun(), out _)!;

    private FileDiagnostic Finding(string relative, string id, int line = 1, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        new(System.IO.Path.GetFullPath(folder.At(relative)), new LinePosition(line, 1), new LinePosition(line, 2), id, severity, "It is so.", "");

    private static string Show(FileDiagnostic d) => $"({d.Start.Line},{d.Start.Column})-({d.End.Line},{d.End.Column}) {d.Id} {d.Severity} {d.Message}";
}
