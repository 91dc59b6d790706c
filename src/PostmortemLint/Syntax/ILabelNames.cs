namespace PostmortemLint.Syntax;

/// <summary>What readers of Markdown have to know about the words of labels to tell a heading from what only looks like one.</summary>
internal interface ILabelNames
{
    /// <summary>Whether <paramref name="text"/>, as a heading, is the name of a section.</summary>
    bool NamesSection(ReadOnlySpan<char> text);

    /// <summary>Whether <paramref name="key"/>, in lower case, is the label of a fact about the document, such as "status".</summary>
    bool IsMetadata(string key);
}
