namespace PostmortemLint.Kind;

/// <summary>How text shows that it is still to be filled in.</summary>
internal enum UnfilledKind
{
    /// <summary>It is a placeholder.</summary>
    Placeholder,

    /// <summary>It is as the template has it.</summary>
    TextOfTemplate,

    /// <summary>It is all that its section says, and says nothing.</summary>
    NonAnswer,
}
