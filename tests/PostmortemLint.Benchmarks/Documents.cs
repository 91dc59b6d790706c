using System.Globalization;

namespace PostmortemLint.Benchmarks;

/// <summary>Invented postmortems of about 500 words, with everything that people write into one: headings, bullets with times, bold, code, a link and a table.</summary>
internal static class Documents
{
    private static readonly string[] Services = ["booking", "billing", "search", "messaging", "inventory", "tracking", "catalogue"];

    private static readonly string Template = ReadTemplate();

    /// <summary>The document that is <paramref name="index"/>th in a row of different ones: another service, day and share of visitors.</summary>
    public static string Create(int index) => Template
        .Replace("booking", Services[index % Services.Length], StringComparison.Ordinal)
        .Replace("2024-03-12", new DateOnly(2024, 3, 12).AddDays(-index).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("62%", string.Create(CultureInfo.InvariantCulture, $"{62 + (index % 31)}%"), StringComparison.Ordinal);

    /// <summary>Writes the first <paramref name="count"/> of them into a new folder.</summary>
    public static void Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"postmortem-{i:000}.md")), Create(i));
    }

    private static string ReadTemplate()
    {
        using var reader = new StreamReader(typeof(Documents).Assembly.GetManifestResourceStream("Postmortem.md")!);
        return reader.ReadToEnd();
    }
}
