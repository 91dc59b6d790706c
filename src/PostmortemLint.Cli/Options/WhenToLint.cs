using System.CommandLine;

namespace PostmortemLint.Cli.Options;

/// <summary>Whether a check ends after one run.</summary>
/// <param name="Watches">Whether it lints again whenever something changes.</param>
internal sealed record WhenToLint(bool Watches)
{
    private static readonly Option<bool> WatchOption = new("--watch")
    {
        Description = "Lints again whenever a document, its configuration or the baseline changes, until Ctrl+C.",
    };

    public static void AddTo(Command command) => command.Add(WatchOption);

    public static WhenToLint Of(ParseResult parsed) => new(parsed.GetValue(WatchOption));
}
