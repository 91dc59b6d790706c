using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PostmortemLint.Fuzz;

namespace PostmortemLint.Robustness.Tests;

/// <summary>Demands an invariant of many documents. What breaks it is made short and shown with the seed that made it.</summary>
internal static class Property
{
    private const ulong Gamma = 1;

    /// <summary>Documents for each property.</summary>
    public static int Documents { get; } = int.Parse(Environment.GetEnvironmentVariable("PML_DOCUMENTS") ?? "2000", CultureInfo.InvariantCulture);

    private static Arbitrary<Document> Any { get; } =
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Document.Of), document => Minimizer.Shorten(document.Text).Select(shorter => new Document(shorter)));

    /// <param name="invariant">What holds.</param>
    /// <param name="seed">Of the random numbers: each property has other documents.</param>
    public static void Holds(Invariant invariant, ulong seed) =>
        Prop.ForAll(Any, document => invariant.FindBroken(document.Text) is { } broken ? false.Label(broken) : true.ToProperty())
            .Check(Config.QuickThrowOnFailure.WithName(invariant.Name).WithMaxTest(Documents).WithReplay(seed, Gamma));
}
