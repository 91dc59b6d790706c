using System.Globalization;
using PostmortemLint.Text;

namespace PostmortemLint.Diagnostics;

/// <summary>One finding of a rule in one document.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, TextSpan Span, string Message)
{
    /// <summary>Characters of the longest message: what it quotes is cut.</summary>
    internal const int LongestMessage = 200;

    /// <summary>The severity in force for the document, never <see cref="DiagnosticSeverity.None"/>.</summary>
    public DiagnosticSeverity Severity { get; init; } = Descriptor.DefaultSeverity;

    /// <summary>The other place that the message speaks of, where there is one.</summary>
    public TextSpan? Related { get; init; }

    /// <summary>What hides it; null where it is to be shown.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>The rule's id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The finding at <paramref name="span"/>, its message filled with <paramref name="arguments"/> in the invariant culture, and one short line whatever they hold.</summary>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments) =>
        new(descriptor, span, Quotation.OnOneLine(Format(descriptor.MessageFormat, arguments)));

    private static string Format(string format, object[] arguments)
    {
        var message = string.Format(CultureInfo.InvariantCulture, format, arguments);
        while (message.Length > LongestMessage && Longest(arguments) is var longest && arguments[longest] is string { Length: > 2 } text)
        {
            arguments[longest] = Quotation.Prefix(text, Math.Max(text.Length / 2, text.Length - (message.Length - LongestMessage) - 1)) + "…";
            message = string.Format(CultureInfo.InvariantCulture, format, arguments);
        }
        return message;
    }

    private static int Longest(object[] arguments)
    {
        var longest = 0;
        for (var i = 1; i < arguments.Length; i++)
            if (LengthOf(arguments[i]) > LengthOf(arguments[longest]))
                longest = i;
        return longest;
    }

    private static int LengthOf(object argument) => (argument as string)?.Length ?? 0;
}
