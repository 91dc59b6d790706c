using System.Globalization;
using PostmortemLint.Text;

namespace PostmortemLint.Diagnostics;

/// <summary>One finding of a rule in one document.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, TextSpan Span, string Message)
{
    /// <summary>The severity in force for the document, never <see cref="DiagnosticSeverity.None"/>.</summary>
    public DiagnosticSeverity Severity { get; init; } = Descriptor.DefaultSeverity;

    /// <summary>The other place that the message speaks of, where there is one.</summary>
    public TextSpan? Related { get; init; }

    /// <summary>What hides it; null where it is to be shown.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>The rule's id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The finding at <paramref name="span"/>, its message filled with <paramref name="arguments"/> in the invariant culture.</summary>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments) =>
        new(descriptor, span, string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, arguments));
}
