using PostmortemLint.Diagnostics;

namespace PostmortemLint.Hosting;

/// <summary>What a baseline allows of one rule in one file, compared with what is found there.</summary>
internal sealed class BaselineMatch
{
    private readonly IReadOnlyList<BaselineEntry> entries;
    private readonly Dictionary<string, int> allowed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> found = new(StringComparer.Ordinal);
    private readonly int allowedOfAny;
    private readonly int others;

    /// <param name="entries">The entries of the rule and the file.</param>
    /// <param name="findings">The findings of the rule in the file, without those that something else hides.</param>
    /// <param name="countsFindings">Whether an entry without a fingerprint counts findings, and not the faults that they stand for.</param>
    public BaselineMatch(IReadOnlyList<BaselineEntry> entries, IReadOnlyList<FileDiagnostic> findings, bool countsFindings)
    {
        this.entries = entries;
        foreach (var entry in entries)
            if (entry.Fingerprint.Length > 0)
                allowed[entry.Fingerprint] = entry.Count;
            else
                allowedOfAny = entry.Count;
        foreach (var fingerprint in findings.SelectMany(finding => finding.Fingerprints))
            found[fingerprint] = FoundOf(fingerprint) + 1;
        others = countsFindings ? findings.Count(finding => !IsKnown(finding)) : found.Sum(fault => NewOf(fault.Key));
    }

    private bool HidesAll => others <= allowedOfAny;

    /// <summary>Whether a finding is hidden: all the faults that it stands for are in the baseline.</summary>
    /// <remarks>If there are more faults of one text than the baseline has, none of them is hidden: nobody can tell which is new.</remarks>
    public bool Hides(FileDiagnostic finding) => HidesAll || IsKnown(finding);

    /// <summary>How many of the faults that an entry allows are there, or more.</summary>
    public int FoundOf(BaselineEntry entry) => entry.Fingerprint.Length > 0 ? FoundOf(entry.Fingerprint) : others;

    /// <summary>The entries for what is found of that which the baseline allows, with a fingerprint wherever that can be told.</summary>
    public IEnumerable<BaselineEntry> Prune()
    {
        var (path, id) = (entries[0].Path, entries[0].Id);
        if (HidesAll)
            return found.Select(fault => new BaselineEntry(path, id, fault.Key, fault.Value));
        return entries
            .Select(entry => entry with { Count = Math.Min(entry.Count, FoundOf(entry)) })
            .Where(entry => entry.Count > 0);
    }

    private bool IsKnown(FileDiagnostic finding)
    {
        foreach (var fingerprint in finding.Fingerprints)
            if (NewOf(fingerprint) > 0)
                return false;
        return true;
    }

    private int NewOf(string fingerprint) =>
        Math.Max(0, FoundOf(fingerprint) - (allowed.TryGetValue(fingerprint, out var count) ? count : 0));

    private int FoundOf(string fingerprint) => found.TryGetValue(fingerprint, out var count) ? count : 0;
}
