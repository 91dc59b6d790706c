using System.Runtime.CompilerServices;
using Microsoft.Build.Locator;

namespace PostmortemLint.Tasks.Tests;

internal static class MSBuildRegistration
{
    // Has to happen before the first method that mentions a type of MSBuild is compiled.
    [ModuleInitializer]
    internal static void Register() => MSBuildLocator.RegisterDefaults();
}
