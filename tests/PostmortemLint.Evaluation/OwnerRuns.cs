using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PostmortemLint.Cli;
using PostmortemLint.Hosting;

namespace PostmortemLint.Evaluation;

/// <summary>
/// Lints a corpus as its owners would: the documents, templates and neighbours of each in a folder of their own, with the names they had.
/// What is inferred from a folder shows only so. A file of the corpus is <c>files/FAMILY/OWNER__REPOSITORY__PATH</c>.
/// </summary>
internal static partial class OwnerRuns
{
    private const string Documents = "postmortems";

    private static readonly string[] Families = ["a_holberton", "b_sre", "c_company", "d_template", "n_neighbour"];

    /// <summary>
    /// Writes one SARIF log of all owners, whose addresses are those of the corpus. Its property <c>forms</c> has the form of each document.
    /// </summary>
    public static void Write(string corpus, string path)
    {
        var (results, forms) = (new JsonArray(), new JsonObject());
        foreach (var owner in OwnersIn(corpus).GroupBy(file => OwnerOf(file), StringComparer.Ordinal))
        {
            var home = Directory.CreateTempSubdirectory("owner-").FullName;
            try
            {
                Lint(home, LayOut(owner, home), results, forms);
            }
            finally
            {
                Directory.Delete(home, recursive: true);
            }
        }
        var run = new JsonObject { ["results"] = results, ["properties"] = new JsonObject { ["forms"] = forms } };
        OutputFile.Write(path, new JsonObject { ["version"] = "2.1.0", ["runs"] = new JsonArray(run) }.ToJsonString());
    }

    private static IEnumerable<string> OwnersIn(string corpus) => Families
        .Select(family => Path.Combine(corpus, "files", family)).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal));

    private static string OwnerOf(string file) => Path.GetFileName(file).Split("__")[0];

    /// <summary>Copies an owner's files, and returns the name in the corpus of each path.</summary>
    private static Dictionary<string, string> LayOut(IEnumerable<string> files, string home)
    {
        Directory.CreateDirectory(Path.Combine(home, ".git"));
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var copy = string.Join('/', [Documents, .. Path.GetFileName(file).Split("__")[1..]]);
            while (names.ContainsKey(copy))
                copy = Path.ChangeExtension(copy, null) + "-.md";
            names.Add(copy, $"files/{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}");
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(home, copy))!);
            File.Copy(file, Path.Combine(home, copy));
        }
        return names;
    }

    private static void Lint(string home, Dictionary<string, string> names, JsonArray results, JsonObject forms)
    {
        var log = Path.Combine(home, "run.sarif");
        var exit = Run(home, out var said, "check", Documents, "--format", "sarif", "--output", log);
        if (exit is not (0 or 1))
            throw new InvalidOperationException($"{home}: exit code {exit}: {said}");
        foreach (var result in JsonNode.Parse(File.ReadAllText(log))!["runs"]![0]!["results"]!.AsArray())
        {
            foreach (var location in result!["locations"]!.AsArray())
                if (location!["physicalLocation"]!["artifactLocation"] is JsonObject artifact)
                {
                    var shown = Uri.UnescapeDataString((string)artifact["uri"]!);
                    var at = shown.IndexOf(Documents + '/', StringComparison.Ordinal);
                    artifact["uri"] = Uri.EscapeDataString(names[shown[at..]]).Replace("%2F", "/", StringComparison.Ordinal);
                    artifact.Remove("uriBaseId");
                }
            results.Add(result.DeepClone());
        }
        foreach (var (copy, name) in names)
        {
            Run(home, out var shown, "config", copy);
            forms[name] = FormLine().Match(shown).Groups[1].Value;
        }
    }

    private static int Run(string home, out string said, params string[] arguments)
    {
        using var writer = new StringWriter();
        var exit = CommandLine.Run(arguments, new Surroundings(writer, writer, home));
        said = writer.ToString();
        return exit;
    }

    [GeneratedRegex(@"^# Form: (\w+)", RegexOptions.Multiline)]
    private static partial Regex FormLine();
}
