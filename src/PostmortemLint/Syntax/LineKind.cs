namespace PostmortemLint.Syntax;

/// <summary>What a line of the document is when it is rendered.</summary>
internal enum LineKind
{
    Text,
    Heading,
    ListItem,
    TableHeader,
    TableRow,

    /// <summary>A whole block of code, fenced or indented.</summary>
    Code,
}
