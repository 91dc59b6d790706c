using System.Text;

namespace PostmortemLint.Sections.Forms;

/// <summary>The name of a key of the front matter, as it would be written in a table.</summary>
internal static class FieldName
{
    /// <summary>"started at" for <c>started_at</c>, <c>started-at</c> and <c>startedAt</c>.</summary>
    public static string Of(string key)
    {
        var name = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length; i++)
            if (key[i] is '_' or '-')
                name.Append(' ');
            else if (i > 0 && char.IsUpper(key[i]) && char.IsLower(key[i - 1]))
                name.Append(' ').Append(char.ToLowerInvariant(key[i]));
            else
                name.Append(key[i]);
        return name.ToString();
    }
}
