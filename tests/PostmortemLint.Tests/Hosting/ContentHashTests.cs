using System.Text;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;

namespace PostmortemLint.Tests.Hosting;

public sealed class ContentHashTests
{
    // Values that implementations of XXH64 publish.
    [Theory]
    [InlineData("", 0, 0xEF46DB3751D8E999)]
    [InlineData("a", 0, 0xD24EC4F1A98C6E5B)]
    [InlineData("abc", 0, 0x44BC2CF5AD770999)]
    [InlineData("xxhash", 20141025, 0xB559B98D844E0635)]
    [InlineData("Nobody inspects the spammish repetition", 0, 0xFBCEA83C8A378BF1)]
    public void KnownText_HasItsKnownHash(string text, ulong seed, ulong hash) => Assert.Equal(hash, ContentHash.Of(Encoding.UTF8.GetBytes(text), seed));

    [Fact]
    public void EveryByte_AndTheLength_Count()
    {
        var bytes = new byte[100];
        var hashes = new HashSet<ulong> { ContentHash.Of(bytes) };
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = 1;
            Assert.True(hashes.Add(ContentHash.Of(bytes)));
            bytes[i] = 0;
            Assert.True(hashes.Add(ContentHash.Of(bytes.AsSpan(i + 1))));
        }
    }
}
