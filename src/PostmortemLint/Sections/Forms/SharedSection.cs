namespace PostmortemLint.Sections.Forms;

/// <summary>A section that many documents of a folder have.</summary>
/// <param name="Name">How most of them write it.</param>
/// <param name="Count">How many have it.</param>
internal sealed record SharedSection(string Name, int Count);
