using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

public class WorkersTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void EveryIndex_IsDoneOnce(int count)
    {
        var done = new int[count];
        Workers.Run(count, index => Interlocked.Increment(ref done[index]));
        Assert.All(done, times => Assert.Equal(1, times));
    }

    [Fact]
    public void Fault_ReachesTheCaller()
    {
        var fault = Assert.Throws<AggregateException>(() => Workers.Run(1000, _ => throw new InvalidOperationException("No luck.")));
        Assert.All(fault.InnerExceptions, inner => Assert.IsType<InvalidOperationException>(inner));
    }
}
