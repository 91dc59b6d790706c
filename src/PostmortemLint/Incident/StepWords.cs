namespace PostmortemLint.Incident;

/// <summary>The words by which a step of a timeline, or a sentence about the outage, says what happened.</summary>
internal static class StepWords
{
    /// <summary>What stands before the duration of the outage itself.</summary>
    public static readonly string[] DurationCues = "duration|lasted|lasting|for a total of|total downtime|total of|outage of|downtime of|span|down for|unavailable for|offline for|outage for|unreachable for|broken for".Split('|');

    /// <summary>Stems that put a step behind a night.</summary>
    public static readonly string[] NextDays = "next day|next morning|following day|following morning|day after|a day later|(+1".Split('|');

    /// <summary>What every one of these cues has, in small and in capital letters.</summary>
    public static readonly string[] DurationHints = "uration|URATION|ast|otal|utage|owntime of|span|own for|able for|line for|ken for".Split('|');

    /// <summary>What makes it the duration of something else.</summary>
    public static readonly string[] OtherDurations = "within|after|every|each|per |timeout|until|took|response|detect|average".Split('|');

    /// <summary>Stems that say that it was over.</summary>
    public static readonly string[] Restorations =
        "restor|resolved|recover|back online|back up|back to normal|operational|normal operation|fully functional|all clear|up and running|working again|works again|work again|worked again|available again|reachable again|responds again|respond again|as usual|fixed|mitigated|stab|to normal|is back|was back|were back|% back|resumed|closed|outage end|incident end|downtime end".Split('|');

    /// <summary>What a step says when the service as a whole is back.</summary>
    public static readonly string[] FullRestorations =
        "restored|back online|back to normal|returned to normal|back up|% back|was back|were back|is back|are back|fully operational|fully functional|full functionality|fully recovered|normal operation".Split('|');

    /// <summary>What is back then, in the clause that says so.</summary>
    public static readonly string[] Services =
        "service functionality access site website system platform application operation availability traffic checkout login full everything users customers outage".Split(' ');

    /// <summary>Stems of such a clause that leave some of it to be done, or speak of a part of the service.</summary>
    public static readonly string[] PartsOfServices =
        (
            "not |n't|partial|some |most |gradual|began|begin|attempt|try|tried|fail|region|first |once |when |until|should|expect|will |" +
            "backup|snapshot|database|config|version|node|replica|cache|cluster|pod|instance|index|queue|disk|primary|standby|file|server|monitoring").Split('|');

    /// <summary>Stems of a last check or announcement, which comes after the service is back.</summary>
    public static readonly string[] Closings = "confirm|verif|monitor|healthy|declared|success|baseline|normal|clear|complete|ended| over|all good|all green|announce|status page".Split('|');

    /// <summary>Stems of a step in the middle of the work.</summary>
    public static readonly string[] Unfinished = "initiat|investigat|delay|attempt|fail|persist|still|escalat|suspect|not ".Split('|');

    /// <summary>Stems that say that the outage began.</summary>
    public static readonly string[] Beginnings =
        "outage start|outage beg|downtime start|downtime beg|breakdown start|breakdown beg|disruption start|disruption beg|start of the outage|start of outage|start of downtime|beginning of the outage".Split('|');

    /// <summary>Stems that say that something is broken.</summary>
    public static readonly string[] Troubles =
        "error|fail|slow|latenc|degrad|spike|timeout|timed out|time out|unavailable|inaccessible|not accessible|cannot|unable|crash|again|still|persist|recur|broke|outage|increase|drop".Split('|');

    /// <summary>Stems that say that it was noticed.</summary>
    public static readonly string[] Noticings =
        (
            "detect|alerts |alerted|an alert|the alert|alert fired|alert trigger|alert was|alert went|alert goes|alarm|noticed|notices|discovered|reported|reports |reporting|" +
            "complain|paged|identified|observed|aware|not responding|unresponsive|is down|was down|are down|were down|went down|goes down").Split('|');
}
