using PostmortemLint.Text;

namespace PostmortemLint.Configuration;

/// <summary>The sections, keys and values of an <c>.editorconfig</c> or <c>.globalconfig</c>, each with its place.</summary>
/// <remarks>This is the form of the file; <see cref="SettingsFile"/> knows what the keys mean.</remarks>
internal sealed class EditorConfigFile
{
    private EditorConfigFile(SourceText source, List<Section> sections)
    {
        Source = source;
        Sections = sections;
    }

    public SourceText Source { get; }

    /// <summary>In the order of the file. The first holds what is above the first header, and its header is empty.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>Reads any text. Lines that are not comments, headers or properties are kept in <see cref="Section.Others"/>.</summary>
    public static EditorConfigFile Parse(SourceText source)
    {
        var sections = new List<Section> { new(new TextSpan(0, 0), new TextSpan(0, 0), [], []) };
        for (var line = 1; line <= source.LineCount; line++)
        {
            var (start, end) = source.GetLineBounds(line);
            var span = Trim(source.Content, start, end);
            if (span.Length == 0 || source.Content[span.Start] is '#' or ';')
                continue;
            if (source.Content[span.Start] == '[')
                sections.Add(new Section(span, NameOf(source.Content, span), [], []));
            else if (ReadProperty(source.Content, span) is { } property)
                sections[sections.Count - 1].Properties.Add(property);
            else
                sections[sections.Count - 1].Others.Add(span);
        }
        return new EditorConfigFile(source, sections);
    }

    /// <summary>The text between the brackets; null if the header is never closed. As with Roslyn, a comment may follow.</summary>
    private static TextSpan? NameOf(string text, TextSpan line)
    {
        if (text[line.End - 1] == ']')
            return TextSpan.FromBounds(line.Start + 1, line.End - 1);
        for (var at = line.Start + 1; at < line.End; at++)
            if (text[at] == '\\')
                at++;
            else if (text[at] == ']' && Trim(text, at + 1, line.End) is { Length: > 0 } rest && text[rest.Start] is '#' or ';')
                return TextSpan.FromBounds(line.Start + 1, at);
        return null;
    }

    // As with Roslyn, a colon may separate the two. In a line with an equals sign, the colon is part of the key.
    private static Property? ReadProperty(string text, TextSpan line)
    {
        var separator = text.IndexOf('=', line.Start, line.Length);
        if (separator < 0)
            separator = text.IndexOf(':', line.Start, line.Length);
        if (separator < 0)
            return null;
        var key = Trim(text, line.Start, separator);
        return key.Length == 0 ? null : new Property(key, Trim(text, separator + 1, line.End));
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <param name="Header">The whole line.</param>
    /// <param name="Name">The pattern; null if the header is broken.</param>
    /// <param name="Properties">Keys with values, in the order of the file.</param>
    /// <param name="Others">Lines that are neither comments nor properties.</param>
    internal sealed record Section(TextSpan Header, TextSpan? Name, List<Property> Properties, List<TextSpan> Others);

    internal sealed record Property(TextSpan Key, TextSpan Value);
}
