using PostmortemLint.Evidence;

namespace PostmortemLint.Incident.Steps;

/// <summary>The phrases by which a step of a timeline, or a sentence about the outage, says what happened.</summary>
internal static class StepPhrases
{
    /// <summary>What precedes the duration of the outage itself.</summary>
    public static readonly PhraseList DurationCues = Load("duration cues");

    /// <summary>The same, directly before it.</summary>
    public static readonly PhraseList DurationCuesBeside = Load("duration cues beside");

    /// <summary>What directly before or after a duration makes it that of the whole.</summary>
    public static readonly PhraseList Totals = Load("totals");

    /// <summary>What refers, before a duration, to a time that has just been told.</summary>
    public static readonly PhraseList LengthReferences = Load("length references");

    /// <summary>What after a duration makes it the distance from something else.</summary>
    public static readonly PhraseList Distances = Load("distances");

    /// <summary>What makes it the duration of something else.</summary>
    public static readonly PhraseList OtherDurations = Load("other durations");

    /// <summary>That a night lies between a step and the one above.</summary>
    public static readonly PhraseList NextDays = Load("next days");

    /// <summary>That it was over.</summary>
    public static readonly PhraseList Restorations = Load("restorations");

    /// <summary>
    /// That the service as a whole is back, where one of <see cref="Services"/> and none of <see cref="PartsOfServices"/> is in the
    /// clause.
    /// </summary>
    public static readonly PhraseList FullRestorations = Load("full restorations");

    /// <summary>What is back then.</summary>
    public static readonly PhraseList Services = Load("services");

    /// <summary>What leaves some of it to be done, or refers to a part of the service.</summary>
    public static readonly PhraseList PartsOfServices = Load("parts of services");

    /// <summary>A last check, which comes after the service is back.</summary>
    public static readonly PhraseList Checks = Load("checks");

    /// <summary>That it was closed or announced.</summary>
    public static readonly PhraseList Closings = Load("closings");

    /// <summary>A step in the middle of the work.</summary>
    public static readonly PhraseList Unfinished = Load("unfinished");

    /// <summary>That the outage began.</summary>
    public static readonly PhraseList Beginnings = Load("beginnings");

    /// <summary>That something is broken.</summary>
    public static readonly PhraseList Troubles = Load("troubles");

    /// <summary>That somebody, or something, noticed.</summary>
    public static readonly PhraseList Noticings = Load("noticings");

    /// <summary>That somebody was told, or took it on: from then on, too, people count.</summary>
    public static readonly PhraseList Declarations = Load("declarations");

    private static PhraseList Load(string list) => PhraseList.Load("Incident/step-phrases.txt", list);
}
