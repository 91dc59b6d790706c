using System.Globalization;

namespace PostmortemLint.Fuzz;

/// <summary>What the command line says.</summary>
/// <param name="Minutes">How long to run; without end where neither this nor a number of executions is given.</param>
/// <param name="Executions">How many documents to run.</param>
/// <param name="Seed">Of all random numbers: the same seed makes the same documents.</param>
/// <param name="Corpus">A folder of documents to mutate beside our own; null for none.</param>
/// <param name="Digest">Whether to print a hash of all findings instead of looking for failures.</param>
internal sealed record FuzzOptions(double Minutes = double.PositiveInfinity, long Executions = long.MaxValue, int Seed = 1, string? Corpus = null, bool Digest = false)
{
    public const string Usage = "usage: [--minutes N | --executions N] [--seed S] [--corpus DIR] [--digest]";

    /// <summary>Null where they are none.</summary>
    public static FuzzOptions? Parse(string[] arguments)
    {
        var options = new FuzzOptions { Corpus = DefaultCorpus() };
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--digest")
            {
                options = options with { Digest = true };
                continue;
            }
            var value = i + 1 < arguments.Length ? arguments[i + 1] : "";
            if (arguments[i] == "--minutes" && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes))
                options = options with { Minutes = minutes };
            else if (arguments[i] == "--executions" && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var executions))
                options = options with { Executions = executions };
            else if (arguments[i] == "--seed" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
                options = options with { Seed = seed };
            else if (arguments[i] == "--corpus" && Directory.Exists(value))
                options = options with { Corpus = value };
            else
                return null;
            i++;
        }
        return options;
    }

    private static string? DefaultCorpus() =>
        Path.GetFullPath(Path.Combine(Checkout.Root, "..", "shared", "corpus", "files")) is var folder && Directory.Exists(folder) ? folder : null;
}
