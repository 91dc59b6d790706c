namespace PostmortemLint.Tasks.Tests;

/// <summary>What a build came to; <c>Text</c> has all messages, whatever their importance.</summary>
internal sealed record BuildResult(bool Succeeded, IReadOnlyList<Finding> Findings, string Text);
