namespace PostmortemLint.Syntax;

/// <summary>How a line came to be what it is.</summary>
internal enum LineMarkup
{
    Markdown,

    /// <summary>An underlined heading.</summary>
    Setext,

    /// <summary>An element of an HTML block.</summary>
    Html,

    /// <summary>A heading inside an HTML block, or without its space: a reader of the source sees it, a browser does not.</summary>
    Swallowed,
}
