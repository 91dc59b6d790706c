using System.Globalization;

namespace PostmortemLint.Fuzz;

/// <summary>What postmortems say: times, dates, durations, zones, shares, sentences. Some are right, some wrong, some extreme.</summary>
internal static class Phrases
{
    public static readonly string[] Zones =
    [
        "UTC", "GMT", "Z", "CET", "CEST", "IST", "PST", "PDT", "EST", "ET", "utc", "+02:00", "-0800", "UTC+5:30", "+99:99", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia",
        "(UTC)", "Pacific Time", "Eastern Standard Time", "local time", "EDT/EST", "Europe/Atlantis", "MSK",
    ];

    public static readonly string[] Extremes =
    [
        "25:99", "24:00", "00:00", "23:59:60", "12:00 AM", "0:00 PM", "13:00 pm", "99:99:99", "7.30", "1400h", "14h05", "9999-12-31T23:59:59.9999999Z", "0000-00-00", "0001-01-01", "9999-12-31", "2024-02-30", "31 Feb 2023",
        "29 February 2023", "31.04.2024", "13/13/2024", "99999999999999 hours", "-1 minutes", "0 minutes", "1e309 days", "2147483648 hours", "9223372036854775808 ms", "1.5.2 hours", "1,000,000,000 %", "100.0000000001 %",
        "-5 %", "101%", "٣:٠٠", "１４：００", "2024-10-27 02:30 Europe/Berlin", "2024-03-31 02:30 CET", "2011-12-30 12:00 Pacific/Apia", "1:2:3:4", "00000000000014:00", "2024-W53-7", "2024-366", "Q5 2024", "32nd of Juny",
    ];

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Sept", "dec"];

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Thurs"];

    private static readonly string[] Units = ["minutes", "minute", "min", "hours", "h", "hrs", "seconds", "s", "days", "weeks", "ms"];

    private static readonly string[] Subjects =
    [
        "the checkout service", "an engineer", "the on-call engineer", "a customer", "the database", "a monitoring alert", "the platform team", "support", "Ann", "the API", "12 % of users", "our users", "nobody",
        "`payments.retry`", "**the cache**", "[the dashboard](https://status.example.com/a?b=c)", "José", "データベース", "the 🚒 bot", "he", "the load balancer", "1,200 of 4,000 requests", "the *new* release",
    ];

    private static readonly string[] Verbs =
    [
        "failed", "was down", "was slow", "recovered", "was restored", "detected the outage", "was paged", "suspected a bad release", "rolled back the deployment", "escalated to the storage team", "restarted the cache",
        "should have noticed it", "forgot to renew the certificate", "was careless", "could not pay", "saw \"503 Service Unavailable\"", "lasted for two hours", "turned out to be unrelated", "fixed the issue", "is back to normal",
        "investigated the logs", "made a mistake", "was caused by human error", "timed out", "closed the incident", "would have prevented it", "noticed errors", "was due to an expired certificate",
    ];

    private static readonly string[] Tasks =
    [
        "Add an alert on the number of connections", "Improve monitoring", "Be more careful", "Write a runbook for `failover`", "Test the backups each month", "Renew the certificate", "Review everything", "Add a circuit breaker with a limit of 50 %",
    ];

    private static readonly string[] Owners = ["Owner: Ann", "@ann", "(Ben)", "owner: TBD", "**Owner:** platform team", "assigned to José", "Ann —"];

    private static readonly string[] Dues = ["due 2024-07-01", "by Friday", "Q3", "due 1 Jan 1970", "**Due:** 31 Feb 2025", "ETA: 2 weeks", "[due: tbd]", "(2023-13-01)"];

    private static readonly string[] Tickets = ["#12", "OPS-12", "https://tickets.example.com/browse/OPS-7", "[OPS-9](https://tickets.example.com/9)", "Ticket: none", "PR #77"];

    private static readonly string[] Placeholders = ["[Insert time]", "<date>", "TBD", "YYYY-MM-DD", "HH:MM", "{{ owner }}", "Lorem ipsum dolor sit amet", "FIXME", "[Describe the impact]", "___", "N/A", "xx:xx", "$TITLE"];

    public static string Time(Random random)
    {
        if (random.Next(40) == 0)
            return Pick(random, Extremes);
        var (hour, minute) = (random.Next(24), random.Next(60));
        return Format(random.Next(10), $"{hour:00}:{minute:00}", $"{hour}:{minute:00}", $"{((hour + 11) % 12) + 1}:{minute:00} {(hour < 12 ? "AM" : "PM")}", $"{((hour + 11) % 12) + 1}{(hour < 12 ? "am" : "pm")}", $"{hour:00}:{minute:00}:{random.Next(60):00}", $"~{hour:00}:{minute:00}", $"{hour:00}h{minute:00}");
    }

    public static string TimeAndZone(Random random) => random.Next(3) == 0 ? Time(random) : $"{Time(random)} {Pick(random, Zones)}";

    public static string Date(Random random)
    {
        if (random.Next(40) == 0)
            return Pick(random, Extremes);
        var (year, month, day) = (random.Next(2019, 2027), random.Next(1, 13), random.Next(1, 32));
        return Format(random.Next(9), $"{year}-{month:00}-{day:00}", $"{day} {Months[month - 1]} {year}", $"{Months[month - 1]} {day}, {year}", $"{day:00}.{month:00}.{year}", $"{month}/{day}/{year}", $"{Pick(random, Weekdays)}, {day} {Months[month - 1]} {year}", $"{day}th of {Pick(random, Months)}", $"{Pick(random, Weekdays)}", $"{year % 100}-{month}-{day}");
    }

    public static string Moment(Random random) => random.Next(4) switch
    {
        0 => TimeAndZone(random),
        1 => $"{Date(random)}T{Time(random)}Z",
        2 => $"{Date(random)} at {TimeAndZone(random)}",
        _ => $"{Date(random)} {TimeAndZone(random)}",
    };

    public static string Duration(Random random) => random.Next(6) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 9)} h {random.Next(60)} min"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 9)}.{random.Next(10)} hours"),
        2 => "two and a half hours",
        3 => string.Create(CultureInfo.InvariantCulture, $"1 hour and {random.Next(90)} {Pick(random, Units)}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(200)} {Pick(random, Units)}"),
    };

    public static string Sentence(Random random)
    {
        var text = $"{Pick(random, Subjects)} {Pick(random, Verbs)}";
        text = random.Next(7) switch
        {
            0 => $"{text} at {TimeAndZone(random)}",
            1 => $"{text} for {Duration(random)}",
            2 => $"at {Moment(random)} {text}",
            3 => $"{text}, so {Pick(random, Subjects)} {Pick(random, Verbs)}",
            4 => $"{text} from {TimeAndZone(random)} to {TimeAndZone(random)}",
            _ => text,
        };
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}{Format(random.Next(8), ".", ".", ".", ".", "!", "?", "", " [1].")}";
    }

    public static string Paragraph(Random random) => string.Join(random.Next(4) == 0 ? "\n" : " ", Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(25) == 0 ? Pick(random, Placeholders) : Sentence(random)));

    public static string Task(Random random) =>
        string.Join(random.Next(3) == 0 ? ", " : " ", new[] { Pick(random, Tasks), random.Next(2) == 0 ? Pick(random, Owners) : "", random.Next(2) == 0 ? Pick(random, Dues) : "", random.Next(2) == 0 ? Pick(random, Tickets) : "" }.Where(part => part.Length > 0));

    public static string TaskRow(Random random) => $"| {Pick(random, Tasks)} | {Pick(random, Owners)} | {Pick(random, Dues)} | {Pick(random, Tickets)} |";

    public static string Placeholder(Random random) => Pick(random, Placeholders);

    public static T Pick<T>(Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    private static string Format(int choice, params FormattableString[] forms) => FormattableString.Invariant(forms[Math.Min(choice, forms.Length - 1)]);

    private static string Format(int choice, params string[] forms) => forms[Math.Min(choice, forms.Length - 1)];
}
