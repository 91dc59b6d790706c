using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Hosting;

/// <summary>A fault is known again wherever it is, and nothing else is taken for it.</summary>
public sealed class FingerprintTests : IDisposable
{
    private const string Document = "# Shops were down\n\n## Issue Summary\n\nDown from 09:10 UTC to 09:40 UTC.\nThe vendor's report is TBD.\n\n## Timeline\n\n"
        + "1. 09:10 UTC: Shops closed.\n2. It rained on all of the shops.\n3. Snow.\n4. 09:40 UTC: Power was back.\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("PML1010", "## Issue Summary\n", "## Issue Summary\n\nShops sell things.\n")]
    [InlineData("PML1010", "report is TBD", "report  is\tTBD")]
    [InlineData("PML1010", "09:40 UTC.\n", "09:40 UTC, all day.\n")]
    [InlineData("PML3003", "1. 09:10 UTC", "1. 09:05 UTC: It was cold.\n2. 09:10 UTC")]
    [InlineData("PML3003", "2. It rained on all of the shops.\n3. Snow.\n", "5. Snow.\n6. It rained on all of the shops.\n")]
    [InlineData("PML3003", "Power was back", "Power came back")]
    [InlineData("PML1001", "# Shops were down", "# Shops had no power")]
    [InlineData("PML8001", "# Shops were down", "# Shops had no power")]
    [InlineData("PML8001", "Snow.", "Snow, for hours.")]
    [InlineData("PML1010", "\n", "\r\n")]
    public void EditsElsewhere_LeaveItAsItIs(string id, string before, string after) => Assert.Equal(Of(id, Document), Of(id, Document.Replace(before, after, StringComparison.Ordinal)));

    [Theory]
    [InlineData("PML1010", "TBD", "XX:XX")]
    [InlineData("PML1010", "The vendor's report", "The vendor's answer")]
    [InlineData("PML3003", "Snow.", "Hail.")]
    [InlineData("PML1001", "## Timeline", "## Root Cause and Resolution")]
    public void OtherText_HasAnother(string id, string before, string after) => Assert.NotEqual(Of(id, Document), Of(id, Document.Replace(before, after, StringComparison.Ordinal)));

    [Fact]
    public void Path_HasNoPartInIt() => Assert.Equal(Of("PML1010", Document), Of("PML1010", Document, "2024/b.md"));

    [Fact]
    public void TwoPlaceholdersOfOneLine_AreToldApart() =>
        Assert.Equal(2, Of("PML1010", Document.Replace("is TBD", "is TBD, and FIXME too", StringComparison.Ordinal)).Distinct().Count());

    /// <summary>Where no entry has a time, one finding says so; where one gets its time, the others are still known.</summary>
    [Fact]
    public void EntriesWithoutTime_AreKnown_WhenOneGetsItsTime()
    {
        var none = Document.Replace("09:10 UTC: ", "", StringComparison.Ordinal).Replace("09:40 UTC: ", "", StringComparison.Ordinal);
        Assert.Equal(4, Of("PML3003", none).Count);
        Assert.Superset(Of("PML3003", Document).ToHashSet(), Of("PML3003", none).ToHashSet());
    }

    [Fact]
    public void EachIsEightDigits() => Assert.All(Of("PML1010", Document).Concat(Of("PML1001", Document)), one => Assert.True(Fingerprint.IsOne(one), one));

    private List<string> Of(string id, string text, string name = "a.md")
    {
        List<string> found = [.. new LintRun().Lint(folder.Write(name, text)).Where(d => d.Id == id).SelectMany(d => d.Fingerprints).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(found);
        return found;
    }
}
