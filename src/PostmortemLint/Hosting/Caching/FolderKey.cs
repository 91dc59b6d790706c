using System.IO;
using System.Text;
using PostmortemLint.Sections.Forms;

namespace PostmortemLint.Hosting.Caching;

/// <summary>What the findings in the documents of a folder depend on, apart from each document and its configuration.</summary>
/// <param name="Form">A hash of what the documents are asked for.</param>
/// <param name="Counts">A hash of how many of them have each section.</param>
internal sealed record FolderKey(ulong Form, ulong Counts)
{
    /// <param name="folder">What is known of the folder.</param>
    /// <param name="cache">Names the template, if there is one.</param>
    public static FolderKey Of(FolderForm folder, ResultCache cache)
    {
        var place = folder.Template is { } template ? cache.NameOf(template.Path) : "";
        return new(Hash($"{folder.Key}\n{place}"), Hash(folder.Counts));
    }

    /// <summary>A hash of what is asked of a document, whatever the counts are.</summary>
    /// <param name="configuration">The fingerprint of the configuration files above the document.</param>
    public ulong Fingerprint(ulong configuration) => ContentHash.Of(Form, configuration);

    /// <summary>A hash that is another one as soon as a count is.</summary>
    /// <inheritdoc cref="Fingerprint"/>
    public ulong FingerprintWithCounts(ulong configuration) => ContentHash.Of(Counts, Fingerprint(configuration));

    /// <summary>For a cache.</summary>
    /// <param name="contents">A hash of the documents of the folder.</param>
    public CachedEntry Keep(ulong contents) => CachedEntry.Of(contents, writer =>
    {
        writer.Write(Form);
        writer.Write(Counts);
    });

    /// <summary>Reads what <see cref="Keep"/> wrote.</summary>
    /// <exception cref="IOException">The bytes are damaged.</exception>
    public static FolderKey Read(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());

    private static ulong Hash(string text) => ContentHash.Of(Encoding.UTF8.GetBytes(text));
}
