namespace PostmortemLint.Tasks.Tests;

/// <summary>A repository with a project of each kind, restored and built once, and a document that is not good enough.</summary>
public sealed class TenProjects : IDisposable
{
    // Built for a reference with that property and without, at the same time: so it has folders for each.
    private const string FoldersByFlavour =
        """
        <PropertyGroup Condition="'$(Flavour)' != ''">
          <IntermediateOutputPath>obj/$(Flavour)/$(Configuration)/</IntermediateOutputPath>
          <OutputPath>bin/$(Flavour)/$(Configuration)/</OutputPath>
        </PropertyGroup>
        """;

    // The package of code coverage, which comes with that of tests, has targets that an isolated build refuses.
    private static readonly string TestPackages =
        $"""
        <ItemGroup>
          <PackageReference Include="Microsoft.NET.Test.Sdk" Version="{CentralVersions.Of("Microsoft.NET.Test.Sdk")}" />
          <PackageReference Include="Microsoft.CodeCoverage" Version="{CentralVersions.Of("Microsoft.NET.Test.Sdk")}" ExcludeAssets="all" />
          <PackageReference Include="xunit" Version="{CentralVersions.Of("xunit")}" />
          <PackageReference Include="xunit.runner.visualstudio" Version="{CentralVersions.Of("xunit.runner.visualstudio")}" />
        </ItemGroup>
        """;

    public TenProjects()
    {
        Repository.Write("postmortems/outage.md", Repository.FaultyDocument);
        Repository.WriteSolutions(
            Repository.WriteLibrary("Core", "net10.0;netstandard2.0"),
            Repository.WriteLibrary("Storage", "netstandard2.0;net10.0", Repository.ReferenceTo("Core")),
            Repository.WriteLibrary("Domain", more: Repository.ReferenceTo("Core") + QuietWhereTheyDisagree("PML8001")),
            Repository.WriteLibrary("Variant", more: FoldersByFlavour),
            Repository.WriteLibrary("Plugin", more: Repository.ReferenceTo("Domain") + Repository.ReferenceTo("Variant", """AdditionalProperties="Flavour=Sweet" PrivateAssets="all" """) + QuietWhereTheyDisagree("CS1591;pml8001")),
            Repository.WriteProject("Basic.vbproj", "Basic.vb", "Public Class BasicType\nEnd Class\n"),
            Repository.WriteProject("Functional.fsproj", "Functional.fs", "module Functional\n\nlet answer = 42\n", """<ItemGroup><Compile Include="Functional.fs" /></ItemGroup>"""),
            Repository.WriteProject("Site.csproj", "Program.cs", "Microsoft.AspNetCore.Builder.WebApplication.Create(args).Run();", Repository.ReferenceTo("Plugin") + Repository.ReferenceTo("Storage"), "Microsoft.NET.Sdk.Web"),
            Repository.WriteProject("Notes.csproj", "notes.md", "# Notes", "<PropertyGroup><IsPackable>false</IsPackable></PropertyGroup>", $"Microsoft.Build.NoTargets/{CentralVersions.NoTargets}"),
            Repository.WriteProject("Checks.csproj", "Checks.cs", "public class Checks { [Xunit.Fact] public void Pass() { } }", Repository.ReferenceTo("Domain") + TestPackages));
        Build = Repository.Record("build", "All.slnx", "-m:2");
    }

    internal Repository Repository { get; } = new("<EnableNETAnalyzers>false</EnableNETAnalyzers>");

    internal RecordedBuild Build { get; }

    public void Dispose() => Repository.Dispose();

    private static string QuietWhereTheyDisagree(string ids) =>
        $"""<PropertyGroup Condition="'$(Disagree)' == 'true'"><NoWarn>$(NoWarn);{ids}</NoWarn></PropertyGroup>""";
}
