namespace PostmortemLint.Evaluation;

/// <summary>What the command line asks for.</summary>
/// <param name="Corpus">The folder of documents; null when none is named.</param>
/// <param name="Baseline">The file of an earlier run.</param>
/// <param name="Readings">The folder for whole readings, instead of findings.</param>
/// <param name="Evidence">The file for all that is said of facts, instead of findings.</param>
/// <param name="Owners">The log for the runs of all owners, instead of findings.</param>
/// <param name="Writes">Whether the baseline is written rather than read.</param>
internal sealed record Options(string? Corpus, string? Baseline, string? Readings, string? Evidence, string? Owners, bool Writes)
{
    /// <summary>Null where the arguments make no sense.</summary>
    public static Options? Parse(string[] arguments)
    {
        var options = new Options(null, null, null, null, null, Writes: false);
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : null;
            if (arguments[i] == "--write")
            {
                options = options with { Writes = true };
                continue;
            }
            if (value == null || With(options, arguments[i], value) is not { } more)
                return null;
            (options, i) = (more, i + 1);
        }
        return (options.Writes && options.Baseline == null) || (options.Readings != null && options.Baseline != null) ? null : options;
    }

    private static Options? With(Options options, string name, string value) => name switch
    {
        "--corpus" => options with { Corpus = value },
        "--baseline" => options with { Baseline = value },
        "--readings" => options with { Readings = value },
        "--evidence" => options with { Evidence = value },
        "--owners" => options with { Owners = value },
        _ => null,
    };
}
