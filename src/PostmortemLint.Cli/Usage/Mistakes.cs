using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace PostmortemLint.Cli.Usage;

/// <summary>Says what is wrong with a command line, in the words that were typed, and what was probably meant.</summary>
/// <param name="parsed">What was understood of it.</param>
/// <param name="words">The command line.</param>
/// <param name="folder">The absolute path that relative paths start from.</param>
internal sealed class Mistakes(ParseResult parsed, IReadOnlyList<string> words, string folder)
{
    private Command Command => parsed.CommandResult.Command;

    /// <summary>What is wrong, one sentence or two for each mistake; empty if nothing is.</summary>
    public IReadOnlyList<string> Messages()
    {
        if (Command is RootCommand && parsed.UnmatchedTokens is [var name, ..] && !IsLikeOption(name))
            return [OfUnknownCommand(name, Command, folder)];
        var unknown = UnknownOptions().Select(OfUnknownOption).ToList();
        return unknown.Count > 0 ? unknown : [.. parsed.Errors.Select(MessageOf).Distinct()];
    }

    /// <summary>What to say of a command that does not exist.</summary>
    /// <param name="name">The command.</param>
    /// <param name="root">What has the commands that exist.</param>
    /// <param name="folder">The absolute path that relative paths start from.</param>
    public static string OfUnknownCommand(string name, Command root, string folder)
    {
        string[] names = [.. root.Subcommands.Select(command => command.Name)];
        var remedy = Nearest.Of(name, names) is { } meant ? $"Did you mean '{meant}'?"
            : name.Length > 0 && Path.Exists(Path.GetFullPath(name, folder)) ? $"To lint it, write 'postmortem-lint check {name}'."
            : $"Write {Enumerate(names)}.";
        return $"There is no command '{name}'. {remedy}";
    }

    /// <summary>Words that look like options and were taken for the argument of a command, although no such file exists.</summary>
    private IEnumerable<string> UnknownOptions()
    {
        var before = words.TakeWhile(word => word != "--").ToHashSet(StringComparer.Ordinal);
        return parsed.CommandResult.Tokens.Select(token => token.Value).Concat(parsed.UnmatchedTokens)
            .Where(word => before.Contains(word) && IsLikeOption(word) && !Path.Exists(Path.GetFullPath(word, folder)));
    }

    /// <summary>One or two hyphens and a word: <c>--fromat</c>, <c>--fromat=json</c>.</summary>
    private static bool IsLikeOption(string word) =>
        word.StartsWith('-') && NameIn(word).TrimStart('-') is { Length: > 0 } name
        && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static string NameIn(string word) => word.Split('=')[0];

    private string OfUnknownOption(string word)
    {
        var name = NameIn(word);
        if (Nearest.Of(name, Command.Options.Concat(parsed.RootCommandResult.Command.Options).SelectMany(NamesOf)) is { } meant)
            return $"There is no option '{name}'. Did you mean '{meant}'?";
        var other = parsed.RootCommandResult.Command.Subcommands.FirstOrDefault(c => c.Options.Any(o => o.Name == name));
        return other is null ? $"There is no option '{name}'."
            : Command is RootCommand ? $"'{name}' is an option of a command. Write it as in 'postmortem-lint {other.Name} {name}'."
            : $"'{Command.Name}' has no option '{name}', but '{other.Name}' has.";
    }

    private static IEnumerable<string> NamesOf(Option option) => [option.Name, .. option.Aliases.Where(alias => alias.Length > 2)];

    private string MessageOf(ParseError error) => (error.SymbolResult, error.SymbolResult?.Parent) switch
    {
        (OptionResult option, _) => OfOption(option, error),
        (ArgumentResult, OptionResult option) => OfOption(option, error),
        (ArgumentResult { Tokens.Count: 0 } argument, _) => $"'{Command.Name}' needs a {argument.Argument.Name}.",
        (CommandResult, _) when parsed.UnmatchedTokens.FirstOrDefault(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal))
            is { } extra => OfExtra(extra),
        (CommandResult { Command: RootCommand }, _) => "A command is missing.",
        _ => error.Message,
    };

    private string OfExtra(string word) => Command.Arguments switch
    {
        [] => $"'{Command.Name}' takes no '{word}'.",
        [var one] => $"'{Command.Name}' takes one {one.Name}, and '{word}' is another.",
        _ => $"'{word}' is one word too many for '{Command.Name}'.",
    };

    private static string OfOption(OptionResult result, ParseError error)
    {
        var (option, given) = (result.Option, result.Tokens.Count);
        string[] values = [.. option.CompletionSources.SelectMany(source => source(CompletionContext.Empty)).Select(value => value.Label)];
        if (option is VersionOption)
            return $"'{option.Name}' is written alone.";
        if (given < option.Arity.MinimumNumberOfValues)
            return $"'{option.Name}' needs a value: {(values.Length > 0 ? Enumerate(values) : option.HelpName)}.";
        if (given > option.Arity.MaximumNumberOfValues)
            return $"'{option.Name}' is given {(given == 2 ? "twice" : $"{given} times")}. Keep one.";
        if (values.Length == 0 || result.Tokens.FirstOrDefault(token => !values.Contains(token.Value)) is not { Value: var value })
            return error.Message;
        return Nearest.Of(value, values) is { } meant
            ? $"'{value}' is not a value of '{option.Name}'. Did you mean '{meant}'?"
            : $"'{value}' is not a value of '{option.Name}'. Write {Enumerate(values)}.";
    }

    private static string Enumerate(string[] choice) =>
        choice.Length < 2 ? string.Concat(choice) : $"{string.Join(", ", choice[..^1])} or {choice[^1]}";
}
