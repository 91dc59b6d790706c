namespace PostmortemLint.Sections;

/// <summary>How the label that opens a section is written.</summary>
internal enum SectionRealization
{
    Heading,
    Bold,
    PlainLine,
    ListItem,

    /// <summary>A strong label at the beginning of its own paragraph: <c>**Resolution:** We rolled back.</c></summary>
    RunIn,

    /// <summary>The same without strong type: <c>Resolution: We rolled back.</c></summary>
    PlainRunIn,

    /// <summary>A table or lines without a label above them: the heads of its columns, or the first of them.</summary>
    Unlabelled,

    /// <summary>Not a label at all: the paragraph under the title that says what happened.</summary>
    Lead,
}
