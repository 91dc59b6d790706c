using System.Text.RegularExpressions;

namespace PostmortemLint.Cli.Tests;

/// <summary>Reads what a workflow runs: the values of <c>run</c>, <c>script</c> and <c>entry</c> in YAML, and what <c>sh</c> runs in Groovy.</summary>
internal static partial class WorkflowScripts
{
    /// <summary>Each script with its line ends, in the order of the text.</summary>
    public static List<string> Of(string text)
    {
        var scripts = new List<string>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
            if (Shell().Match(lines[i]) is { Success: true } shell)
                scripts.Add(shell.Groups[1].Value);
            else if (Key().Match(lines[i]) is { Success: true } key)
                scripts.AddRange(Read(key.Groups["value"].Value.Trim(), Block(lines, i + 1, key.Groups["indent"].Length)));
        return scripts;
    }

    /// <summary>The words of a command, without the quotes around them.</summary>
    public static string[] Words(string command) =>
        [.. Word().Matches(command).Select(word => word.Value.Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal))];

    /// <summary>The commands of a script: its lines and what is between the bars of a pipe, without the bars.</summary>
    public static IEnumerable<string> Commands(string script) =>
        script.Split('\n').SelectMany(line => Command().Matches(line).Select(command => command.Value.Trim())).Where(command => command.Length > 0);

    private static IEnumerable<string> Read(string value, List<string> block) => value switch
    {
        "|" => [string.Join('\n', block)],
        ">" => [string.Join(' ', block)],
        "" => block.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..]),
        _ => [value],
    };

    /// <summary>The lines below a key, without their common indentation.</summary>
    private static List<string> Block(string[] lines, int start, int indent)
    {
        var block = lines.Skip(start).TakeWhile(line => line.Trim().Length == 0 || Indent(line) > indent).ToList();
        while (block.Count > 0 && block[^1].Trim().Length == 0)
            block.RemoveAt(block.Count - 1);
        var common = block.Where(line => line.Trim().Length > 0).Select(Indent).DefaultIfEmpty().Min();
        return [.. block.Select(line => line.Length < common ? "" : line[common..])];
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    [GeneratedRegex(@"^(?<indent> *(?:- )?)(?:run|script|entry):(?<value>.*)$")]
    private static partial Regex Key();

    [GeneratedRegex(@"\bsh '([^']*)'")]
    private static partial Regex Shell();

    [GeneratedRegex("""(?:[^\s"']|"[^"]*"|'[^']*')+""")]
    private static partial Regex Word();

    [GeneratedRegex("""(?:[^|"']|"[^"]*"|'[^']*')+""")]
    private static partial Regex Command();
}
