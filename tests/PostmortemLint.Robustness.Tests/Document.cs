using PostmortemLint.Fuzz;

namespace PostmortemLint.Robustness.Tests;

/// <summary>A text to be linted, which shows itself as C# writes it.</summary>
internal sealed record Document(string Text)
{
    private static readonly Mutator Mutator = new([.. OwnDocuments.Read()]);

    /// <summary>One that looks like a postmortem, or what is left of one.</summary>
    public static Document Of(int number)
    {
        var random = Randomness.Of(number, 0);
        var text = DocumentGenerator.Generate(random);
        return new(random.Next(2) == 0 ? text : Mutator.Mutate(text, random));
    }

    public override string ToString() => Literal.Of(Text);
}
