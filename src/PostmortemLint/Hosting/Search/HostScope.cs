namespace PostmortemLint.Hosting.Search;

/// <summary>What the host of a run sets about the documents to lint; null for what it does not set.</summary>
/// <param name="Root">The folder that the patterns begin at, relative to the one that the run begins in.</param>
/// <param name="Include">Patterns of documents, separated by <c>;</c>; empty for none.</param>
/// <param name="Exclude">Patterns of files that are not documents, separated by <c>;</c>; empty for none.</param>
/// <param name="Baseline">The baseline, relative to the root.</param>
internal sealed record HostScope(string? Root = null, string? Include = null, string? Exclude = null, string? Baseline = null);
