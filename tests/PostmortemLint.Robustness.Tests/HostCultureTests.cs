using PostmortemLint.Evidence;
using PostmortemLint.Output;

namespace PostmortemLint.Robustness.Tests;

/// <summary>GitHub's runner and Azure's agent look for commands as a culture compares, for which some characters are not there.</summary>
public class HostCultureTests
{
    [Fact]
    public void NoCharacter_HidesACommandFromUs_AndNotFromTheHosts()
    {
        Assert.True(HasCommand("x#\u00AD#[", "##["), "This process knows no culture.");
        for (var c = '\0'; c < '\uFFFF'; c++)
            if (!char.IsSurrogate(c))
            {
                Assert.False(HasCommand(LogLine.Of($"x##{c}vso["), "##vso["), $"U+{(int)c:X4}");
                Assert.False(HasCommand(LogLine.Of($"x#{c}#["), "##["), $"U+{(int)c:X4}");
                Assert.False(LogLine.Of($"{c}::error::").TrimStart().StartsWith("::", StringComparison.InvariantCulture), $"U+{(int)c:X4}");
            }
    }

    private static bool HasCommand(string line, string command) => line.Contains(command, StringComparison.InvariantCulture);
}
