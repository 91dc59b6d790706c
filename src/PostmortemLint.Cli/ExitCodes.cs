namespace PostmortemLint.Cli;

internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>At least one warning or error.</summary>
    public const int Found = 1;

    public const int CouldNotRun = 2;
}
