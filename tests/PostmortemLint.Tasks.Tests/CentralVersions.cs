using System.Xml.Linq;

namespace PostmortemLint.Tasks.Tests;

/// <summary>The versions of packages that this checkout uses, and has restored.</summary>
internal static class CentralVersions
{
    private static readonly XDocument Central = XDocument.Load(Path.Combine(Checkout.Root, "Directory.Packages.props"));

    public static string NoTargets => Central.Descendants("NoTargetsVersion").Single().Value;

    public static string Of(string package) =>
        Central.Descendants("PackageVersion").Single(version => version.Attribute("Include")!.Value == package).Attribute("Version")!.Value;
}
