using System.Globalization;

namespace PostmortemLint.Fuzz;

/// <summary>Text as C# writes it.</summary>
internal static class Literal
{
    public static string Of(string text) => $"\"{string.Concat(text.Select(Of))}\"";

    private static string Of(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '"' or '\\' => $"\\{c}",
        < ' ' or > '~' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
        _ => c.ToString(),
    };
}
