namespace PostmortemLint.Cli;

internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>At least one warning or error, unless the command line says otherwise.</summary>
    public const int Found = 1;

    public const int CouldNotRun = 2;

    /// <summary>As of every program that a signal ends: 128 and SIGINT, which is 2.</summary>
    public const int Interrupted = 130;
}
