namespace PostmortemLint.People;

/// <summary>How a passage refers to people.</summary>
internal enum PeopleTone
{
    /// <summary>A person is judged: "the careless engineer".</summary>
    Judgement,

    /// <summary>A person is measured by what did not happen: "the team should have tested".</summary>
    Counterfactual,

    /// <summary>A person did not do something: where the cause is told, that is the cause; elsewhere it is a counterfactual.</summary>
    Omission,

    /// <summary>A person is what it came from: "caused by an engineer".</summary>
    Cause,

    /// <summary>"Human error": where the cause is told, that is the cause.</summary>
    HumanError,

    /// <summary>A person did something by mistake: in a section about the cause, that is the cause.</summary>
    Slip,
}
