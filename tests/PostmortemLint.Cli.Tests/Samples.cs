namespace PostmortemLint.Cli.Tests;

/// <summary>Documents whose findings the tests know.</summary>
internal static class Samples
{
    /// <summary>One error, and nothing else: no text.</summary>
    public const string Unreadable = "a\0b";

    /// <summary>Nothing of a warning's weight.</summary>
    public static string Clean { get; } = Read("2025-03-12-checkout-retry-storm.md");

    /// <summary>Three warnings.</summary>
    public static string Faulty { get; } = Read("2025-06-03-image-upload-outage.md");

    private static string Read(string name) => File.ReadAllText(Path.Combine(Checkout.Root, "samples", "Quickstart", "postmortems", name));
}
