using PostmortemLint.Evidence;
using PostmortemLint.Fuzz;

namespace PostmortemLint.Robustness.Tests;

/// <summary>What may change in a document without a change of its findings.</summary>
public class ChangePropertyTests
{
    [Fact]
    public void AnyLineEnd_GivesTheSameFindings() => Property.Holds(Invariants.AnyLineEnd, seed: 6);

    [Fact]
    public void BlankLineAtTheEnd_ChangesNothing() => Property.Holds(Invariants.BlankLineAtEnd, seed: 7);

    [Fact]
    public void SuppressionOfEverything_LeavesNothing() => Property.Holds(Invariants.EverythingCanBeHidden, seed: 8);
}
