using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Output;

/// <summary>Writes findings as a log in SARIF 2.1.0, which code scanning and log viewers read.</summary>
internal static class SarifLog
{
    private const string BaseId = "%SRCROOT%";

    /// <summary>Who made a fingerprint, and by which version of its method: other tools add theirs beside it.</summary>
    private const string FingerprintName = "postmortemLint/v1";

    /// <summary>The text of the log. It has the findings in their order.</summary>
    /// <param name="findings">The findings of one run.</param>
    /// <param name="rules">The rules, ordered by id; at least those that have findings.</param>
    /// <param name="folder">The absolute path of the folder that the addresses of files are relative to.</param>
    /// <param name="extras">What the host adds; null for nothing.</param>
    public static string Write(
        IReadOnlyList<FileDiagnostic> findings, IReadOnlyList<RuleDescription> rules, string folder, SarifExtras? extras = null)
    {
        var json = new JsonWriter();
        json.Object(() =>
        {
            json.Property("$schema", "https://json.schemastore.org/sarif-2.1.0.json").Property("version", "2.1.0");
            json.Array("runs", () => json.Object(() => WriteRun(json, findings, rules, folder, extras)));
        });
        return json.ToString();
    }

    private static void WriteRun(
        JsonWriter json,
        IReadOnlyList<FileDiagnostic> findings,
        IReadOnlyList<RuleDescription> rules,
        string folder,
        SarifExtras? extras)
    {
        json.Object("tool", () => json.Object("driver", () =>
        {
            json.Property("name", "PostmortemLint").Property("version", ProductVersion.Text).Property("informationUri", ProjectAddress.Url);
            json.Array("rules", () =>
            {
                foreach (var rule in rules)
                    json.Object(() => WriteRule(json, rule, extras));
            });
        }));
        json.Property("columnKind", "utf16CodeUnits");
        json.Object("originalUriBaseIds", () => json.Object(BaseId, () => json.Property("uri", FileAddress.Folder(folder))));
        var indices = rules.Select((rule, index) => (rule.Descriptor.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        // SARIF wants it in all results or in none: a result without it may be hidden or not.
        var saysWhatIsHidden = findings.Any(finding => finding.Suppression != null);
        json.Array("results", () =>
        {
            foreach (var finding in findings)
                json.Object(() =>
                {
                    WriteResult(json, finding, indices[finding.Id], folder, saysWhatIsHidden);
                    if (extras is not null)
                        json.Object("partialFingerprints", () => json.Property(FingerprintName, extras.FingerprintOf(finding)));
                });
        });
    }

    private static void WriteRule(JsonWriter json, RuleDescription rule, SarifExtras? extras)
    {
        var descriptor = rule.Descriptor;
        json.Property("id", descriptor.Id).Property("name", rule.Name);
        json.Object("shortDescription", () => json.Property("text", descriptor.Title + "."));
        json.Object("fullDescription", () => json.Property("text", $"{descriptor.Title}. Its page says what is checked and why."));
        json.Object("help", () =>
        {
            var text = $"What {descriptor.Id} checks, an example and its fix: {descriptor.HelpLink}";
            var markdown = $"[What {descriptor.Id} checks, an example and its fix]({descriptor.HelpLink})";
            json.Property("text", extras?.HelpOf(descriptor.Id) ?? text);
            json.Property("markdown", extras?.MarkdownHelpOf(descriptor.Id) ?? markdown);
        });
        json.Property("helpUri", descriptor.HelpLink);
        json.Object("defaultConfiguration", () =>
        {
            if (descriptor.DefaultSeverity == DiagnosticSeverity.None)
                json.Property("enabled", false);
            json.Property("level", LevelOf(descriptor.DefaultSeverity));
        });
        json.Object("properties", () => json.Array("tags", () => json.Element(descriptor.Category)));
    }

    private static void WriteResult(JsonWriter json, FileDiagnostic finding, int ruleIndex, string folder, bool saysWhatIsHidden)
    {
        json.Property("ruleId", finding.Id).Property("ruleIndex", ruleIndex).Property("level", LevelOf(finding.Severity));
        json.Object("message", () => json.Property("text", finding.Message));
        json.Array("locations", () => json.Object(() => WritePlace(json, finding.Path, finding.Start, finding.End, folder)));
        if (saysWhatIsHidden)
            json.Array("suppressions", () => WriteSuppression(json, finding.Suppression));
        if (finding.Related.Count > 0)
            json.Array("relatedLocations", () => WriteRelated(json, finding, folder));
    }

    private static void WriteRelated(JsonWriter json, FileDiagnostic finding, string folder)
    {
        for (var i = 0; i < finding.Related.Count; i++)
        {
            var (related, id) = (finding.Related[i], i + 1);
            json.Object(() =>
            {
                json.Property("id", id);
                WritePlace(json, related.Path ?? finding.Path, related.Start, related.End, folder);
                json.Object("message", () => json.Property("text", related.Message));
            });
        }
    }

    private static void WriteSuppression(JsonWriter json, Suppression? suppression)
    {
        if (suppression is null)
            return;
        json.Object(() =>
        {
            json.Property("kind", suppression.Kind == SuppressionKind.InSource ? "inSource" : "external");
            if (suppression.Justification is { } reason)
                json.Property("justification", reason);
        });
    }

    private static void WritePlace(JsonWriter json, string path, LinePosition start, LinePosition end, string folder) =>
        json.Object("physicalLocation", () =>
        {
            json.Object("artifactLocation", () =>
            {
                var relative = FileAddress.Relative(folder, path);
                json.Property("uri", relative ?? FileAddress.Absolute(path));
                if (relative != null)
                    json.Property("uriBaseId", BaseId);
            });
            json.Object("region", () => json
                .Property("startLine", start.Line).Property("startColumn", start.Column)
                .Property("endLine", end.Line).Property("endColumn", end.Column));
        });

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Suggestion => "note",
        _ => "none",
    };
}
