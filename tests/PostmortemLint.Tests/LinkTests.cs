using System.Text.RegularExpressions;
using System.Xml.Linq;
using PostmortemLint.Diagnostics;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests;

/// <summary>Links within the documentation lead somewhere: without a network in the repository, and from a feed in the packages.</summary>
public partial class LinkTests
{
    private static readonly string ThisRepository = ProjectAddress.Url + "/blob/main/";

    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Repository.Root, "*.md").Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)).Select(RelativePath).Order(StringComparer.Ordinal)];

    public static TheoryData<string> PackagePages => [.. PackagePagePaths];

    private static IEnumerable<string> PackagePagePaths =>
        Directory.GetFiles(Path.Combine(Repository.Root, "src"), "README.md", SearchOption.AllDirectories).Select(RelativePath).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public void LinkInTheRepository_IsRelativeAndLeadsToAFile(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        foreach (var target in TargetsIn(page))
        {
            Assert.False(target.StartsWith(ThisRepository, StringComparison.Ordinal), $"{page} needs a network for {target}");
            if (!target.Contains("://", StringComparison.Ordinal))
                AssertExists(page, target.StartsWith('#') ? Path.Combine(Repository.Root, page) + target : Path.Combine(folder, target));
        }
    }

    /// <summary>A feed shows the page alone.</summary>
    [Theory]
    [MemberData(nameof(PackagePages))]
    public void LinkInAPackage_IsAbsoluteAndLeadsToAFile(string page)
    {
        var targets = TargetsIn(page).ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.StartsWith(ThisRepository, target, StringComparison.Ordinal));
        Assert.All(targets, target => AssertExists(page, Path.Combine(Repository.Root, target[ThisRepository.Length..])));
        Assert.DoesNotContain("samples", Repository.Read(page), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPackage_HasAPageOfItsOwn()
    {
        var projects = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => XDocument.Load(project).Descendants("PackageId").Any());
        Assert.Equal(
            projects.Select(project => RelativePath(Path.Combine(Path.GetDirectoryName(project)!, "README.md"))).Order(StringComparer.Ordinal),
            PackagePagePaths);
    }

    private static void AssertExists(string page, string target)
    {
        var (path, heading) = target.Split('#') is [var file, var anchor] ? (file, anchor) : (target, "");
        Assert.True(File.Exists(path) || Directory.Exists(path), $"{page} links to {path}");
        if (heading.Length > 0 && path.EndsWith(".md", StringComparison.Ordinal))
            Assert.True(AnchorsIn(path).Contains(heading), $"{page} links to the heading {heading} in {path}");
    }

    private static IEnumerable<string> TargetsIn(string page) =>
        Link().Matches(Code().Replace(Repository.Read(page), "")).Select(link => link.Groups[1].Value);

    private static HashSet<string> AnchorsIn(string path) =>
        [.. Heading().Matches(Fence().Replace(File.ReadAllText(path).ReplaceLineEndings("\n"), "")).Select(heading => Anchor(heading.Groups[1].Value))];

    /// <summary>As GitHub makes it of a heading.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private static string RelativePath(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    // Fences of more than three contain others.
    [GeneratedRegex("^( *)(`{3,})[^`\n]*\n.*?^ *\\2`*\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^( *)(`{3,})[^`\n]*\n.*?^ *\\2`*\n|(?<!`)(`+)(?!`).*?(?<!`)\\3(?!`)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^()\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ +(.*?) *$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
