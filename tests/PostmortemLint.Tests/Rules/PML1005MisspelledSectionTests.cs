using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML1005MisspelledSectionTests
{
    [Theory]
    [InlineData("## [|Timline|]", "Timline", "Timeline")]
    [InlineData("## [|Tiemline|]", "Tiemline", "Timeline")]
    [InlineData("## [|Issue Sumary|]", "Issue Sumary", "Issue Summary")]
    [InlineData("## [|Root Cause and Resoltuion|]", "Root Cause and Resoltuion", "Root Cause and Resolution")]
    [InlineData("## [|Corrective and Preventative Meausures|]", "Corrective and Preventative Meausures", "Corrective and Preventative Measures")]
    [InlineData("## [|2. Recomendations:|]", "Recomendations", "Recommendations")]
    [InlineData("**[|Timelien:|]**", "Timelien", "Timeline")]
    [InlineData("[|Corective measures:|]", "Corective measures", "Corrective measures")]
    public void Slip_Reports(string label, string written, string meant) => Verify<PML1005MisspelledSection>.Diagnostics(
        $"# Checkout was down\n\n{label}\n\nText of some length.\n", $"'{written}' is not a known section name. Write '{meant}'.");

    [Theory]
    [InlineData("Options")]
    [InlineData("Sections")]
    [InlineData("Timezone")]
    [InlineData("Decryption")]
    [InlineData("Migration")]
    [InlineData("Revolution")]
    [InlineData("Follower lag")]
    [InlineData("Improvement")]
    [InlineData("Task")]
    [InlineData("Fox")]
    [InlineData("Case")]
    [InlineData("Timeline")]
    [InlineData("Time line")]
    [InlineData("Preventative measures")]
    [InlineData("Analyses")]
    [InlineData("Contributors")]
    [InlineData("The day on which the timline of our checkout broke down for good")]
    public void OtherWord_DoesNotReport(string heading) => Verify<PML1005MisspelledSection>.NoDiagnostics($"# Checkout was down\n\n## {heading}\n\nText.\n");

    [Fact]
    public void SlipInProse_DoesNotReport() => Verify<PML1005MisspelledSection>.NoDiagnostics("# Checkout was down\n\nThe timline is short\n\n- timline\n");

    [Fact]
    public void SectionThatExistsAnyway_DoesNotReport() => Verify<PML1005MisspelledSection>.NoDiagnostics("# Checkout was down\n\n## Timline\n\nA.\n\n## Timeline\n\nB.\n");

    [Fact]
    public void MisspelledSection_IsNotMissing() => Verify<PML1001MissingSection>.NoDiagnostics(
        "# Down\n\n## Sumary\n\nA.\n\n## Timline\n\nB.\n\n## Root Cuase and Resolutoin\n\nC.\n\n## Preventive meassures\n\nD.\n");
}
