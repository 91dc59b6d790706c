using PostmortemLint.Evidence;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Evidence;

/// <summary>Reads Markdown as far as the tests of this room need it.</summary>
internal static class Document
{
    public static Page Read(string markdown) => MarkdownReader.Read(new SourceText(markdown), LabelNames.Instance, out _)!;

    /// <summary>The document's tokens, with terms of no other words than those of some phrases.</summary>
    public static Tokens Tokens(string markdown, Lexicon lexicon) => PostmortemLint.Evidence.Tokens.Read(Read(markdown), lexicon);
}
