namespace PostmortemLint.Fuzz;

/// <summary>What holds for every document.</summary>
/// <param name="Name">In a few words.</param>
/// <param name="Check">Says what is broken for a document; null where it holds.</param>
internal sealed record Invariant(string Name, Func<string, string?> Check)
{
    /// <summary>What is broken for <paramref name="document"/>, be it by an exception; null where it holds.</summary>
    public string? FindBroken(string document)
    {
        try
        {
            return Check(document) is { } broken ? $"{Name}: {broken}" : null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return $"{Name}: {fault}";
        }
    }
}
