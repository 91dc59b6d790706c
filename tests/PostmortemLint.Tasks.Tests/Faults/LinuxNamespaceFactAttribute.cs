namespace PostmortemLint.Tests.Infra;

/// <summary>A test in a <see cref="LinuxNamespace"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxNamespaceFactAttribute : FactAttribute
{
    public LinuxNamespaceFactAttribute() => Skip = LinuxNamespace.Absence;
}
