using PostmortemLint.Text;

namespace PostmortemLint.Sections.Forms;

/// <summary>Tells what in a template is to be replaced, which a later room knows.</summary>
internal interface ITemplateText
{
    /// <summary>Whether a line asks the writer for something: with a placeholder, an order or a question.</summary>
    bool Asks(TextSpan line);

    /// <summary>Whether a placeholder begins in <paramref name="span"/>.</summary>
    bool HoldsPlaceholder(TextSpan span);
}
