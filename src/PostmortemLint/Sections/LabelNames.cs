using PostmortemLint.Syntax;

namespace PostmortemLint.Sections;

/// <summary>Tells the readers of Markdown which labels name sections and facts.</summary>
internal sealed class LabelNames : ILabelNames
{
    private LabelNames()
    {
    }

    public static LabelNames Instance { get; } = new();

    public bool NamesSection(ReadOnlySpan<char> text) => SectionName.Parse(text, isHeading: true) != SectionKind.Other;

    public bool IsMetadata(string key) => SectionWords.Metadata.Contains(key);
}
