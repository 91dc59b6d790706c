using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>A cell of a task's row; its span may be empty.</summary>
internal sealed record TaskCell(TaskColumn Column, TextSpan Span);
