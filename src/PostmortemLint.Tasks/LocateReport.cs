using System.Globalization;
using Microsoft.Build.Framework;
using PostmortemLint.Configuration;
using PostmortemLint.Hosting;
using Task = Microsoft.Build.Utilities.Task;

namespace PostmortemLint.Tasks;

/// <summary>Determines where to report what is wrong with the properties of a project.</summary>
/// <remarks>
/// MSBuild does not say where a property was set. So it is the nearest file that names one, which projects that share it agree on: then the
/// fault is reported once in a build. Nothing names a property of the command line or the environment, and then it is the root of the run.
/// </remarks>
[MSBuildMultiThreadableTask]
public sealed class LocateReport : Task
{
    /// <summary>The largest file that is read, in units of 1,024 bytes.</summary>
    private const int LargestFile = 1024;

    private const string PrefixOfValue = "_PostmortemLintWrong";
    private const string PrefixOfRoot = "PostmortemLintRoot=";

    private static readonly string[] FilesWithProperties = ["Directory.Build.props", "Directory.Build.targets"];
    private static readonly string[] FilesWithKeys = [".editorconfig", ".globalconfig"];
    private static readonly string[] Scope = ["Root", "Include", "Exclude"];

    /// <summary>The absolute path of the calling project.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The properties of the run, as <c>Name=Value</c>.</summary>
    [Required]
    public string[] Properties { get; set; } = [];

    /// <summary>What is wrong, as <c>Name=Value</c>.</summary>
    [Required]
    public string[] Report { get; set; } = [];

    /// <summary>The place, as properties for the target <c>Report</c>: <c>Name=Value</c>.</summary>
    [Output]
    public string[] Place { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var values = Report.Select(wrong => wrong.Split('=')[0]).Where(name => name.StartsWith(PrefixOfValue, StringComparison.Ordinal));
        List<string> properties = [.. values.Select(name => $"<PostmortemLint{name.Substring(PrefixOfValue.Length)}")];
        var keys = new List<string>();
        if (properties.Count < Report.Length)
        {
            properties.AddRange(Scope.Select(name => "<PostmortemLint" + name));
            keys.AddRange(Scope.Select(name => SettingKey.OwnPrefix + name.ToLowerInvariant()));
        }
        var place = FirstIn([ProjectFile, .. Above(FilesWithProperties)], properties) ?? FirstIn(Above(FilesWithKeys), keys);
        var list = new PropertyList();
        list.Add("_PostmortemLintPlace", place?.Path ?? RootOfRun());
        list.Add("_PostmortemLintLine", Number(place?.Line ?? 0));
        list.Add("_PostmortemLintColumn", Number(place?.Column ?? 0));
        Place = list.ToArray();
        return true;
    }

    /// <summary>The root, or the nearest folder above it that exists.</summary>
    private string RootOfRun()
    {
        var root = Properties.First(property => property.StartsWith(PrefixOfRoot, StringComparison.Ordinal)).Substring(PrefixOfRoot.Length);
        while (!Directory.Exists(root) && Path.GetDirectoryName(root) is { } parent)
            root = parent;
        return root;
    }

    private IEnumerable<string> Above(string[] names) =>
        RepositoryFolder.Upward(Path.GetDirectoryName(ProjectFile)!).SelectMany(folder => names.Select(name => Path.Combine(folder, name)));

    private static (string Path, int Line, int Column)? FirstIn(IEnumerable<string> files, List<string> texts)
    {
        foreach (var file in files)
            if (File.Exists(file) && TextFile.Read(file, LargestFile).Source is { } source)
                foreach (var text in texts)
                    if (source.Content.IndexOf(text, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                        return (file, source.GetLinePosition(at).Line, source.GetLinePosition(at).Column);
        return null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
