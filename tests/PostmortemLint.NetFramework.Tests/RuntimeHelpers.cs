namespace System.Runtime.CompilerServices;

/// <summary>The compiler asks for it where a test takes a part of an array.</summary>
internal static class RuntimeHelpers
{
    public static T[] GetSubArray<T>(T[] array, Range range)
    {
        var start = range.Start.GetOffset(array.Length);
        return [.. array.Skip(start).Take(range.End.GetOffset(array.Length) - start)];
    }
}
