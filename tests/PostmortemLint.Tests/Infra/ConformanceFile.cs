namespace PostmortemLint.Tests.Infra;

/// <summary>What other projects publish to be tested against. It is not part of this repository: it is beside a checkout, or in the folder that PML_SHARED names.</summary>
internal static class ConformanceFile
{
    /// <summary>The path of <paramref name="name"/>, which is relative to the folder <c>conformance</c>; null where it is absent.</summary>
    public static string? Find(string name) =>
        new[] { Environment.GetEnvironmentVariable("PML_SHARED"), Path.Combine(Checkout.Root, "..", "shared") }
            .Where(shared => !string.IsNullOrEmpty(shared))
            .Select(shared => Path.Combine(shared!, "conformance", name))
            .FirstOrDefault(File.Exists);

    /// <summary>Why a test is skipped without <paramref name="name"/>.</summary>
    public static string Absence(string name) => $"{name} is neither in ../shared/conformance beside the checkout nor in $PML_SHARED/conformance.";
}
