using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Tests.Time;

/// <summary>The examples below the lists of this room's word tables: yes where the words of the list decide, no where they do not.</summary>
public class WordTableTests
{
    private static readonly Dictionary<string, Func<string, bool>> Judges = new()
    {
        ["months"] = text => CalendarDateReader.Read(text).Length > 0,
        ["weekdays"] = text => CalendarDateReader.Read(text).Any(d => d.Weekday is not null),
        ["joins times"] = text => ClockTimeReader.Read(text) is [var first, var second] && TimeRange.Of(text, first, second) is not null,
        ["mornings"] = text => ClockTimeReader.Read(text) is [{ Meridiem: 'a' }],
        ["afternoons"] = text => ClockTimeReader.Read(text) is [{ Meridiem: 'p' }, ..],
        ["before addresses"] = text => ClockTimeReader.Read(text).Length == 0,
        ["before hours"] = text => ClockTimeReader.Read(text).Length > 0,
        ["joins zones"] = text => ClockTimeReader.Read(text) is [var first, var second] && TimePair.Of(text, first, second) is not null,
        ["joins dates"] = text => CalendarDateReader.Read(text).All(d => d.Year is not null),
        ["lead-ins"] = text => TimeWords.IsLeadIn(text, TextSpan.FromBounds(0, TimeIn(text))),
        ["approximations"] = text => TimeWords.IsApproximate(text, TimeIn(text)),
        ["lower bounds"] = text => TimeWords.BoundBefore(text, LengthIn(text)) == '>',
        ["upper bounds"] = text => TimeWords.BoundBefore(text, LengthIn(text)) == '<',
        ["numbers"] = HasLength,
        ["units"] = HasLength,
        ["parts"] = text => !HasLength(text),
        ["abbreviations"] = HasZone,
        ["spellings"] = HasZone,
        ["names"] = text => ZoneCatalog.OffsetOf(ZoneIn(text)) is not null,
        ["areas"] = HasZone,
        ["places"] = HasZone,
        ["after places"] = HasZone,
        ["not places"] = text => !HasZone(text),
        ["seasons"] = text => ZoneCatalog.InForce(ZoneIn(text), Assert.Single(CalendarDateReader.Read(text)).In(null)!.Value) is not null,
        ["ambiguous"] = text => ZoneCatalog.MeaningsOf(ZoneIn(text)) is not null,
        ["other central"] = ZoneCatalog.IsOtherCentral,
        ["settles all"] = IsSettled,
        ["settles IST"] = IsSettled,
        ["settles CST"] = IsSettled,
        ["settles BST"] = IsSettled,
        ["settles AST"] = IsSettled,
        ["settles GST"] = IsSettled,
        ["statements"] = States,
        ["statements of a place"] = States,
        ["fillers"] = States,
    };

    public static TheoryData<string, string, bool> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, bool>();
            foreach (var (list, text, fits) in Infra.Examples.AllOf("Time/time-words.txt").Concat(Infra.Examples.AllOf("Time/zones.txt")))
                examples.Add(list, text, fits);
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsAsItsListSays(string list, string text, bool expected) => Assert.Equal(expected, Judges[list](text));

    private static int TimeIn(string text) => Assert.Single(ClockTimeReader.Read(text)).Span.Start;

    private static int LengthIn(string text) => Assert.Single(DurationReader.Read(text, All(text))).Span.Start;

    private static bool HasLength(string text) => DurationReader.Read(text, All(text)).Any();

    private static string ZoneIn(string text) => ClockTimeReader.Read(text)[0].Zone!.Name;

    private static bool IsSettled(string text) => ZoneCatalog.IsSettled(text, ZoneIn(text));

    private static bool HasZone(string text) => Assert.Single(ClockTimeReader.Read(text)).Zone is not null;

    private static bool States(string text) => ZoneStatement.In(text, All(text)) is not null;

    private static TextSpan All(string text) => new(0, text.Length);

    [Fact]
    public void EveryStatementOfAZone_HasWhatIsLookedForFirst() =>
        Assert.All(ZoneWords.Statements, s => Assert.Contains(ZoneWords.InEveryStatement, s, StringComparison.OrdinalIgnoreCase));
}
