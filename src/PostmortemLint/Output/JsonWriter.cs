using System.Globalization;
using System.Text;

namespace PostmortemLint.Output;

/// <summary>Writes indented JSON.</summary>
/// <remarks>
/// The engine does not use a library for this: it runs inside MSBuild on .NET Framework, where the version of each library has to
/// suit all other tasks as well.
/// </remarks>
internal sealed class JsonWriter
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool first = true;

    public override string ToString() => text + "\n";

    public JsonWriter Object(Action content) => Nest('{', content, '}');

    public JsonWriter Object(string name, Action content) => Name(name).Nest('{', content, '}', inline: true);

    public JsonWriter Array(string name, Action content) => Name(name).Nest('[', content, ']', inline: true);

    public JsonWriter Property(string name, string value) => Name(name).Append(Quote(value));

    public JsonWriter Property(string name, int value) => Name(name).Append(value.ToString(CultureInfo.InvariantCulture));

    public JsonWriter Property(string name, bool value) => Name(name).Append(value ? "true" : "false");

    public JsonWriter Element(string value)
    {
        Separate();
        return Append(Quote(value));
    }

    /// <summary>The value as a JSON string, in quotes.</summary>
    /// <remarks>
    /// Half of a surrogate pair is escaped, because UTF-8 cannot encode it. So is what a line of a log must not contain, because the
    /// JSON may be written to one.
    /// </remarks>
    public static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                quoted.Append(c).Append(value[++i]);
            else if (c == '\n')
                quoted.Append("\\n");
            else if (c is '\t' or '#' || LogLine.IsControl(c) || char.IsSurrogate(c))
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    private JsonWriter Nest(char open, Action content, char close, bool inline = false)
    {
        if (!inline)
            Separate();
        text.Append(open);
        depth++;
        first = true;
        content();
        depth--;
        if (!first)
            NewLine();
        first = false;
        return Append(close.ToString());
    }

    private JsonWriter Name(string name)
    {
        Separate();
        return Append(Quote(name) + ": ");
    }

    private void Separate()
    {
        if (!first)
            text.Append(',');
        if (text.Length > 0)
            NewLine();
        first = false;
    }

    private void NewLine() => text.Append('\n').Append(' ', depth * 2);

    private JsonWriter Append(string value)
    {
        text.Append(value);
        return this;
    }
}
