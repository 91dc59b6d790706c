namespace PostmortemLint.Cli.Watch;

/// <summary>Changes cannot be seen, or no longer.</summary>
/// <param name="message">What to tell the user.</param>
internal sealed class CannotWatchException(string message) : Exception(message);
