namespace PostmortemLint.Evidence;

/// <summary>What a word can be in a passage about people; word-classes.txt says more.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Person = 1,
    Group = 1 << 1,
    Judgement = 1 << 2,
    Insult = 1 << 3,
    Omission = 1 << 4,
    Counterfactual = 1 << 5,
    Participle = 1 << 6,
    Virtue = 1 << 7,
    Slip = 1 << 8,
    CauseCue = 1 << 9,
    CauseWord = 1 << 10,
    HumanKind = 1 << 11,
    Error = 1 << 12,
    Determiner = 1 << 13,
    Denial = 1 << 14,
    Link = 1 << 15,
    Barrier = 1 << 16,
}
