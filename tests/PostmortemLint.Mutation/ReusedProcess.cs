using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using PostmortemLint.Mutation;
using PostmortemLint.Rules;

[assembly: AssemblyFixture(typeof(ReusedProcess))]

namespace PostmortemLint.Mutation;

/// <summary>
/// Lets one process test many mutants. A table of the engine is built once in a process: were a mutant active then, the tests of all later mutants would fail and count them as killed, and a
/// mutant in the building of a table that is there already would survive whatever the tests say. So the tables are built while no mutant is active, unless the active one has a part in them; such a one gets
/// a process of its own: the process that is wrong for a mutant ends itself, and Stryker starts another for the same mutant.
/// </summary>
public sealed class ReusedProcess
{
    private const int NoMutant = -1;
    private static readonly string TableMutantsPath = Path.Combine(AppContext.BaseDirectory, "table-mutants.txt");
    private static readonly string? MutantPath = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE");
    private static readonly bool IsCoverageRun = Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is not null;
    private static HashSet<int> tableMutants = [];
    private static int builtWith = NoMutant;

    // What Stryker adds to the mutated engine, in a namespace of a new name at each run; an engine without mutants has none.
    private static Type? control;

    /// <summary>Runs before the first test of each run of tests.</summary>
    public ReusedProcess()
    {
        if (control is null || IsCoverageRun)
        {
            return;
        }

        var mutant = ActiveMutant();
        if (builtWith != TableMutant(mutant))
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }

        Activate(mutant);
    }

    [ModuleInitializer]
    internal static void BuildTables()
    {
        var types = typeof(RuleCatalog).Assembly.GetTypes();
        control = MutantPath is null ? null : types.SingleOrDefault(t => t.Name == "MutantControl");
        if (control is null)
        {
            return;
        }

        if (!IsCoverageRun)
        {
            // Only the coverage run writes it, which knows what it was asked for.
            tableMutants = File.Exists(TableMutantsPath) ? [.. File.ReadAllLines(TableMutantsPath).Select(line => int.Parse(line, CultureInfo.InvariantCulture))] : [];
            builtWith = TableMutant(ActiveMutant());
            Activate(builtWith);
        }

        foreach (var type in types.Where(t => !t.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        _ = RuleCatalog.Settings.Keys;
        if (IsCoverageRun)
        {
            // Under a name of its own first: another process may be writing the same.
            var path = TableMutantsPath + "." + Environment.ProcessId;
            File.WriteAllLines(path, ((List<int>)Field("_coveredMutants").GetValue(null)!).Select(id => id.ToString(CultureInfo.InvariantCulture)));
            File.Move(path, TableMutantsPath, overwrite: true);
        }
    }

    /// <summary>The mutant if it has a part in the tables.</summary>
    private static int TableMutant(int mutant) => tableMutants.Contains(mutant) ? mutant : NoMutant;

    // The file through which Stryker names the active mutant, as four bytes.
    private static int ActiveMutant()
    {
        using var stream = new FileStream(MutantPath!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[sizeof(int)];
        stream.ReadExactly(bytes);
        return BitConverter.ToInt32(bytes);
    }

    /// <summary>In a field, once for each run: Stryker's own way is to read the file each time that the engine comes by a mutant, which takes most of the time then.</summary>
    private static void Activate(int mutant)
    {
        Field("_cachedMutantFilePath").SetValue(null, "");
        Field("_mutantFilePathCached").SetValue(null, true);
        Field("ActiveMutant").SetValue(null, mutant);
    }

    private static FieldInfo Field(string name) => control!.GetField(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!;
}
