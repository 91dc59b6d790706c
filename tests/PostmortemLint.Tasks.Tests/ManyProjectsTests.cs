using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Real builds of fifty projects, a fifth of them for two frameworks and most with a reference.</summary>
[Trait("Category", "Matrix")]
public sealed class ManyProjectsTests : IDisposable
{
    private readonly Repository repository = new("<EnableNETAnalyzers>false</EnableNETAnalyzers><ProduceReferenceAssembly>false</ProduceReferenceAssembly><DebugType>none</DebugType>");

    [Fact]
    public void FiftyProjects_LintOnce()
    {
        repository.Write("postmortems/outage.md", Repository.FaultyDocument);
        // The compiler has no part in this, and fifty of them would be most of the time.
        repository.Write("Directory.Build.targets", """<Project><Target Name="CoreCompile"><Touch Files="@(IntermediateAssembly)" AlwaysCreate="true" /></Target></Project>""");
        repository.WriteSolutions([.. Enumerable.Range(0, 50).Select(number => repository.WriteLibrary(
            $"Library{number}",
            number < 10 ? "net10.0;netstandard2.0" : "net10.0",
            number < 10 ? "" : Repository.ReferenceTo($"Library{number / 5}", """ReferenceOutputAssembly="false" """)))]);

        repository.Record("build", "All.slnx", "-m:2").AssertLinted(1);
        repository.Record("build", "All.sln", "-t:Rebuild", "-mt", "-m:2", "--no-restore").AssertLinted(1);
    }

    public void Dispose() => repository.Dispose();
}
