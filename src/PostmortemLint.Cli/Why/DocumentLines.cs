using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Why;

/// <summary>What a document is taken for, and which form it has.</summary>
internal static class DocumentLines
{
    public static IEnumerable<string> Of(string file, string path, DocumentReading reading, Postmortem postmortem)
    {
        yield return $"What is read in {file}:";
        yield return What(reading, postmortem);
        foreach (var line in FormText.Of(reading.Form!, path))
            yield return line;
        yield return Title(postmortem);
    }

    private static string What(DocumentReading reading, Postmortem postmortem)
    {
        if (!reading.IsLinted)
            return "Kind: a template. No rule runs on it.";
        if (postmortem.OtherKind is { } other)
            return $"Kind: {other.What}. No rule runs on it. {other.Remedy}.";
        var what = postmortem.IsOutage ? "of an outage" : "of an incident in which no service was down";
        return postmortem.IsBegun ? $"Kind: a postmortem {what} that is just begun: only what is still to be filled in is reported."
            : postmortem.Page.IsDraft ? $"Kind: the draft of a postmortem {what}: what is still missing is a suggestion at most."
            : $"Kind: a postmortem {what}.";
    }

    private static string Title(Postmortem postmortem) => postmortem.Outline.Title is { } title
        ? $"Title: '{postmortem.Source.ToString(title).Trim()}', {new Places(postmortem).Line(title)}."
        : "Title: none.";
}
