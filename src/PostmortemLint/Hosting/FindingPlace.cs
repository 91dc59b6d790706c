using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>Says where in a file a finding is.</summary>
internal static class FindingPlace
{
    /// <summary>The finding in lines and columns.</summary>
    public static FileDiagnostic Locate(string path, SourceText source, Diagnostic finding) => new(
        path,
        source.GetLinePosition(finding.Span.Start),
        source.GetLinePosition(finding.Span.End),
        finding.Id,
        finding.Severity,
        finding.Message,
        finding.Descriptor.HelpLink)
    {
        Related = PlacesOf(source, finding),
        Suppression = finding.Suppression,
        Fingerprints = Fingerprint.OfFaults(source, finding),
    };

    private static IReadOnlyList<RelatedPlace> PlacesOf(SourceText source, Diagnostic finding)
    {
        var here = finding.Related.Select(span => PlaceOf(source, span));
        return finding.Elsewhere is { } elsewhere ? [.. here, elsewhere] : [.. here];
    }

    private static RelatedPlace PlaceOf(SourceText source, TextSpan span)
    {
        var (start, end) = (source.GetLinePosition(span.Start), source.GetLinePosition(span.End));
        var shown = TextSpan.FromBounds(span.Start, Math.Min(span.End, source.GetLineBounds(start.Line).End));
        return new RelatedPlace(start, end, Quotation.OnOneLine($"Line {start.Line}: {source.ToString(shown)}"));
    }
}
