namespace System;

/// <summary>A place in a sequence, which the compiler asks for where a test writes <c>^1</c>.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;

    public static implicit operator Index(int value) => new(value);
}
