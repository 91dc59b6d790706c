namespace PostmortemLint.Sections.Forms;

/// <summary>How a template writes a field.</summary>
internal enum FieldKind
{
    /// <summary>A key of the front matter.</summary>
    Key,

    /// <summary>A row of the table of facts.</summary>
    Row,

    /// <summary>A line of text or of a list that begins with its name and a colon.</summary>
    Label,
}
