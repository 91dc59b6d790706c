using System.Text.RegularExpressions;
using PostmortemLint.Evidence;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests;

/// <summary>Who may use whom, as docs/architecture.md shows it.</summary>
public partial class LayeringTests
{
    /// <summary>What only some rooms may name.</summary>
    private static readonly string[] Guarded = ["System.IO", "System.Net.Http", "Markdig", "NodaTime", "Microsoft.Build"];

    /// <summary>Each room with those it may use; what they may use it may use as well, but for what is guarded.</summary>
    private static readonly Dictionary<string, string[]> Rooms = new()
    {
        ["Text"] = ["System.IO"],
        ["Diagnostics"] = ["Text"],
        ["Configuration"] = ["Diagnostics"],
        ["Prose"] = ["Text"],
        ["Time"] = ["Prose", "NodaTime"],
        ["Syntax"] = ["Time", "Markdig"],
        ["Sections"] = ["Syntax", "Configuration"],
        ["Evidence"] = ["Sections", "NodaTime"],
        ["Incident"] = ["Evidence", "NodaTime"],
        ["Measures"] = ["Evidence", "NodaTime"],
        ["People"] = ["Evidence"],
        ["Kind"] = ["Incident", "Measures", "People", "NodaTime"],
        ["Consistency"] = ["Incident", "Measures", "People", "NodaTime"],
        ["Writing"] = ["Kind"],
        ["Rules"] = ["Kind", "Consistency", "Diagnostics"],
        ["Suppressions"] = ["Diagnostics", "Syntax"],
        ["Output"] = ["Diagnostics"],
        ["Hosting"] = ["Configuration", "Rules", "Output", "System.IO"],
    };

    private static readonly string Engine = Path.Combine(Repository.Root, "src", "PostmortemLint");

    public static TheoryData<string> RoomNames => [.. Rooms.Keys];

    [Fact]
    public void EveryFolder_IsARoom() =>
        Assert.Equal(Rooms.Keys.Order(), Directory.GetDirectories(Engine).Select(Path.GetFileName).Except(["bin", "obj"]).Order());

    [Fact]
    public void ArchitecturePage_HasTheSameTable() =>
        Assert.Equal(
            Rooms.Select(r => $"| {r.Key} | {string.Join(", ", r.Value)} |"),
            Repository.Read("docs", "architecture.md").Split('\n').Select(l => TableRow().Match(l)).Where(m => m.Success && Rooms.ContainsKey(m.Groups[1].Value)).Select(m => m.Value));

    [Fact]
    public void ArchitecturePage_NamesOnlyFilesThatExist()
    {
        var names = NamedFile().Matches(Repository.Read("docs", "architecture.md")).Select(m => m.Value)
            .Where(n => Rooms.ContainsKey(n.Split('/')[0]) || n.StartsWith("PostmortemLint.", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(names);
        Assert.All(names, n => Assert.True(Exists(Path.Combine(Engine, n)) || Exists(Path.Combine(Repository.Root, "src", n)), n));
    }

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void Room_UsesOnlyWhatItMay(string room) => Assert.Empty(Violations(Engine, room));

    [Fact]
    public void PlantedViolation_IsFoundInAFolderOfAFolder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Time/Near/Far/Clock.cs", "using PostmortemLint.Sections;\nnamespace PostmortemLint.Time.Near.Far;\n");
        folder.Write("Time/Near/Far/Disk.cs", "namespace PostmortemLint.Time.Near.Far;\nclass A { object b = new System.IO.MemoryStream(); }\n");
        folder.Write("Time/Near/Whole.cs", "namespace PostmortemLint.Time.Near;\nclass A { void B(Postmortem c) { } }\n");
        folder.Write("Time/Near/Short.cs", "namespace PostmortemLint.Time.Near;\nclass A { void B(Sections.Outline c) { } }\n");
        folder.Write("Time/Near/Full.cs", "namespace PostmortemLint.Time.Near;\nclass A { void B(PostmortemLint.Postmortem c) { } }\n");
        folder.Write("Time/Near/Far/Right.cs", "using NodaTime;\nusing PostmortemLint.Prose;\nusing PostmortemLint.Text;\nnamespace PostmortemLint.Time.Near.Far;\n");
        Assert.Equal(["Clock.cs names PostmortemLint.Sections", "Disk.cs names System.IO", "Full.cs names PostmortemLint.Postmortem", "Short.cs names Sections.", "Whole.cs names Postmortem"], Violations(folder.Path, "Time").Order());
    }

    [Fact]
    public void OfText_OnlyTheReaderOfWordTables_KnowsStreams() =>
        Assert.Equal(["WordTable.cs"], Sources(Engine, "Text").Where(f => File.ReadAllText(f).Contains("System.IO", StringComparison.Ordinal)).Select(Path.GetFileName));

    [Fact]
    public void OnlyTheReaderOfMarkdown_KnowsMarkdig() =>
        Assert.Equal(["MarkdownReader.cs"], AllSources().Where(f => File.ReadAllText(f).Contains("using Markdig", StringComparison.Ordinal)).Select(Path.GetFileName));

    [Fact]
    public void Engine_AsksNoClockCultureOrMachine() =>
        Assert.DoesNotContain(AllSources(), f => MachineState().IsMatch(File.ReadAllText(f)));

    [Fact]
    public void Rules_DoNotKnowEachOther()
    {
        var rules = Sources(Engine, "Rules").Where(f => Path.GetFileName(f).StartsWith("PML", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rules);
        Assert.Empty(from file in rules
                     from other in rules
                     where file != other && File.ReadAllText(file).Contains(Path.GetFileNameWithoutExtension(other), StringComparison.Ordinal)
                     select $"{Path.GetFileName(file)} uses {Path.GetFileName(other)}");
    }

    [Fact]
    public void Rule_FitsOnAScreen() =>
        Assert.DoesNotContain(Sources(Engine, "Rules"), f => File.ReadAllLines(f).Length > 120);

    /// <summary>What files of a room, and of the folders in it, name and may not.</summary>
    private static IEnumerable<string> Violations(string engine, string room)
    {
        var files = Sources(engine, room);
        Assert.NotEmpty(files);
        var allowed = ReachableFrom(room);
        var forbidden = Rooms.Keys.Where(r => !allowed.Contains(r)).Select(r => "PostmortemLint." + r)
            .Concat(Guarded.Where(g => !Rooms[room].Contains(g)))
            .ToList();
        // A name in the engine may leave out the engine's own.
        forbidden.AddRange(Rooms.Keys.Where(r => !allowed.Contains(r)).Select(r => r + "."));
        if (room is not ("Rules" or "Hosting"))
            forbidden.AddRange(["Postmortem", "PostmortemLint.Postmortem"]);
        return from file in files
               let code = Code(File.ReadAllText(file))
               from name in forbidden
               where Regex.IsMatch(code, $@"(?<![\w.]){Regex.Escape(name)}{(name.EndsWith('.') ? "[A-Z]" : @"(?!\w)")}")
               select $"{Path.GetFileName(file)} names {name}";
    }

    private static HashSet<string> ReachableFrom(string room)
    {
        var reached = new HashSet<string> { room };
        var open = new Queue<string>(Rooms[room]);
        while (open.TryDequeue(out var next))
            if (Rooms.TryGetValue(next, out var used) && reached.Add(next))
                foreach (var further in used)
                    open.Enqueue(further);
        return reached;
    }

    /// <summary>The text without comments, in which anything may be mentioned, and without the text of strings.</summary>
    private static string Code(string text) => CommentOrString().Replace(text, "");

    private static string[] Sources(string engine, string room) => Directory.GetFiles(Path.Combine(engine, room), "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<string> AllSources() => Rooms.Keys.SelectMany(room => Sources(Engine, room)).Concat(Directory.GetFiles(Engine, "*.cs"));

    private static bool Exists(string path) => File.Exists(path) || File.Exists(path + ".cs") || Directory.Exists(path);

    /// <summary>"Time/ClockTimeReader", "Time/zones.txt", "Evidence/patterns", "PostmortemLint.Tasks/FindingLog".</summary>
    [GeneratedRegex(@"(?<![\w./-])[A-Z][\w.]*/[A-Za-z][\w-]*(\.\w+)?")]
    private static partial Regex NamedFile();

    [GeneratedRegex(@"^\| (\w+) \| [^|]+ \|")]
    private static partial Regex TableRow();

    [GeneratedRegex(@"\b(DateTime(Offset)?\.|SystemClock|CurrentCulture|TimeZoneInfo|Environment\.)")]
    private static partial Regex MachineState();

    [GeneratedRegex("""//.*|(?<!\$)"(\\.|[^"\\\n])*?"|(?<!\$)'(\\.|[^'\\\n])'""")]
    private static partial Regex CommentOrString();
}
