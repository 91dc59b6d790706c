using System.Globalization;
using System.IO;
using System.Text;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Hosting;

/// <summary>
/// The findings of an earlier run, by document, in a file: a run repeats those of unchanged documents and loads neither
/// the parser nor the rules for them. A file that is damaged, or of another engine, counts as none. Paths in it begin at
/// the root, so that the same documents give the same bytes in every checkout.
/// </summary>
public sealed class ResultCache
{
    private const uint Mark = 0x31434D50;
    // Units of 1,024 bytes: the findings of 100,000 documents. What is larger is none of ours.
    private const int LargestFile = 256 * 1024;
    private const int DaysUnwritten = 30;
    private const int EngineSize = 16;
    private const int HeaderSize = sizeof(uint) + sizeof(ulong);

    // That engines for two frameworks find the same is meant and not proved.
#if NET
    private const string Framework = "net8.0";
#else
    private const string Framework = "netstandard2.0";
#endif

    // What was found in configuration files stands among the documents, which all have a name.
    private const string OfConfiguration = "";

    private readonly object gate = new();
    private readonly string file;
    private readonly string root;
    private readonly string scope;
    private readonly Dictionary<string, CachedFindings> stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CachedFindings> current = new(StringComparer.Ordinal);
    private bool hasNews;
    private ulong seen;

    private ResultCache(string file, string root, string scope) => (this.file, this.root, this.scope) = (file, root, scope);

    /// <summary>How many documents were not linted, since their findings were known.</summary>
    public int HitCount { get; private set; }

    /// <summary>Reads what is left of an earlier run. Never fails.</summary>
    /// <param name="folder">The absolute path of the folder of caches, which need not exist.</param>
    /// <param name="root">The absolute path that the paths in it begin at.</param>
    /// <param name="settings">What is set for all documents: runs that differ in it have files of their own.</param>
    /// <param name="selection">Which documents are linted: likewise.</param>
    public static ResultCache Open(string folder, string root, RunSettings settings, string selection)
    {
        // A folder that several roots share has a file for each.
        var shared = root;
        while (shared != null && !IsBelow(folder, shared))
            shared = Path.GetDirectoryName(shared);
        var scope = $"{Framework}\n{settings.Key}\n{selection}\n{root.Substring(shared?.Length ?? 0)}";
        var name = ContentHash.Of(Encoding.UTF8.GetBytes(scope)).ToString("x16", CultureInfo.InvariantCulture);
        var cache = new ResultCache($"{folder}{Path.DirectorySeparatorChar}{name}.cache", root, scope);
        try
        {
            if (File.Exists(cache.file) && FileContent.Read(cache.file, LargestFile).Bytes is { } bytes)
                cache.Load(bytes);
        }
        catch (Exception fault) when (fault is IOException or FormatException or ArgumentException)
        {
            cache.stored.Clear();
        }
        return cache;
    }

    /// <summary>Writes what this run found, whole or not at all, unless it is there already. What is known of other documents is dropped.</summary>
    /// <returns>Why it cannot be written; null where it is.</returns>
    public string? Save()
    {
        lock (gate)
            return hasNews || current.Count != stored.Count ? Store() : null;
    }

    /// <summary>Takes notice of a document of the run and of what is configured for it.</summary>
    internal void See(string document, ulong fingerprint)
    {
        var one = ContentHash.Of(Encoding.UTF8.GetBytes(NameOf(document)), fingerprint);
        // Documents come in any order.
        lock (gate)
            seen += one;
    }

    /// <summary>What was found in a document when its bytes and its configuration were the same; null where nobody knows.</summary>
    internal IReadOnlyList<FileDiagnostic>? Find(string document, byte[] content, ulong fingerprint)
    {
        var (name, key) = (NameOf(document), ContentHash.Of(content, fingerprint));
        lock (gate)
        {
            var findings = Find(name, key, document);
            if (findings != null)
                HitCount++;
            return findings;
        }
    }

    internal void Add(string document, byte[] content, ulong fingerprint, IReadOnlyList<FileDiagnostic> findings)
    {
        // A rule that fails may do so for a reason that is gone the next time.
        foreach (var finding in findings)
            if (finding.Id == EngineDiagnostics.RuleFailed.Id)
                return;
        var (name, entry) = (NameOf(document), CachedFindings.Of(ContentHash.Of(content, fingerprint), findings, nameOf: null));
        lock (gate)
            Add(name, entry);
    }

    /// <summary>What was found in the configuration of the documents seen; null where nobody knows.</summary>
    internal IReadOnlyList<FileDiagnostic>? FindConfiguration()
    {
        lock (gate)
            return Find(OfConfiguration, seen, root);
    }

    internal void AddConfiguration(IReadOnlyList<FileDiagnostic> findings)
    {
        lock (gate)
            Add(OfConfiguration, CachedFindings.Of(seen, findings, NameOf));
    }

    private IReadOnlyList<FileDiagnostic>? Find(string name, ulong key, string path)
    {
        if (!stored.TryGetValue(name, out var entry) || entry.Read(key, root, path) is not { } findings)
            return null;
        current[name] = entry;
        return findings;
    }

    private void Add(string name, CachedFindings entry)
    {
        current[name] = entry;
        hasNews = true;
    }

    private void Load(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (reader.ReadUInt32() != Mark || reader.ReadUInt64() != ContentHash.Of(bytes.AsSpan(HeaderSize)) || !reader.ReadBytes(EngineSize).AsSpan().SequenceEqual(Engine) || reader.ReadString() != scope)
            return;
        for (var count = reader.ReadInt32(); count > 0; count--)
            stored[reader.ReadString()] = CachedFindings.At(reader, bytes);
    }

    private string? Store()
    {
        try
        {
            var folder = Path.GetDirectoryName(file)!;
            if (!Directory.Exists(folder))
            {
                Directory.CreateDirectory(folder);
                // Where there is no code, nobody has told git of obj/.
                OutputFile.Write(Path.Combine(folder, ".gitignore"), "*\n");
            }
            using var content = Write();
            OutputFile.Write(file, content.GetBuffer(), (int)content.Length);
            // Those of settings and engines that nobody uses any more.
            OutputFile.DeleteOlder(file, "", Path.GetFileNameWithoutExtension(file).Length, ".cache", DaysUnwritten);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return EngineDiagnostics.ReasonOf(fault);
        }
    }

    private MemoryStream Write()
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(0UL);
        writer.Write(Engine);
        writer.Write(scope);
        writer.Write(current.Count);
        var names = new string[current.Count];
        current.Keys.CopyTo(names, 0);
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            writer.Write(name);
            current[name].WriteTo(writer);
        }
        var checksum = ContentHash.Of(stream.GetBuffer().AsSpan(HeaderSize, (int)stream.Length - HeaderSize));
        stream.Position = sizeof(uint);
        writer.Write(checksum);
        return stream;
    }

    // Every build of the engine has its own.
    private static byte[] Engine => typeof(ResultCache).Module.ModuleVersionId.ToByteArray();

    /// <summary>The way from the root, on all systems the same; the path itself where none leads there.</summary>
    private string NameOf(string path)
    {
        var up = "";
        for (var folder = root; folder != null; folder = Path.GetDirectoryName(folder), up += "../")
            if (IsBelow(path, folder))
                return up + path.Substring(folder.Length).TrimStart(Path.DirectorySeparatorChar).Replace(Path.DirectorySeparatorChar, '/');
        return path;
    }

    // The top of a disk ends with the separator, other folders do not.
    private static bool IsBelow(string path, string folder) =>
        path.Length > folder.Length && path.StartsWith(folder, StringComparison.Ordinal) && (path[folder.Length] == Path.DirectorySeparatorChar || folder[folder.Length - 1] == Path.DirectorySeparatorChar);
}
