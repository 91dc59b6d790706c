namespace Fares;

/// <summary>What a passage costs, in øre.</summary>
public static class Fare
{
    /// <summary>Children under 6 travel free, those under 16 for half the price, rounded down to a whole krone.</summary>
    public static int For(int age, int adult) => age < 6 ? 0 : age < 16 ? adult / 200 * 100 : adult;
}
