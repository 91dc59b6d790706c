using PostmortemLint.Mutation;
using PostmortemLint.Tests;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(ReadingsFirst))]

namespace PostmortemLint.Mutation;

/// <summary>The readings notice most mutants and take a moment, and the first test that fails ends the run.</summary>
public sealed class ReadingsFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => collection.TestCollectionDisplayName.Contains(nameof(ReadingTests), StringComparison.Ordinal) ? 0 : 1).ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];
}
