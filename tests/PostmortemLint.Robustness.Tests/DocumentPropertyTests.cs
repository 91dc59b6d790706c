using PostmortemLint.Evidence;
using PostmortemLint.Fuzz;

namespace PostmortemLint.Robustness.Tests;

/// <summary>What holds for every document.</summary>
public class DocumentPropertyTests
{
    [Fact]
    public void NoDocument_MakesARuleFail() => Property.Holds(Invariants.NothingFails, seed: 1);

    [Fact]
    public void EveryPlace_IsOneOfTheText() => Property.Holds(Invariants.PlacesAreReal, seed: 2);

    [Fact]
    public void LinesOfTheModel_AreInOrder() => Property.Holds(Invariants.LinesAreInOrder, seed: 3);

    [Fact]
    public void EveryMessage_IsOneShortLine() => Property.Holds(Invariants.MessagesAreOneLine, seed: 4);

    [Fact]
    public void SameText_HasTheSameFindings() => Property.Holds(Invariants.SameAgain, seed: 5);
}
