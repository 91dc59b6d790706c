using System.Globalization;
using PostmortemLint.Text;

namespace PostmortemLint.Diagnostics;

/// <summary>One finding of a rule in one document.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Span">The place, as offsets in <see cref="SourceText.Content"/>; empty at 0 if it is the whole document.</param>
/// <param name="Message">One line that says what is wrong and what to do about it. It may quote the document.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, TextSpan Span, string Message)
{
    /// <summary>The longest message in UTF-16 code units: a longer one has its quotations shortened.</summary>
    internal const int LongestMessage = 200;

    /// <summary>The severity in force for the document; never <see cref="DiagnosticSeverity.None"/> in what a linter returns.</summary>
    public DiagnosticSeverity Severity { get; init; } = Descriptor.DefaultSeverity;

    /// <summary>The other places that the message is about, in their order; empty if there are none.</summary>
    public IReadOnlyList<TextSpan> Related { get; init; } = [];

    /// <summary>The other place that the message is about, in another file; null if there is none.</summary>
    internal RelatedPlace? Elsewhere { get; init; }

    /// <summary>The places of the faults that it stands for; empty if it is one fault, at its own place.</summary>
    internal IReadOnlyList<TextSpan> FaultPlaces { get; init; } = [];

    /// <summary>
    /// The names of the faults that it stands for, such as the sections that are missing; empty if the text of the document tells them
    /// from others.
    /// </summary>
    internal IReadOnlyList<string> FaultNames { get; init; } = [];

    /// <summary>How many faults it stands for.</summary>
    internal int FaultCount => Math.Max(1, Math.Max(FaultPlaces.Count, FaultNames.Count));

    /// <summary>Whether the document may say what is missing, in words that are not surely understood: at most a suggestion.</summary>
    internal bool IsUnsure { get; init; }

    /// <summary>What hides the finding; null if it is to be shown.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>The rule's id, such as <c>PML4001</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>
    /// A finding whose message is filled with <paramref name="arguments"/> in the invariant culture. The message becomes one line, and
    /// its longest arguments are shortened until it has at most <see cref="LongestMessage"/> code units.
    /// </summary>
    internal static Diagnostic Create(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments) =>
        new(descriptor, span, Quotation.OnOneLine(Format(descriptor.MessageFormat, arguments)));

    /// <inheritdoc/>
    /// <remarks>Related places are compared one by one.</remarks>
    public bool Equals(Diagnostic? other) =>
        other is not null
        && (Descriptor, Span, Message, Severity).Equals((other.Descriptor, other.Span, other.Message, other.Severity))
        && (Elsewhere, Suppression, FaultCount).Equals((other.Elsewhere, other.Suppression, other.FaultCount))
        && Related.SequenceEqual(other.Related);

    /// <inheritdoc/>
    public override int GetHashCode() => (Descriptor, Span, Message).GetHashCode();

    private static string Format(string format, object[] arguments)
    {
        var message = Fill(format, arguments);
        return message.Length <= LongestMessage ? message : Shorten(message, format, (object[])arguments.Clone());
    }

    private static string Shorten(string message, string format, object[] arguments)
    {
        while (message.Length > LongestMessage && Longest(arguments) is var longest && arguments[longest] is string { Length: > 2 } text)
        {
            // Half of it at most: an argument may appear more than once in the message.
            var kept = Math.Max(text.Length / 2, text.Length - (message.Length - LongestMessage) - 1);
            arguments[longest] = Quotation.Prefix(text, kept) + "…";
            message = Fill(format, arguments);
        }
        return message;
    }

    private static string Fill(string format, object[] arguments) => string.Format(CultureInfo.InvariantCulture, format, arguments);

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
