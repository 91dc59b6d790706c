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
        var all = new TheoryData<string, string, bool>();
        var list = "";
        foreach (var line in WordTable.Lines(path))
            if (line[0] == '[')
                list = line.Trim('[', ']');
            else if (line.StartsWith(Yes, StringComparison.Ordinal))
                all.Add(list, line[Yes.Length..].Trim(), true);
            else if (line.StartsWith(No, StringComparison.Ordinal))
                all.Add(list, line[No.Length..].Trim(), false);
        return all;
    }
}
