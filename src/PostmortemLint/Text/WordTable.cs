using System.IO;
using System.Reflection;

namespace PostmortemLint.Text;

/// <summary>
/// Words that readers know, as a text file that is embedded in this assembly. <c>[name]</c> opens a list, each further line is an
/// entry of it; empty lines and lines that begin with <c>#</c> mean nothing, and lines that begin with <c>yes:</c> or <c>no:</c>
/// are examples for tests. A line that ends in <c>|</c> goes on in the next one.
/// </summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, List<string>> lists = new(StringComparer.Ordinal);

    private WordTable()
    {
    }

    /// <summary>The paths of all tables, of every room.</summary>
    public static IEnumerable<string> Paths => typeof(WordTable).GetTypeInfo().Assembly.GetManifestResourceNames();

    /// <summary>The names of its lists, in the order of the file.</summary>
    public IEnumerable<string> Names => lists.Keys;

    /// <summary>The entries of a list, in the order of the file.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such list.</exception>
    public IReadOnlyList<string> this[string name] =>
        lists.TryGetValue(name, out var list) ? list : throw new KeyNotFoundException($"The table has no list '{name}'.");

    /// <summary>The table that lies in a room.</summary>
    /// <param name="path">From the project's folder, with <c>/</c>: <c>Sections/section-words.txt</c>.</param>
    public static WordTable Load(string path)
    {
        var table = new WordTable();
        var list = new List<string>();
        foreach (var line in Lines(path))
            if (line[0] == '[')
                table.lists.Add(line.Trim('[', ']'), list = []);
            else if (!IsExample(line))
                list.Add(line);
        return table;
    }

    /// <summary>The entries of a list as a set, ignoring case.</summary>
    public HashSet<string> Set(string name) => new(this[name], StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines of a table that mean something: entries, names of lists, and examples.</summary>
    public static IEnumerable<string> Lines(string path) => Join(RawLines(path));

    /// <summary>
    /// The lines that mean something, without the space around them, and those that end in <c>|</c> as one with the next.
    /// </summary>
    internal static IEnumerable<string> Join(IEnumerable<string> lines)
    {
        var begun = "";
        foreach (var line in lines)
        {
            if (line.Trim() is not { Length: > 0 } entry || entry[0] == '#')
                continue;
            begun += entry;
            if (entry[entry.Length - 1] == '|' && !IsExample(begun))
                continue;
            yield return begun;
            begun = "";
        }
    }

    private static bool IsExample(string line) =>
        line.StartsWith("yes:", StringComparison.Ordinal) || line.StartsWith("no:", StringComparison.Ordinal);

    private static IEnumerable<string> RawLines(string path)
    {
        using var stream = typeof(WordTable).GetTypeInfo().Assembly.GetManifestResourceStream(path)
            ?? throw new FileNotFoundException($"No table is embedded as '{path}'.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
