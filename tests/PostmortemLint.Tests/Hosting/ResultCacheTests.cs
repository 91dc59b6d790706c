using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Caching;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Hosting;

public sealed class ResultCacheTests : IDisposable
{
    // One finding has a related place, one is hidden with a reason and one without.
    private const string Document =
        """
        # Checkout was down

        <!-- postmortem-lint disable-file PML8001 -- short on purpose -->
        <!-- postmortem-lint disable-file PML1001 -->

        ## Issue Summary

        Checkout was down for 90 minutes, from 14:00 to 15:00 UTC on 2025-03-04, and every purchase failed.

        ## Timeline

        - 14:00 UTC: an alert fired
        - 14:20: Ana restarted the gateway
        - 14:10 UTC: purchases failed
        """;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void SecondRun_RepeatsEveryFindingOfTheFirst_WithoutLinting()
    {
        Write("a", "b");
        folder.Write("broken/d.md", [0x61, 0xE9]);

        var first = Lint();
        var second = Lint();

        Assert.Equal((0, 3), (first.Hits, second.Hits));
        Assert.Equal(first.Findings, second.Findings);
        Assert.Contains(first.Findings, finding => finding.Related is [{ Message: "Line 13: 14:20" }]);
        Assert.Contains(first.Findings, finding => finding.Suppression is { Justification: "short on purpose" });
        Assert.Contains(first.Findings, finding => finding.Suppression is { Justification: null });
        Assert.Contains(first.Findings, finding => finding is { Severity: DiagnosticSeverity.Error, Path: var path } && path == folder.At("broken/d.md"));
    }

    [Fact]
    public void UnchangedRun_LeavesTheFileAlone()
    {
        Write("a");
        Lint();
        CacheFile.LastWriteTimeUtc = CacheFile.LastWriteTimeUtc.AddDays(-1);
        var written = CacheFile.LastWriteTimeUtc;

        Lint();

        Assert.Equal(written, CacheFile.LastWriteTimeUtc);
    }

    [Fact]
    public void ChangedDocument_IsTheOnlyOneThatIsLinted()
    {
        Write("a", "b", "c");
        var before = Lint().Findings;
        folder.Write("docs/b.md", Document.Replace("90 minutes", "60 minutes", StringComparison.Ordinal));

        var after = Lint();

        Assert.Equal(2, after.Hits);
        Assert.NotEqual(before, after.Findings);
        Assert.Equal(Uncached(), after.Findings);
        Assert.Equal(3, Lint().Hits);
    }

    [Fact]
    public void RemovedDocument_IsForgotten()
    {
        Write("a", "b");
        Lint();
        var size = CacheFile.Length;
        File.Delete(folder.At("docs/b.md"));

        Lint();

        Assert.True(CacheFile.Length < size);
        Write("b");
        Assert.Equal(1, Lint().Hits);
    }

    [Theory]
    [InlineData(".editorconfig")]
    [InlineData("docs/.editorconfig")]
    [InlineData("docs/.globalconfig")]
    public void ConfigurationAboveADocument_IsAPartOfWhatItsFindingsHoldFor(string name)
    {
        Write("a");
        folder.Write("other/b.md", Document);
        folder.Write(name, "[*.md]\nnothing = 1\n");
        Lint();
        folder.Write(name, name.EndsWith(".globalconfig", StringComparison.Ordinal) ? "is_global = true\ndotnet_diagnostic.PML4001.severity = error\n" : "[*.md]\ndotnet_diagnostic.PML4001.severity = error\n");

        var after = Lint();

        Assert.Equal(name.StartsWith("docs", StringComparison.Ordinal) ? 1 : 0, after.Hits);
        Assert.Contains(after.Findings, finding => finding is { Id: "PML4001", Severity: DiagnosticSeverity.Error });
        Assert.Equal(Uncached(), after.Findings);
    }

    [Fact]
    public void ConfigurationThatMovesOneFolderUp_CountsAsAnother()
    {
        const string Section = "[docs/*.md]\ndotnet_diagnostic.PML4001.severity = none\n";
        Write("a");
        folder.Write("docs/.editorconfig", Section);
        Lint();
        File.Move(folder.At("docs/.editorconfig"), folder.At(".editorconfig"));

        Assert.DoesNotContain(Lint().Findings, finding => finding.Id == "PML4001");
    }

    [Fact]
    public void NamesOfFolders_CountWhereSectionsMayNameThem()
    {
        folder.Write(".editorconfig", "root = true\n[one/**.md]\ndotnet_diagnostic.PML4001.severity = none\n");
        folder.Write("one/docs/a.md", Document);
        Assert.DoesNotContain(Lint(folder.At("one")).Findings, finding => finding.Id == "PML4001");

        Directory.Move(folder.At("one"), folder.At("two"));

        Assert.Contains(Lint(folder.At("two")).Findings, finding => finding.Id == "PML4001");
    }

    [Theory]
    [InlineData(".globalconfig", "")]
    [InlineData(".editorconfig", "IS_GLOBAL = true\n")]
    public void SectionOfAGlobalFile_CountsForItsPathAlone(string name, string start)
    {
        folder.Write("one/docs/a.md", Document);
        folder.Write($"one/{name}", $"{start}[{folder.At("one/docs/a.md")}]\ndotnet_diagnostic.PML4001.severity = none\n");
        Assert.DoesNotContain(Lint(folder.At("one")).Findings, finding => finding.Id == "PML4001");

        Directory.Move(folder.At("one"), folder.At("two"));

        Assert.Contains(Lint(folder.At("two")).Findings, finding => finding.Id == "PML4001");
    }

    [Fact]
    public void RootsThatShareAFolder_DoNotDisturbEachOther()
    {
        folder.Write(".editorconfig", "root = true\n[A/**.md]\ndotnet_diagnostic.PML4001.severity = none\n");
        folder.Write("A/docs/a.md", Document);
        folder.Write("B/docs/a.md", Document);
        Run In(string root) => Lint(folder.At(root), cacheFolder: folder.At("kept"));

        Assert.Equal((0, 0), (In("A").Hits, In("B").Hits));

        var (a, b) = (In("A"), In("B"));
        Assert.Equal((1, 1), (a.Hits, b.Hits));
        Assert.DoesNotContain(a.Findings, finding => finding.Id == "PML4001");
        Assert.Contains(b.Findings, finding => finding.Id == "PML4001");
    }

    [Fact]
    public void ConfigurationFileThatCannotBeReadAnyMore_IsAFinding()
    {
        Write("a");
        folder.Write("docs/.editorconfig");
        Lint();
        folder.Write("docs/.editorconfig", new string('#', 5 * 1024 * 1024));

        var after = Lint();

        Assert.Equal(0, after.Hits);
        Assert.Contains(after.Findings, finding => finding.Id == "PML0001" && finding.Path == folder.At("docs/.editorconfig"));
        Assert.Equal(0, Lint().Hits);
    }

    [Fact]
    public void ConfigurationAskedForAnotherFile_IsAPartOfTheRun()
    {
        Write("a");
        folder.Write("other/.editorconfig", "[*]\nPML8001.max_wordz = 5\n");
        var baseline = folder.At("other/known.baseline");

        Assert.Contains(Lint(folder.Path, asked: baseline).Findings, finding => finding.Id == "PML0004");
        Assert.Contains(Lint(folder.Path, asked: baseline).Findings, finding => finding.Id == "PML0004");
        Assert.DoesNotContain(Lint().Findings, finding => finding.Id == "PML0004");
        Assert.Contains(Lint(folder.Path, asked: baseline).Findings, finding => finding.Id == "PML0004");
    }

    [Fact]
    public void FaultOfAConfigurationFile_IsRepeated_AndAskedOfAllDocumentsWhenOneIsNew()
    {
        Write("a", "b");
        folder.Write("docs/.editorconfig", "[*.md]\ndotnet_diagnostic.PML4001.severity = loud\n");
        var first = Lint();
        Assert.Contains(first.Findings, finding => finding.Id == "PML0003" && finding.Path == folder.At("docs/.editorconfig"));

        var second = Lint();
        Assert.Equal(2, second.Hits);
        Assert.Equal(first.Findings, second.Findings);

        // Of two documents one is still known, and what is wrong is asked of both.
        folder.Write("docs/.editorconfig", "[a.md]\ndotnet_diagnostic.PML4001.severity = loud\n");
        Lint();
        folder.Write("docs/b.md", Document + "\n");
        Assert.Contains(Lint().Findings, finding => finding.Id == "PML0003");
        File.Delete(folder.At("docs/a.md"));
        Assert.Equal(Uncached(), Lint().Findings);
    }

    [Fact]
    public void WhatCannotBeRead_IsAskedForAgain()
    {
        Directory.CreateDirectory(folder.At("docs/a.md"));

        Assert.Equal("PML0001", Assert.Single(LintThese("docs/a.md").Findings).Id);
        Directory.Delete(folder.At("docs/a.md"));
        Write("a");

        Assert.Equal(Uncached(), LintThese("docs/a.md").Findings);
    }

    [Fact]
    public void DocumentOnWhichARuleFailed_IsLintedAgain()
    {
        var place = new LinePosition(1, 1);
        foreach (var id in new[] { "PML1001", "PML0010" })
        {
            var cache = ResultCache.Open(folder.At("obj"), folder.Path, RunSettings.Default, "");
            cache.Add(folder.At("a.md"), 1, 2, [new FileDiagnostic(folder.At("a.md"), place, place, id, DiagnosticSeverity.Warning, "", "")]);
            cache.Save();

            Assert.Equal(id == "PML1001", ResultCache.Open(folder.At("obj"), folder.Path, RunSettings.Default, "").Find(folder.At("a.md"), 1, 2) != null);
        }
    }

    [Fact]
    public void LargeDocument_IsLintedEachTime_AsItsLimitSays()
    {
        folder.Write("docs/a.md", Document + $"\n\n<!-- {new string('x', 1024 * 1024)} -->\n");
        Assert.Equal("PML0002", Assert.Single(Lint().Findings).Id);

        folder.Write("docs/.editorconfig", "[*]\nPML0002.max_file_kb = 2048\n");
        Lint();
        var again = Lint();

        Assert.Equal(0, again.Hits);
        Assert.Contains(again.Findings, finding => finding.Id == "PML4001");
    }

    [Fact]
    public void SmallLimit_CountsForWhatIsKept()
    {
        folder.Write("docs/a.md", Document + new string('\n', 2048));
        folder.Write("docs/.editorconfig", "[*]\nPML0002.max_file_kb = 1\n");

        Assert.Equal("it has 3 KB, and PML0002.max_file_kb is 1", Assert.Single(Lint().Findings, finding => finding.Id == "PML0002").Message.Split(": ")[1].Split(". ")[0]);
        Assert.Equal(1, Lint().Hits);
    }

    [Fact]
    public void SameDocumentsInAnotherCheckout_GiveTheSameBytes()
    {
        using var other = new TemporaryFolder();
        foreach (var root in new[] { folder, other })
        {
            root.Write("deep/er/docs/a.md", Document);
            root.Write("deep/er/docs/b.md", Document);
            root.Write("deep/.editorconfig", "root = true\n[*.md]\ndotnet_diagnostic.PML4001.severity = loud\n");
        }

        Lint(folder.At("deep/er"));
        // In the other order.
        Lint(other.At("deep/er"), documents => documents.Reverse());

        var (one, two) = (CacheFileIn(folder.At("deep/er")), CacheFileIn(other.At("deep/er")));
        Assert.Equal(one.Name, two.Name);
        Assert.Equal(File.ReadAllBytes(one.FullName), File.ReadAllBytes(two.FullName));
    }

    [Fact]
    public void CacheOfACheckoutThatMoved_IsStillGood_AndNamesTheNewPlace()
    {
        Write("a");
        folder.Write(".editorconfig", "root = true\n[*.md]\ndotnet_diagnostic.PML4001.severity = loud\n");
        Lint();
        using var other = new TemporaryFolder();
        Directory.Move(folder.At("docs"), other.At("docs"));
        Directory.Move(folder.At("obj"), other.At("obj"));
        File.Move(folder.At(".editorconfig"), other.At(".editorconfig"));

        var moved = Lint(other.Path);

        Assert.Equal(1, moved.Hits);
        Assert.All(moved.Findings, finding => Assert.StartsWith(other.Path, finding.Path, StringComparison.Ordinal));
        Assert.Contains(moved.Findings, finding => finding.Path == other.At(".editorconfig"));
    }

    [Fact]
    public void TruncatedOrDamagedFile_CountsAsNone()
    {
        Write("a", "b");
        var expected = Lint().Findings;
        var good = File.ReadAllBytes(CacheFile.FullName);
        Assert.Equal(2, Lint().Hits);

        for (var length = 0; length < good.Length; length += 7)
            Holds(good[..length]);
        for (var place = 0; place < good.Length; place += 5)
            Holds([.. good[..place], (byte)(good[place] ^ 0x40), .. good[(place + 1)..]]);
        Holds([.. good, 0]);
        Holds(new byte[good.Length]);

        void Holds(byte[] bytes)
        {
            File.WriteAllBytes(CacheFile.FullName, bytes);
            var run = Lint();
            Assert.Equal(0, run.Hits);
            Assert.Null(run.Fault);
            Assert.Equal(expected, run.Findings);
            Assert.Equal(good, File.ReadAllBytes(CacheFile.FullName));
        }
    }

    [Fact]
    public void FileOfAnotherEngineOrOfOtherSettings_CountsAsNone()
    {
        Write("a");
        Lint();
        var file = CacheFile.FullName;
        foreach (var part in new[] { typeof(ResultCache).Module.ModuleVersionId.ToByteArray(), System.Text.Encoding.UTF8.GetBytes("**/*.md") })
        {
            var bytes = File.ReadAllBytes(file);
            var place = bytes.AsSpan().IndexOf(part);
            bytes[place] ^= 1;
            System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(4), ContentHash.Of(bytes.AsSpan(12)));
            File.WriteAllBytes(file, bytes);

            Assert.Equal(0, Lint().Hits);
            Assert.Equal(1, Lint().Hits);
        }
    }

    [Fact]
    public void FolderThatCannotBeWritten_IsToldOf_AndTheFindingsAreThere()
    {
        Write("a");
        folder.Write("obj", "a file");

        var run = Lint();

        Assert.NotNull(run.Fault);
        Assert.Equal(Uncached(), run.Findings);
    }

    [Fact]
    public void FolderInThePlaceOfTheFile_CountsAsNone()
    {
        Write("a");
        Lint();
        var file = CacheFile.FullName;
        File.Delete(file);
        Directory.CreateDirectory(file);

        var run = Lint();

        Assert.NotNull(run.Fault);
        Assert.Equal(Uncached(), run.Findings);
        Assert.Equal([".gitignore"], Directory.GetFiles(Path.GetDirectoryName(file)!).Select(Path.GetFileName));
    }

    [Fact]
    public void Folder_IsHiddenFromGit_UnlessItWasThere()
    {
        Write("a");
        Lint(folder.Path, cacheFolder: folder.At("docs"));
        Assert.False(File.Exists(folder.At("docs/.gitignore")));

        Lint();

        Assert.Equal("*\n", File.ReadAllText(folder.At("obj/postmortem-lint/.gitignore")));
    }

    [Fact]
    public void CacheThatNobodyWroteForAMonth_IsDeleted_AndNothingElse()
    {
        Write("a");
        Lint();
        var unused = CacheFile.FullName;
        foreach (var other in new[] { unused, folder.Write("obj/postmortem-lint/project.nuget.cache"), folder.Write("obj/postmortem-lint/0123456789abcdef.txt") })
            File.SetLastWriteTimeUtc(other, DateTime.UtcNow.AddDays(-31));
        File.SetLastWriteTimeUtc(folder.Write("obj/postmortem-lint/0123456789abcdef.cache"), DateTime.UtcNow.AddDays(-29));

        Lint(folder.Path, settings: new RunSettings { Mode = RuleMode.All });

        Assert.False(File.Exists(unused));
        Assert.Equal(4, Directory.GetFiles(folder.At("obj/postmortem-lint")).Count(file => !file.EndsWith(".gitignore", StringComparison.Ordinal)));
    }

    [Fact]
    public void RunsWithOtherSettings_DoNotDisturbEachOther()
    {
        Write("a");
        Lint();
        Assert.Equal(0, Lint(folder.Path, settings: new RunSettings { Mode = RuleMode.All }).Hits);

        Assert.Equal(1, Lint().Hits);
        Assert.Equal(1, Lint(folder.Path, settings: new RunSettings { Mode = RuleMode.All }).Hits);
    }

    [Fact]
    public void EverySetting_IsAPartOfTheKey()
    {
        var others = new Dictionary<string, RunSettings>
        {
            [nameof(RunSettings.Mode)] = new() { Mode = RuleMode.All },
            [nameof(RunSettings.Level)] = new() { Level = new Version(0, 1) },
            [nameof(RunSettings.Profile)] = new() { Profile = Profile.Sre },
            [nameof(RunSettings.NoWarn)] = new() { NoWarn = ["PML1001"] },
            [nameof(RunSettings.WarningsAsErrors)] = new() { WarningsAsErrors = ["PML1001"] },
            [nameof(RunSettings.WarningsNotAsErrors)] = new() { WarningsNotAsErrors = ["PML1001"] },
            [nameof(RunSettings.TreatWarningsAsErrors)] = new() { TreatWarningsAsErrors = true },
        };

        Assert.Equal(typeof(RunSettings).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Order(), others.Keys.Order());
        Assert.Equal(others.Count + 1, others.Values.Append(RunSettings.Default).Select(settings => settings.Key).Distinct().Count());
    }

    [Fact]
    public async Task ManyRunsAtOnce_AllFindTheSame()
    {
        Write("a", "b", "c");
        var expected = Uncached();

        var runs = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Lint())));

        Assert.All(runs, run => Assert.Equal(expected, run.Findings));
        Assert.Equal(3, Lint().Hits);
        Assert.Empty(Directory.GetFiles(folder.At("obj/postmortem-lint"), "*.tmp"));
    }

    public void Dispose() => folder.Dispose();

    private FileInfo CacheFile => CacheFileIn(folder.Path);

    private static FileInfo CacheFileIn(string root) => new(Assert.Single(Directory.GetFileSystemEntries(Path.Combine(root, "obj", "postmortem-lint"), "*.cache")));

    private void Write(params string[] names)
    {
        foreach (var name in names)
            folder.Write($"docs/{name}.md", Document);
    }

    private List<FileDiagnostic> Uncached()
    {
        var run = new LintRun();
        return [.. Documents(folder.Path).SelectMany(run.Lint), .. run.ConfigurationFindings];
    }

    private Run Lint() => Lint(folder.Path);

    private Run LintThese(params string[] names) => Lint(folder.Path, _ => names.Select(folder.At));

    private static Run Lint(string root, Func<IEnumerable<string>, IEnumerable<string>>? choose = null, RunSettings? settings = null, string? cacheFolder = null, string? asked = null)
    {
        settings ??= RunSettings.Default;
        var cache = ResultCache.Open(cacheFolder ?? Path.Combine(root, "obj", "postmortem-lint"), root, settings, "**/*.md");
        var run = new LintRun(settings, cache);
        if (asked != null)
            run.SettingsOf(asked);
        List<FileDiagnostic> findings = [.. (choose?.Invoke(Documents(root)) ?? Documents(root)).SelectMany(run.Lint), .. run.ConfigurationFindings];
        return new(findings, cache.Save(), cache.HitCount);
    }

    private static IEnumerable<string> Documents(string root) => Directory.GetFiles(root, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private sealed record Run(List<FileDiagnostic> Findings, string? Fault, int Hits);
}
