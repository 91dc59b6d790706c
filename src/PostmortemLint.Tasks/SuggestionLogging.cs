namespace PostmortemLint.Tasks;

/// <summary>How a build logs suggestions. They stay suggestions, whatever this is.</summary>
internal enum SuggestionLogging
{
    /// <summary>As messages, which few hosts show.</summary>
    Message,

    /// <summary>As warnings.</summary>
    Warning,

    /// <summary>Not at all.</summary>
    None,
}
