using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>Which version a package has: the smallest one, packed in a copy of what it is built from.</summary>
public sealed class VersionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public VersionTests()
    {
        const string Templates = "src/PostmortemLint.Templates";
        string[] files =
        [
            "Directory.Build.props", "Directory.Packages.props", "CodeMetricsConfig.txt", "src/Directory.Build.props", "src/Directory.Build.targets", "docs/images/icon.png",
            $"{Templates}/PostmortemLint.Templates.csproj", $"{Templates}/README.md", $"{Templates}/content/postmortem/sre.md",
        ];
        foreach (var file in files)
            folder.Write(file, File.ReadAllBytes(Path.Combine(Checkout.Root, file)));
    }

    public void Dispose() => folder.Dispose();

    /// <summary>As in an archive of the sources: a warning says what is missing.</summary>
    [Fact]
    public void WithoutRepository_IsTheFirstPrerelease()
    {
        Assert.Contains("warning MINVER1001", Pack("0.1.0-alpha.0", "-c", "Release"), StringComparison.Ordinal);
        Assert.DoesNotContain("warning", Pack("0.1.0-dev", "-c", "Debug"), StringComparison.Ordinal);
    }

    [GitFact]
    public void InARepository_IsThatOfTheTag()
    {
        Git("init", "--quiet");
        Git("add", ".");
        Git("commit", "--quiet", "-m", "First");
        Git("tag", "9.9.9");
        Assert.DoesNotContain("warning", Pack("0.1.0-alpha.0"), StringComparison.Ordinal);
        Git("tag", "v1.2.3");
        Pack("1.2.3");
        Git("commit", "--quiet", "--allow-empty", "-m", "Second");
        Pack("1.2.4-alpha.0.1");
        Pack("4.5.6-test", "-p:Version=4.5.6-test");
        Pack("0.1.0-dev", "-c", "Debug");
    }

    /// <summary>The package that is made has this version.</summary>
    private string Pack(string version, params string[] options)
    {
        var feed = folder.At($"feed-{version}");
        var result = DotNet.Start("dotnet", folder, ["pack", "src/PostmortemLint.Templates", "-o", feed, "-nr:false", .. options]);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
        Assert.Equal([Path.Combine(feed, $"PostmortemLint.Templates.{version}.nupkg")], Directory.GetFiles(feed));
        return result.Out;
    }

    private void Git(params string[] arguments)
    {
        var result = DotNet.Start("git", folder, ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false", .. arguments]);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
    }
}
