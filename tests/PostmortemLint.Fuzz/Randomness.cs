namespace PostmortemLint.Fuzz;

/// <summary>Where random numbers come from.</summary>
internal static class Randomness
{
    /// <summary>Numbers of its own for each document, so that it can be made again without those before it.</summary>
    public static Random Of(int seed, long execution) => new(unchecked((seed * 1_000_003) + (int)execution));
}
