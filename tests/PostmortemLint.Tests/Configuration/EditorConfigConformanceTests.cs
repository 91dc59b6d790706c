using System.Text.Json;
using System.Text.RegularExpressions;
using PostmortemLint.Configuration;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Configuration;

/// <summary>The cases of the EditorConfig specification's own test suite, which lie beside a checkout or in the folder that PML_SHARED names.</summary>
public class EditorConfigConformanceTests
{
    private static readonly string[] LowerCaseValues = ["indent_style", "indent_size", "tab_width", "end_of_line", "charset", "trim_trailing_whitespace", "insert_final_newline"];

    [EditorConfigSuiteFact]
    public void EveryCase_Passes()
    {
        var root = EditorConfigSuiteFactAttribute.Folder!;
        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "tests.json")));
        var failed = new List<string>();
        foreach (var test in cases.RootElement.EnumerateArray())
        {
            var shown = Show(Path.Combine(root, Text(test, "group")), Path.GetFileName(Text(test, "config")), Unescape(Text(test, "path")));
            // In the suite's expressions a backslash inside brackets is itself.
            if (!Regex.IsMatch(shown, Text(test, "expected").Replace(@"[\]", @"\\", StringComparison.Ordinal)))
                failed.Add($"{Text(test, "name")}: {shown}");
        }
        Assert.Empty(failed);
        Assert.Equal(196, cases.RootElement.GetArrayLength());
    }

    /// <summary>As the suite's program prints it: every key that counts for the path, by name.</summary>
    private static string Show(string folder, string config, string path)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        // Above the suite's own folder nothing counts.
        for (var at = -1; at < path.Length; at = path.IndexOf('/', at + 1) is >= 0 and var next ? next : path.Length)
        {
            var file = Path.Combine(folder, path[..Math.Max(at, 0)], config);
            if (!File.Exists(file))
                continue;
            var parsed = EditorConfigFile.Parse(new SourceText(File.ReadAllText(file)));
            if (parsed.Sections[0].Properties.Exists(p => Value(parsed, p.Key) == "root" && Value(parsed, p.Value).Equals("true", StringComparison.OrdinalIgnoreCase)))
                found.Clear();
            foreach (var section in parsed.Sections.Skip(1))
                if (section.Name is { } name && EditorConfigGlob.Create(Value(parsed, name)).IsMatch(path[(at + 1)..]))
                    foreach (var property in section.Properties)
                    {
                        var key = Value(parsed, property.Key).ToLowerInvariant();
                        found[key] = LowerCaseValues.Contains(key) ? Value(parsed, property.Value).ToLowerInvariant() : Value(parsed, property.Value);
                    }
        }
        AddIndentation(found);
        return string.Concat(found.Select(p => $"{p.Key}={p.Value}\n"));
    }

    /// <summary>What the specification derives from other keys. None of ours is derived, so the reader does not know it.</summary>
    private static void AddIndentation(SortedDictionary<string, string> found)
    {
        if (found.GetValueOrDefault("indent_style") == "tab" && !found.ContainsKey("indent_size"))
            found["indent_size"] = found.GetValueOrDefault("tab_width", "tab");
        if (found.TryGetValue("indent_size", out var size) && size != "tab" && !found.ContainsKey("tab_width"))
            found["tab_width"] = size;
    }

    private static string Value(EditorConfigFile file, TextSpan span) => file.Source.ToString(span);

    private static string Text(JsonElement test, string name) => test.GetProperty(name).GetString()!;

    /// <summary>The suite's language writes a backslash before what it would read otherwise.</summary>
    private static string Unescape(string path) => Regex.Replace(path, @"\\(.)", "$1");
}
