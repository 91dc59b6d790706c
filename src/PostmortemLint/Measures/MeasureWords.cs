namespace PostmortemLint.Measures;

/// <summary>The words of action items.</summary>
internal static class MeasureWords
{
    /// <summary>Words that a sentence may begin with and an order or the name of a task does not.</summary>
    public static readonly HashSet<string> StatementOpeners = Words(
        "i we you he she it they one everyone everybody nobody somebody someone our my your his her its their " +
        "the a an this that these those there here such some any all both each every another other most many several few " +
        "in on at by for from with without during since until of to as into about over under through within despite due per " +
        "and or but so because although though while whereas however therefore thus hence additionally also moreover furthermore finally lastly overall " +
        "firstly secondly thirdly first second third next then now currently recently previously fortunately unfortunately luckily " +
        "is are was were be been has have had do does did will would shall should can could may might must " +
        "what why how who where which whose not no yes thanks hope sincerely regards hopefully");

    /// <summary>Words that open a clause before an order: "Before a release, run the tests".</summary>
    public static readonly HashSet<string> ClauseOpeners = Words("before after when whenever if once while during for in at on as going moving from");

    /// <summary>Verbs that make a statement of what they stand in.</summary>
    public static readonly HashSet<string> StatementVerbs = Words("is are was were am has had have does did i we they he she it");

    /// <summary>What stands in front of the things to do: a promise, a need, a wish.</summary>
    public static readonly HashSet<string> Intentions = Words(
        "will should must shall need needs needed going plan plans planned planning want wants intend aim aims propose proposed recommend recommended suggest suggested advised decided consider would could can todo to let");

    /// <summary>Stems of what improves a system or the work on it.</summary>
    public static readonly string[] ImprovementStems =
    (
        "improv enhanc prevent avoid ensur add implement monitor alert test review automat updat upgrad introduc creat document train harden increas reduc replac remov " +
        "enforc strength better backup check audit validat verif limit schedul establish develop build set mak chang migrat refactor investigat rotat fix patch deploy measur adopt require learn").Split(' ');

    /// <summary>Columns of a table of tasks, by stems of their headers; the first that fits.</summary>
    public static readonly (TaskColumn Column, string[] Stems)[] TaskColumns =
    [
        (TaskColumn.Owner, "owner assign dri responsib who lead poc person contact team accountable".Split(' ')),
        (TaskColumn.Due, "due eta deadline when target timeline timeframe by".Split(' ')),
        (TaskColumn.Status, "status state done progress complete".Split(' ')),
        (TaskColumn.Task, "action task item description what todo measure improvement title work summary step".Split(' ')),
        (TaskColumn.Link, "ticket link issue bug jira track pr reference url id #".Split(' ')),
    ];

    /// <summary>Labels inside a task that name one of its facts.</summary>
    public static readonly (TaskColumn Column, string[] Labels)[] TaskLabels =
    [
        (TaskColumn.Owner, "owner|owners|owned by|assignee|assignees|assigned to|assigned|dri|responsible|lead|poc|point of contact|who".Split('|')),
        (TaskColumn.Due, "due|due date|due by|eta|deadline|target|target date|target completion|by when|timeline|timeframe".Split('|')),
        (TaskColumn.Link, "ticket|tickets|link|issue|tracking|tracked in|jira|bug|pr".Split('|')),
        (TaskColumn.Status, "status state priority type category severity effort".Split(' ')),
    ];

    /// <summary>Cells that stand for an empty one.</summary>
    public static readonly HashSet<string> EmptyCells = Words("tbd tba none n/a na todo unassigned unknown open - – — ? ?? ...");

    /// <summary>States of a task that is over.</summary>
    public static readonly HashSet<string> DoneWords = Words("done completed complete closed fixed finished merged shipped resolved accomplished implemented cancelled canceled ✅ ✔ ✓ ☑");

    /// <summary>Words behind "by", "in" or "next" that make a due date.</summary>
    public static readonly HashSet<string> DueWords = Words(
        "today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
        "week weeks month months quarter sprint sprints year iteration release eod eow eom eoq eoy end christmas easter day days");

    /// <summary>Openers of a wish: "Improve monitoring", "Be more careful".</summary>
    public static readonly HashSet<string> VagueVerbs = Words(
        "improve improving enhance enhancing strengthen strengthening optimize optimise better look looking investigate investigating consider considering think explore exploring try be pay communicate monitor review reviewing increase ensure more discuss work focus keep stay understand learn take avoid prevent");

    /// <summary>Words that name nothing a reader could point at.</summary>
    public static readonly HashSet<string> GenericWords = Words(
        "the a an our your their its all any some this that these those it them us we and or of for to in on at with from by as more better most very much again also into up out over about between among across next time times future further closely carefully careful attentive aware cautious mindful diligent vigilant thorough " +
        "monitoring alerting alerts testing tests documentation docs communication process processes procedure procedures quality code system systems service services server servers infrastructure performance reliability stability resilience security attention things thing everything way ways practices practice best " +
        "team teams people everyone response deployments deployment releases release changes change configuration review reviews issues issue problems problem incidents incident errors error failures failure mistakes mistake outages outage situation coordination collaboration awareness knowledge training planning visibility observability maintenance operations operation handling management overall general possible options alternatives alternative solutions solution " +
        "be being make making sure when while working doing how what if similar such regularly regular proper properly robust good great well ahead harder smarter happening happen occurring occur");

    private static HashSet<string> Words(string words) => new(words.Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}

/// <summary>What a column or label of a task holds.</summary>
internal enum TaskColumn
{
    Other,
    Task,
    Owner,
    Due,
    Link,
    Status,
}
