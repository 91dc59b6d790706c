using System.Text.RegularExpressions;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests;

/// <summary>Who may use whom, as docs/architecture.md shows it.</summary>
public partial class LayeringTests
{
    private static readonly string[] Rooms = ["Text", "Diagnostics", "Configuration", "Model", "Suppressions", "Rules", "Output", "Hosting"];

    private static readonly string[] Guarded = ["System.IO", "System.Net.Http", "Markdig", "NodaTime", "Microsoft.Build"];

    [Theory]
    [InlineData("Text")]
    [InlineData("Diagnostics", "Text")]
    [InlineData("Configuration", "Text", "Diagnostics")]
    [InlineData("Model", "Text", "Configuration", "Markdig", "NodaTime")]
    [InlineData("Suppressions", "Text", "Diagnostics", "Model")]
    [InlineData("Rules", "Text", "Diagnostics", "Configuration", "Model")]
    [InlineData("Output", "Text", "Diagnostics")]
    [InlineData("Hosting", "Text", "Diagnostics", "Configuration", "Model", "Rules", "Output", "System.IO")]
    public void Room_UsesOnly(string room, params string[] allowed)
    {
        var files = Sources(room);
        Assert.NotEmpty(files);
        var forbidden = Rooms.Select(r => "PostmortemLint." + r).Concat(Guarded)
            .Except(allowed.Append(room).Select(a => Rooms.Contains(a) ? "PostmortemLint." + a : a))
            .ToList();
        Assert.Empty(from file in files
                     from name in forbidden
                     where Regex.IsMatch(File.ReadAllText(file), $@"\b{Regex.Escape(name)}\b")
                     select $"{Path.GetFileName(file)} uses {name}");
    }

    [Fact]
    public void OnlyTheBinder_KnowsMarkdig() =>
        Assert.Equal(["PostmortemBinder.cs"], AllSources().Where(f => File.ReadAllText(f).Contains("using Markdig", StringComparison.Ordinal)).Select(Path.GetFileName));

    [Fact]
    public void Engine_AsksNoClockCultureOrMachine() =>
        Assert.DoesNotContain(AllSources(), f => MachineState().IsMatch(File.ReadAllText(f)));

    [Fact]
    public void Rules_DoNotKnowEachOther()
    {
        var rules = Sources("Rules").Where(f => Path.GetFileName(f).StartsWith("PML", StringComparison.Ordinal)).ToList();
        Assert.Empty(from file in rules
                     from other in rules
                     where file != other && File.ReadAllText(file).Contains(Path.GetFileNameWithoutExtension(other), StringComparison.Ordinal)
                     select $"{Path.GetFileName(file)} uses {Path.GetFileName(other)}");
    }

    [Fact]
    public void Rule_FitsOnAScreen() =>
        Assert.DoesNotContain(Sources("Rules"), f => File.ReadAllLines(f).Length > 120);

    private static string[] Sources(string room) => Directory.GetFiles(Path.Combine(Repository.Root, "src", "PostmortemLint", room), "*.cs");

    private static IEnumerable<string> AllSources() => Rooms.SelectMany(Sources).Append(Path.Combine(Repository.Root, "src", "PostmortemLint", "Linter.cs"));

    [GeneratedRegex(@"\b(DateTime(Offset)?\.|SystemClock|CurrentCulture|TimeZoneInfo|Environment\.)")]
    private static partial Regex MachineState();
}
