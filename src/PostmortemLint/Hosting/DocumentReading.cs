using PostmortemLint.Configuration;
using PostmortemLint.Sections.Forms;

namespace PostmortemLint.Hosting;

/// <summary>A document as it is read to be linted.</summary>
/// <param name="Settings">What is set for it.</param>
/// <param name="Postmortem">What is read; null where nothing can be.</param>
/// <param name="Form">Its form, with notes; null where nothing is read.</param>
/// <param name="Fault">
/// Why nothing can be read, as the end of a sentence about the file, and what to do about it, without a full stop; null where it is read.
/// </param>
/// <param name="IsLinted">Whether rules run on it; not on a template that documents are asked to follow.</param>
internal sealed record DocumentReading(
    DocumentSettings Settings, Postmortem? Postmortem, DocumentForm? Form, string? Fault, bool IsLinted);
