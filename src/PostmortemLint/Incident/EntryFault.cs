using PostmortemLint.Text;

namespace PostmortemLint.Incident;

/// <summary>What can be wrong with an entry's place in its timeline.</summary>
internal enum EntryFaultKind
{
    /// <summary>It is earlier than the entry above it, and no midnight lies between them.</summary>
    OutOfOrder,

    /// <summary>Twelve hours more or less put it in order.</summary>
    AmPmSlip,
}

/// <summary>Something wrong with an entry's place in its timeline.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Against">The date and time that begin the entry it does not fit.</param>
internal sealed record EntryFault(EntryFaultKind Kind, TextSpan Against);
