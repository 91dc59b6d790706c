namespace PostmortemLint.Configuration;

internal enum GlobStepKind
{
    /// <summary>Takes one character.</summary>
    Character,

    /// <summary><c>?</c>: takes any character but <c>/</c>.</summary>
    AnyCharacter,

    /// <summary><c>[a-z]</c> or <c>[!a-z]</c>: takes a character of a set, but never <c>/</c>.</summary>
    Class,

    /// <summary><c>*</c>: takes any number of characters but <c>/</c>.</summary>
    Name,

    /// <summary><c>**</c>: takes any number of characters.</summary>
    Path,

    /// <summary><c>{1..9}</c>: takes a whole number.</summary>
    Number,

    /// <summary>Takes nothing, and goes on at each of its targets. <c>{a,b}</c> begins with one, and each choice ends with one.</summary>
    Jump,
}
