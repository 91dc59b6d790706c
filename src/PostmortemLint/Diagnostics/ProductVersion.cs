using System.Reflection;

namespace PostmortemLint.Diagnostics;

/// <summary>The version of the package that the engine is part of.</summary>
internal static class ProductVersion
{
    /// <summary>As the package has it, such as 1.2.0-beta.</summary>
    public static string Text { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The release that it is, or is going to be.</summary>
    public static Version Release { get; } = Version.Parse(Text.Split('-')[0]);
}
