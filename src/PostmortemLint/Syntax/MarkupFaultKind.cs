namespace PostmortemLint.Syntax;

/// <summary>How Markdown renders text in a way that its writer did not mean.</summary>
internal enum MarkupFaultKind
{
    /// <summary>A Markdown heading inside an HTML block.</summary>
    HeadingInHtml,

    /// <summary>A Markdown list inside an HTML block.</summary>
    ListInHtml,

    /// <summary>A block of code that takes in the beginning of another one: the fence that should close it is missing.</summary>
    FenceInFence,

    /// <summary>A heading without a space after its number signs: <c>##Timeline</c>.</summary>
    HeadingWithoutBlank,

    /// <summary>A list that its indent turns into code.</summary>
    ListAsCode,

    /// <summary>Lines of metadata that the <c>---</c> below them turns into a heading.</summary>
    MetadataAsHeading,

    /// <summary>A line right below a table: GitHub makes a row of it, and some parsers text of the table.</summary>
    BrokenTable,

    /// <summary>Rows of a table without a row of dashes below the first.</summary>
    TableWithoutDashes,

    /// <summary>An entry that has no marker of its own and flows into the one above.</summary>
    GluedEntry,
}
