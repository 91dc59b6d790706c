using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests;

/// <summary>The sizes that keep the house readable. The complexity of methods is kept by CA1502.</summary>
public class SizeTests
{
    private const int LongestLine = 140;
    private const int LongestFile = 300;
    private const int FullestFolder = 25;

    private static readonly string Source = Path.Combine(Repository.Root, "src");

    [Fact]
    public void Line_IsNotLongerThanAReaderSees() =>
        Assert.Empty(from file in Files("*.cs").Concat(WordTables())
                     from line in File.ReadAllLines(file).Select((text, index) => (Text: text, Number: index + 1))
                     where line.Text.Length > LongestLine
                     select $"{Name(file)}({line.Number}): {line.Text.Length} characters");

    [Fact]
    public void File_HoldsOneConcept() =>
        Assert.Empty(from file in Files("*.cs")
                     let lines = File.ReadAllLines(file).Length
                     where lines > LongestFile
                     select $"{Name(file)}: {lines} lines");

    [Fact]
    public void Folder_IsSeenAtAGlance() =>
        Assert.Empty(from folder in Files("*").GroupBy(f => Path.GetDirectoryName(f)!)
                     where Path.GetFileName(folder.Key) != "Rules" && folder.Count() > FullestFolder
                     select $"{Name(folder.Key)}: {folder.Count()} files");

    [Fact]
    public void WordTables_AreThere() => Assert.NotEmpty(WordTables());

    // The lists of the public API are written by a tool.
    private static IEnumerable<string> WordTables() => Files("*.txt").Where(f => !Path.GetFileName(f).StartsWith("PublicAPI.", StringComparison.Ordinal));

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Source, pattern, SearchOption.AllDirectories).Where(f => !Name(f).Split('/').Any(part => part is "bin" or "obj"));

    private static string Name(string path) => Path.GetRelativePath(Source, path).Replace('\\', '/');
}
