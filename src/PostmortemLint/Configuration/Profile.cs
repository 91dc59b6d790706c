namespace PostmortemLint.Configuration;

/// <summary>The form of postmortem that a team sets for its documents, or that each document shows which form it follows.</summary>
public sealed class Profile
{
    private Profile(string name) => Name = name;

    /// <summary>
    /// The default: a document is asked for what its own form promises. The form is that of the template in its folder, of the documents
    /// beside it, or of an outage report or a postmortem of the book on site reliability engineering, if it looks like one.
    /// </summary>
    public static Profile Auto { get; } = new("auto");

    /// <summary>
    /// Outage reports with the sections issue summary, timeline, root cause and resolution, and measures, whatever documents look like.
    /// </summary>
    public static Profile Outage { get; } = new("outage");

    /// <summary>The form of postmortem in Google's book on site reliability engineering, whatever documents look like.</summary>
    public static Profile Sre { get; } = new("sre");

    /// <summary>All profiles, the default first.</summary>
    public static IReadOnlyList<Profile> All { get; } = [Auto, Outage, Sre];

    /// <summary>The value of <c>postmortem_lint.profile</c> that selects it.</summary>
    public string Name { get; }

    /// <summary>The profile of a name, which is compared without case; null if there is none.</summary>
    public static Profile? Find(string name) => All.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
