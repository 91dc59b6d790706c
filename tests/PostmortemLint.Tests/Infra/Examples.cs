using PostmortemLint.Text;

namespace PostmortemLint.Tests.Infra;

/// <summary>The examples beside the entries of a word table: lines that begin with <c>yes:</c> or <c>no:</c>.</summary>
internal static class Examples
{
    private const string Yes = "yes:";
    private const string No = "no:";

    /// <summary>The name of a list, a text, and whether the list fits the text.</summary>
    /// <param name="path">The table's, as <see cref="WordTable.Load"/> takes it.</param>
    public static TheoryData<string, string, bool> Of(string path)
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var (list, text, fits) in AllOf(path))
            data.Add(list, text, fits);
        return data;
    }

    /// <inheritdoc cref="Of"/>
    public static IEnumerable<(string List, string Text, bool Fits)> AllOf(string path)
    {
        var list = "";
        foreach (var line in WordTable.Lines(path))
            if (line[0] == '[')
                list = line.Trim('[', ']');
            else if (line.StartsWith(Yes, StringComparison.Ordinal))
                yield return (list, line[Yes.Length..].Trim(), true);
            else if (line.StartsWith(No, StringComparison.Ordinal))
                yield return (list, line[No.Length..].Trim(), false);
    }
}
