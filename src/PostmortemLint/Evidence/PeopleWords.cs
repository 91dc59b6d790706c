namespace PostmortemLint.Evidence;

/// <summary>The words by which a document speaks of people and judges them.</summary>
internal static class PeopleWords
{
    /// <summary>One person or several, by what they are.</summary>
    public static readonly HashSet<string> Persons = Words(
        "he she engineer engineers developer developers dev devs admin admins administrator administrators sysadmin sysadmins operator operators sre sres technician technicians employee employees colleague colleagues coworker coworkers " +
        "intern interns contractor contractors consultant consultants manager managers programmer programmers coder coders dba dbas tester testers designer reviewer reviewers author maintainer maintainers owner staff person people somebody someone guy lead leads member members boss ceo cto vcs");

    /// <summary>People as a group.</summary>
    public static readonly HashSet<string> Groups = Words("team teams management department staff crew vendor leadership");

    /// <summary>Adjectives of people that judge them.</summary>
    public static readonly HashSet<string> Judgements = Words(
        "careless negligent incompetent lazy stupid sloppy irresponsible reckless hungover drunk inexperienced unqualified ignorant foolish dumb idiotic clueless unprofessional inattentive thoughtless clumsy greedy unskilled inept oblivious complacent arrogant silly incapable useless gullible guilty culpable");

    /// <summary>What judges a person wherever it stands: a name, a deed, a penalty.</summary>
    public static readonly HashSet<string> Insults = Words("idiot idiots moron morons simpleton fool fools imbecile carelessly negligently recklessly stupidly lazily foolishly sloppily negligence incompetence carelessness laziness stupidity sloppiness recklessness inattentiveness banished reprimanded punished scolded");

    /// <summary>Verbs that say what somebody has not done.</summary>
    public static readonly HashSet<string> Omissions = Words("forgot forgotten neglected overlooked failed omitted");

    /// <summary>Verbs before "have" that tell another story than the one that happened.</summary>
    public static readonly HashSet<string> Counterfactuals = Words("should ought");

    /// <summary>Participles without -ed and -en, so that "should have alerting" is a wish for tomorrow.</summary>
    public static readonly HashSet<string> Participles = Words("been done made had run set gone caught kept left thought built found got told sent put read held met won cut shut brought bought sought taught felt paid said led understood begun rung known shown thrown drawn grown withdrawn");

    /// <summary>Adjectives of people that judge them when they are denied: "without being thorough".</summary>
    public static readonly HashSet<string> Virtues = Words("thorough careful diligent attentive competent cautious vigilant qualified conscientious");

    /// <summary>Adverbs and denials by which a person's deed becomes the cause; "not" behind "did" alone.</summary>
    public static readonly HashSet<string> Slips = Words("not accidentally mistakenly inadvertently erroneously wrongly unknowingly never didn't didn’t");

    /// <summary>Words that tie what follows to what happened.</summary>
    public static readonly HashSet<string> CauseCues = Words("by to of because on was");

    /// <summary>What stands before <see cref="CauseCues"/>: "caused by", "due to", "result of".</summary>
    public static readonly HashSet<string> CauseWords = Words("caused due result fault attributed traced blamed because mistake error consequence triggered introduced");

    /// <summary>Kinds of errors that only people make: "human error".</summary>
    public static readonly HashSet<string> HumanKinds = Words("human operator user pilot manual admin engineer developer employee personal");

    /// <summary>Words for what went wrong in somebody's doing.</summary>
    public static readonly HashSet<string> Errors = Words("error errors mistake mistakes oversight slip blunder failure fault");

    /// <summary>Words that may stand between a cue and the noun that it is about.</summary>
    public static readonly HashSet<string> Determiners = Words("a an the one our my some his her its their of very quite simple mundane new newly hired junior senior single former and or tired on-call oncall lead devops backend frontend software database network system site reliability unfortunate small big rather basic");

    /// <summary>Words that turn a finding about people into its opposite.</summary>
    public static readonly HashSet<string> Denials = Words("no not never nobody without isn't wasn't weren't aren't than instead blameless avoid avoids avoiding prevent prevents preventing reduce reduces reducing eliminate eliminates minimize minimise risk possible potential room prone against if might may");

    /// <summary>Verbs that link a person to an adjective.</summary>
    public static readonly HashSet<string> Links = Words("was were is are be been being too so very really and or rather quite simply just got became seemed a");

    /// <summary>Words behind which the subject of a verb is no longer looked for.</summary>
    public static readonly HashSet<string> Barriers = Words("it that which this they we i you by to for of with");

    /// <summary>The sets above by what their words can be.</summary>
    public static (WordClass Class, IEnumerable<string> Words)[] WordClasses =>
    [
        (WordClass.Person, Persons), (WordClass.Group, Groups), (WordClass.Judgement, Judgements), (WordClass.Insult, Insults), (WordClass.Omission, Omissions),
        (WordClass.Counterfactual, Counterfactuals), (WordClass.Participle, Participles), (WordClass.Virtue, Virtues), (WordClass.Slip, Slips), (WordClass.CauseCue, CauseCues),
        (WordClass.CauseWord, CauseWords), (WordClass.HumanKind, HumanKinds), (WordClass.Error, Errors), (WordClass.Determiner, Determiners), (WordClass.Denial, Denials), (WordClass.Link, Links),
        (WordClass.Barrier, Barriers),
    ];

    private static HashSet<string> Words(string words) => new(words.Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
