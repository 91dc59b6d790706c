using System.Globalization;
using System.Runtime.CompilerServices;
using PostmortemLint.Evidence;

namespace PostmortemLint.Tests;

/// <summary>The other test projects know no culture. Here every test runs in the one that shows most mistakes: its i and I are different letters, and its decimal sign is a comma.</summary>
public class TurkishCulture
{
#pragma warning disable CA2255 // Nobody but the runner of tests loads this library.
    [ModuleInitializer]
    internal static void Set() => CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
#pragma warning restore CA2255

    [Fact]
    public void Tests_RunInIt() => Assert.Equal("ı 1,5", "I".ToLower(CultureInfo.CurrentCulture) + 1.5.ToString(" 0.0", CultureInfo.CurrentCulture));
}
