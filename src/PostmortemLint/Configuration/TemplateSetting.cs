namespace PostmortemLint.Configuration;

/// <summary>The values of <c>postmortem_lint.template</c> that are not paths.</summary>
internal static class TemplateSetting
{
    /// <summary>The only template in the folder, if most documents there follow it.</summary>
    public const string Auto = "auto";

    public const string None = "none";
}
