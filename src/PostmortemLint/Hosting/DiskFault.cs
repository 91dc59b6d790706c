using System.Globalization;
using System.IO;

namespace PostmortemLint.Hosting;

/// <summary>Says in plain words why the system did not read or write a file.</summary>
/// <remarks>The messages of exceptions have absolute paths, also those of files that nobody asked for, such as drafts.</remarks>
internal static class DiskFault
{
    /// <summary>The code of a path whose links lead in a circle.</summary>
    public const int Circle = 40;

    private const string TooLarge = "it would be larger than the system allows";

    /// <summary>The reason, as the end of a sentence about the file, without a full stop.</summary>
    public static string ReasonOf(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "access to it or to its folder is denied",
        PathTooLongException => "its name or its path is too long",
        DirectoryNotFoundException => "its folder does not exist",
        FileNotFoundException => "it does not exist",
        ArgumentOutOfRangeException => TooLarge,
        ArgumentException or NotSupportedException => "a file cannot have this name",
        _ => ReasonOf(fault.HResult),
    };

    /// <summary>By the code of the system: errno on Unix, an HRESULT on Windows.</summary>
    private static string ReasonOf(int code) => unchecked((uint)code) switch
    {
        28 or 0x80070070 or 0x80070027 => "the disk is full",
        30 or 0x80070013 => "the disk is read-only",
        122 or 69 or 0x8007050F => "the quota of the disk is used up",
        27 or 0x800700DF => TooLarge,
        36 or 63 or 0x800700CE => "its name or its path is too long",
        Circle or 62 => "its links lead in a circle",
        17 or 0x80070050 or 0x800700B7 => "it exists already",
        20 or 0x8007010B => "a part of its path is a file",
        5 or 0x8007045D => "the disk has failed",
        26 or 0x80070020 or 0x80070021 => "another program has it open",
        0x8007007B => "a file cannot have this name",
        var other => string.Format(CultureInfo.InvariantCulture, "the system refuses it with error {0}", other & 0xFFFF),
    };
}
