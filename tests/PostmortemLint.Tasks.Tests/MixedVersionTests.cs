using System.Globalization;
using System.IO.Compression;
using System.Text;
using PostmortemLint.Hosting;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Real builds of projects with two versions of the package: both lint, and one warning says why.</summary>
[Trait("Category", "Matrix")]
public sealed class MixedVersionTests : IDisposable
{
    private const string Other = "0.2.0-other";
    private readonly Repository repository = new("<EnableNETAnalyzers>false</EnableNETAnalyzers>");

    public MixedVersionTests()
    {
        PackOther();
        repository.Write("postmortems/outage.md", Repository.FaultyDocument);
        repository.WriteSolutions(
            repository.WriteLibrary("First"),
            repository.WriteLibrary("Second", more: $"""<ItemGroup><PackageReference Update="PostmortemLint.Tasks" Version="{Other}" /></ItemGroup>"""),
            repository.WriteLibrary("Third"));
    }

    [Fact]
    public void TwoVersions_AreOneWarning_ABuild()
    {
        foreach (var arguments in new[] { new[] { "-m:1" }, ["-m:2", "--no-restore"], ["-mt", "-m:2", "--no-restore"] })
        {
            var build = repository.Record("build", ["All.slnx", .. arguments]);

            Assert.Equal(2, build.Log.LintRuns);
            var warning = Assert.Single(build.Log.Findings, finding => finding.Message.StartsWith("The projects of this build use two versions", StringComparison.Ordinal));
            Assert.Equal("warning", warning.Severity);
            Assert.Contains($", {TasksPackage.Instance.Version} and {Other}, and each lints", warning.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(repository.KeptFiles.Keys, file => file.EndsWith(".linted", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void OneVersion_IsSilent_ThoughItLintsTwice_AndAKilledBuildLeftItsClaim()
    {
        repository.WriteLibrary("Second", more: "<PropertyGroup><NoWarn>$(NoWarn);PML8001</NoWarn></PropertyGroup>");
        repository.Record("build", "All.slnx", "-m:2").AssertLinted(2, ("PML1001", 2), ("PML8001", 1));
        var name = ContentHash.Of(Encoding.UTF8.GetBytes(repository.Root)).ToString("x16", CultureInfo.InvariantCulture);
        repository.Write($"obj/postmortem-lint/{name}.linted", $"{int.MaxValue}\n/packages/0.0.1");

        var build = repository.Record("build", "First", "--no-restore");

        build.AssertLinted(1);
        Assert.DoesNotContain("two versions", build.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(repository.KeptFiles.Keys, file => file.EndsWith(".linted", StringComparison.Ordinal));
    }

    public void Dispose() => repository.Dispose();

    // The same package: only its number is another.
    private static void PackOther()
    {
        var path = Path.Combine(TasksPackage.Instance.Feed, $"PostmortemLint.Tasks.{Other}.nupkg");
        File.Copy(TasksPackage.Instance.File, path, overwrite: true);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = archive.GetEntry("PostmortemLint.Tasks.nuspec")!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
            text = reader.ReadToEnd();
        entry.Delete();
        using var writer = new StreamWriter(archive.CreateEntry("PostmortemLint.Tasks.nuspec").Open());
        writer.Write(text.Replace($"<version>{TasksPackage.Instance.Version}</version>", $"<version>{Other}</version>", StringComparison.Ordinal));
    }
}
