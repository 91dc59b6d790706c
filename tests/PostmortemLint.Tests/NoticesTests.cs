using System.Xml.Linq;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests;

/// <summary>The packages' own tests compare the names of the libraries with what is in them.</summary>
public class NoticesTests
{
    [Fact]
    public void Versions_AreThoseThatAreBuiltWith()
    {
        var versions = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToLookup(version => version.Attribute("Include")!.Value, version => version.Attribute("Version")!.Value);

        Assert.Equal(["Markdig", "NodaTime", "System.CommandLine"], Notices.Versions.Select(library => library.Name));
        Assert.All(Notices.Versions, library => Assert.Equal([library.Version], versions[library.Name]));
    }
}
