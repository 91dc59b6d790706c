using Microsoft.Build.Framework;

namespace PostmortemLint.Tasks.Tests;

/// <summary>What a build came to; <c>Text</c> has all messages, whatever their importance.</summary>
internal sealed record BuildResult(bool Succeeded, IReadOnlyList<Finding> Findings, string Text)
{
    /// <summary>What the target returned.</summary>
    public IReadOnlyList<ITaskItem> Outputs { get; init; } = [];
}
