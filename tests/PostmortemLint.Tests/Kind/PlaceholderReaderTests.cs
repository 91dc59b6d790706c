using PostmortemLint.Text;

namespace PostmortemLint.Tests.Kind;

public class PlaceholderReaderTests
{
    [Theory]
    [InlineData("The TODO list of the crew grew.")]
    [InlineData("What did the relay do??")]
    [InlineData("The runbook is kept here")]
    [InlineData("Nobody looked here.")]
    [InlineData("Errors of the range 4xx-5xx rose.")]
    [InlineData("It ran with -XX:MaxHeap.")]
    [InlineData("The xx-relay and the HH: prefix were new.")]
    [InlineData("Size XX mail bags")]
    [InlineData("The relay [1] of list[names] failed.")]
    [InlineData("It fails while a < date and b > date.")]
    [InlineData("An empty pair [] {} <> is none.")]
    [InlineData("[title](page.md) and [name][page]")]
    [InlineData("{name: 7, title: 8}")]
    [InlineData("{name:[one, two]}")]
    [InlineData("/mail/{name}, {name}/mail and db-{name}")]
    [InlineData("[name")]
    [InlineData("`[graph](your-image)`")]
    [InlineData("[the link](https://example.org/your-image)")]
    [InlineData("![graph](images/link.png)")]
    [InlineData("![graph](https://example.org/how-to-add-image)")]
    [InlineData("Disk check: [complete]")]
    [InlineData("| [complete] |")]
    [InlineData(" here")]
    [InlineData("[Back to top](#)")]
    [InlineData("[Diagram of the relay](#)")]
    [InlineData("[The list](TODO.md)")]
    [InlineData("[Ticket](https://example.com/browse/OPS-123)")]
    [InlineData("[the page](https://example.com/todo)")]
    [InlineData("![errors](images/path.png)")]
    [InlineData("[docs](https://example.com/how-to-insert-link)")]
    [InlineData("See https://example.com/{id}.")]
    [InlineData("[up](../)")]
    [InlineData("![put graph](a.png)")]
    [InlineData("![a screenshot of errors](a.png)")]
    [InlineData("[the ticket](#ticket)")]
    [InlineData("[xxl](https://example.com/xxl)")]
    [InlineData("Size XX boots")]
    [InlineData("https://example.com/TODO-list")]
    public void Prose_HasNone(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("TODOOO", "TODOOO")]
    [InlineData("- ???", "???")]
    [InlineData("Ended: 14:??", "14:??")]
    [InlineData("Name of the crew here", "Name of the crew here")]
    [InlineData("From 20XX-01-XX to dd.mm.yyyy", "20XX-01-XX|dd.mm.yyyy")]
    [InlineData("Began at YYYY-MM-DDTHH:MM.", "YYYY-MM-DDTHH:MM")]
    [InlineData("XX % of them, XXX in all", "XX|XXX")]
    [InlineData("Dear {{customer}}, [your name] wrote", "{{customer}}|[your name]")]
    [InlineData("<one or two sentences> about <service>", "<one or two sentences>|<service>")]
    [InlineData("![graph](PUT_IMAGE_HERE) and [ticket](link_to_the_ticket)", "PUT_IMAGE_HERE|link_to_the_ticket")]
    [InlineData("![graph](https://example.org/put_photo_here.jpg)", "https://example.org/put_photo_here.jpg")]
    [InlineData("<img src=\"your-photo.jpg\">", "your-photo.jpg")]
    [InlineData("<img src=\"[insert image]\" alt=\"a\">", "[insert image]")]
    [InlineData("<a href=\"<link to the ticket>\">a</a>", "<link to the ticket>")]
    [InlineData("Who noticed?\n[please answer]\n", "[please answer]")]
    [InlineData("[Date: YYYY-MM-DD TBD]", "YYYY-MM-DD|TBD")]
    [InlineData("See [the ticket](TODO).", "TODO")]
    [InlineData("See [the ticket](TBD).", "TBD")]
    [InlineData("[ticket](https://example.com/TODO)", "https://example.com/TODO")]
    [InlineData("[ticket](https://example.com/INSERT-LINK)", "https://example.com/INSERT-LINK")]
    [InlineData("See https://example.com/INSERT-LINK.", "https://example.com/INSERT-LINK")]
    [InlineData("[ticket](https://example.com/<ticket-id>)", "https://example.com/<ticket-id>")]
    [InlineData("[ticket](https://example.com/browse/XXX-123)", "https://example.com/browse/XXX-123")]
    [InlineData("See https://example.com/browse/OPS-XXX", "https://example.com/browse/OPS-XXX")]
    [InlineData("![insert screenshot here](...)", "insert screenshot here")]
    [InlineData("![](path/to/image.png)", "path/to/image.png")]
    [InlineData("[the ticket](#)", "#")]
    [InlineData("[graph](...)", "...")]
    [InlineData("It took XX minutes.", "XX")]
    public void Placeholders_AreFoundInOrder(string text, string expected) => Assert.Equal(expected.Split('|'), Read(text));

    [Theory]
    [InlineData("<img src=\"[a] graph of errors\">")]
    [InlineData("<img src=\"{{ url }}\">")]
    [InlineData("<img src=\"[]\">")]
    public void OtherAddresses_AreNone(string text) => Assert.Empty(Read(text));

    [Fact]
    public void WordsBeforeHere_AreSearchedForABoundedLength()
    {
        var far = string.Join(' ', Enumerable.Repeat("mail", 100));
        Assert.Empty(Read($"Describe {far} here"));
    }

    private static IEnumerable<string> Read(string text)
    {
        var document = Postmortem.Read(new SourceText(text), out _)!;
        return document.Placeholders.Select(p => document.Source.ToString(p.Span));
    }
}
