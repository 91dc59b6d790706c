using System.Globalization;
using System.IO;
using System.Text;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections.Forms;

namespace PostmortemLint.Hosting.Caching;

/// <summary>A file with the findings of an earlier run, by document.</summary>
/// <remarks>
/// A run repeats the findings of documents that have not changed, and loads neither the parser nor the rules for them. A file that is
/// damaged, or was written by another build of the engine, is ignored. Paths in it are relative to the root, so that the same documents
/// give the same bytes in every checkout. Threads may share an instance.
/// </remarks>
internal sealed class ResultCache
{
    private const uint Mark = 0x32434D50;

    /// <summary>The largest file that is read, in units of 1,024 bytes: enough for 100,000 documents.</summary>
    private const int LargestFile = 256 * 1024;

    /// <summary>A file that was not written for so many days is deleted.</summary>
    private const int DaysUnwritten = 30;

    private const int EngineSize = 16;
    private const int HeaderSize = sizeof(uint) + sizeof(ulong);

    // Each framework has a file of its own. With a common one, builds in Visual Studio and by dotnet would replace each other's.
#if NET
    private const string Framework = "net8.0";
#else
    private const string Framework = "netstandard2.0";
#endif

    // The name of the entry with the findings in configuration files. All documents have a name that is not empty.
    private const string OfConfiguration = "";

    private readonly object gate = new();
    private readonly string file;
    private readonly string root;
    private readonly string scope;
    private readonly CachedEntries findings = new();
    private readonly CachedEntries sketches = new();
    private readonly CachedEntries folders = new();
    private ulong seen;

    private ResultCache(string file, string root, string scope) => (this.file, this.root, this.scope) = (file, root, scope);

    /// <summary>The number of documents whose findings were repeated.</summary>
    public int HitCount { get; private set; }

    /// <summary>Reads the file of an earlier run. A file that cannot be read is ignored.</summary>
    /// <param name="folder">The absolute path of the folder with such files, which need not exist.</param>
    /// <param name="root">The absolute path that the paths in the file are relative to.</param>
    /// <param name="settings">What is set for all documents. Runs with other settings have other files.</param>
    /// <param name="selection">Which documents are linted. Runs with another selection have other files.</param>
    public static ResultCache Open(string folder, string root, RunSettings settings, string selection)
    {
        // If several roots share the folder, each has its own file.
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
            cache.findings.Clear();
            cache.sketches.Clear();
            cache.folders.Clear();
        }
        return cache;
    }

    /// <summary>Writes what this run found, unless the file has exactly that already. Findings in other documents are dropped.</summary>
    /// <returns>The reason why the file cannot be written; null if it was.</returns>
    public string? Save()
    {
        lock (gate)
            return findings.HasNews || sketches.HasNews || folders.HasNews ? Store() : null;
    }

    /// <summary>Notes that a document, with a fingerprint of its configuration, is part of the run.</summary>
    internal void See(string document, ulong fingerprint)
    {
        var one = ContentHash.Of(Encoding.UTF8.GetBytes(NameOf(document)), fingerprint);
        // A sum, because documents come in any order.
        lock (gate)
            seen += one;
    }

    /// <summary>What was found in a document with the same bytes and the same configuration; null if that is not known.</summary>
    /// <param name="document">The absolute path of the document.</param>
    /// <param name="content">A hash of its bytes.</param>
    /// <param name="fingerprint">A hash of its configuration.</param>
    internal IReadOnlyList<FileDiagnostic>? Find(string document, ulong content, ulong fingerprint)
    {
        var (name, key) = (NameOf(document), ContentHash.Of(content, fingerprint));
        lock (gate)
        {
            var found = findings.Find(name, key, reader => CachedFindings.ReadAll(reader, root, document));
            if (found != null)
                HitCount++;
            return found;
        }
    }

    internal void Add(string document, ulong content, ulong fingerprint, IReadOnlyList<FileDiagnostic> found)
    {
        // A rule may have failed for a reason that no longer exists the next time.
        foreach (var finding in found)
            if (finding.Id == EngineDiagnostics.RuleFailed.Id)
                return;
        var key = ContentHash.Of(content, fingerprint);
        var (name, entry) = (NameOf(document), CachedFindings.Of(key, found, NameOf, isOfOneFile: true));
        lock (gate)
            findings.Add(name, entry);
    }

    /// <summary>What a document with the same bytes showed the survey of its folder; null if that is not known.</summary>
    /// <param name="document">The absolute path of the document.</param>
    /// <param name="content">A hash of its bytes.</param>
    internal DocumentSketch? FindSketch(string document, ulong content)
    {
        lock (gate)
            return sketches.Find(NameOf(document), content, CachedSketch.Read);
    }

    internal void AddSketch(string document, ulong content, DocumentSketch sketch)
    {
        lock (gate)
            sketches.Add(NameOf(document), CachedSketch.Of(content, sketch));
    }

    /// <summary>What is known of a folder with the same documents, whose sketches are kept then; null if nothing is.</summary>
    /// <param name="folder">The absolute path of the folder, and what else the key depends on.</param>
    /// <param name="documents">The absolute paths of its documents.</param>
    /// <param name="contents">A hash of their names and bytes.</param>
    internal FolderKey? FindFolder(string folder, IReadOnlyList<string> documents, ulong contents)
    {
        lock (gate)
        {
            if (folders.Find(NameOf(folder), contents, FolderKey.Read) is not { } key)
                return null;
            foreach (var document in documents)
                sketches.Keep(NameOf(document));
            return key;
        }
    }

    internal void AddFolder(string folder, ulong contents, FolderKey key)
    {
        var name = NameOf(folder);
        lock (gate)
            if (folders.Find(name, contents, FolderKey.Read) != key)
                folders.Add(name, key.Keep(contents));
    }

    /// <summary>What was found in the configuration of the documents of this run; null if that is not known.</summary>
    internal IReadOnlyList<FileDiagnostic>? FindConfiguration()
    {
        lock (gate)
            return findings.Find(OfConfiguration, seen, reader => CachedFindings.ReadAll(reader, root, root));
    }

    internal void AddConfiguration(IReadOnlyList<FileDiagnostic> found)
    {
        lock (gate)
            findings.Add(OfConfiguration, CachedFindings.Of(seen, found, NameOf, isOfOneFile: false));
    }

    private void Load(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (reader.ReadUInt32() != Mark || reader.ReadUInt64() != ContentHash.Of(bytes.AsSpan(HeaderSize)))
            return;
        if (!reader.ReadBytes(EngineSize).AsSpan().SequenceEqual(Engine) || reader.ReadString() != scope)
            return;
        findings.Load(reader, bytes);
        sketches.Load(reader, bytes);
        folders.Load(reader, bytes);
    }

    private string? Store()
    {
        try
        {
            var folder = Path.GetDirectoryName(file)!;
            if (!Directory.Exists(folder))
            {
                Directory.CreateDirectory(folder);
                // A repository without code may have no .gitignore for obj/.
                OutputFile.Write(Path.Combine(folder, ".gitignore"), "*\n");
            }
            using var content = Write();
            OutputFile.Write(file, content.GetBuffer(), (int)content.Length);
            // Files of settings and engines that are no longer used.
            OutputFile.DeleteOlder(file, "", Path.GetFileNameWithoutExtension(file).Length, ".cache", DaysUnwritten);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return DiskFault.ReasonOf(fault);
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
        findings.WriteTo(writer);
        sketches.WriteTo(writer);
        folders.WriteTo(writer);
        var checksum = ContentHash.Of(stream.GetBuffer().AsSpan(HeaderSize, (int)stream.Length - HeaderSize));
        stream.Position = sizeof(uint);
        writer.Write(checksum);
        return stream;
    }

    // Each build of the engine has another id.
    private static byte[] Engine => typeof(ResultCache).Module.ModuleVersionId.ToByteArray();

    /// <summary>The path relative to the root, with <c>/</c> on all systems; the path itself if it is on another disk.</summary>
    internal string NameOf(string path)
    {
        var up = "";
        for (var folder = root; folder != null; folder = Path.GetDirectoryName(folder), up += "../")
            if (IsBelow(path, folder))
                return up + path.Substring(folder.Length).TrimStart(Path.DirectorySeparatorChar).Replace(Path.DirectorySeparatorChar, '/');
        return path;
    }

    // The root of a disk ends with a separator, other folders do not.
    private static bool IsBelow(string path, string folder) =>
        path.Length > folder.Length
        && path.StartsWith(folder, StringComparison.Ordinal)
        && (path[folder.Length] == Path.DirectorySeparatorChar || folder[folder.Length - 1] == Path.DirectorySeparatorChar);
}
