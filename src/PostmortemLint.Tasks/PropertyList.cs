namespace PostmortemLint.Tasks;

/// <summary>Properties to call a project with.</summary>
internal sealed class PropertyList
{
    private readonly List<string> assignments = [];
    private readonly List<string> names = [];

    public IReadOnlyList<string> Names => names;

    public void Add(string name, string value)
    {
        names.Add(name);
        assignments.Add($"{name}={value}");
    }

    /// <summary>Each property as <c>Name=Value</c>, in the order in which they were added.</summary>
    public string[] ToArray() => [.. assignments];
}
