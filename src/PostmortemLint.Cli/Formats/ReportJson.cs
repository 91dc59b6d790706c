using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PostmortemLint.Output;

namespace PostmortemLint.Cli.Formats;

/// <summary>Writes reports as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JsonFormat.Report))]
[JsonSerializable(typeof(GitLabFormat.Issue[]))]
[JsonSerializable(typeof(RdjsonFormat.Result))]
[JsonSerializable(typeof(RulesCommand.RuleList))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>Knows how each report is written: indented, with LF at each end of a line.</summary>
    public static ReportJson Types { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The JSON of a report. What a line of a log must not contain is escaped, because the JSON may be written to one.</summary>
    public static string Write<T>(T report, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.Serialize(report, type);
        var safe = new StringBuilder(json.Length + 1);
        // Outside of strings, JSON has none of these characters but LF.
        foreach (var c in json)
            if (c == '#' || (c != '\n' && LogLine.IsControl(c)))
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                safe.Append(c);
        return safe.Append('\n').ToString();
    }
}
