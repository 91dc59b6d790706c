using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>Text that a template left where a fact belongs.</summary>
internal sealed class PML1010PlaceholderText : Rule
{
    private const SectionKind Answered = SectionKind.Required | SectionKind.Impact | SectionKind.Detection;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1010",
        Title: "Placeholder is left in the text",
        MessageFormat: "'{0}' {1}. Replace it with the fact, or say in a sentence why there is none.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var placeholders = postmortem.Placeholders.Where(p => !p.IsCode);
        foreach (var same in placeholders.GroupBy(p => postmortem.Source.ToString(p.Span), StringComparer.Ordinal))
            yield return Report(same.First().Span, Shorten(same.Key), same.Count() switch
            {
                1 => "is a placeholder",
                2 => "is a placeholder, repeated once below",
                var count => $"is a placeholder, repeated {count - 1} times below",
            });
        foreach (var section in postmortem.Outline.Sections)
            if (section.Is(Answered) && section.NonAnswer is { } line
                && !Array.Exists(postmortem.Placeholders, p => p.Span.Contains(line.Span.Start)))
                yield return Report(line.Span, postmortem.Prose.Words(line.Span), $"is all that '{section.ShortName}' says");
    }

    private static string Shorten(string text)
    {
        var line = string.Join(" ", text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 60 ? line : Quotation.Prefix(line, 59) + "…";
    }
}
