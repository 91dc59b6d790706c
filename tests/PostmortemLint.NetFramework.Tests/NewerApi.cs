using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;

namespace PostmortemLint.Tests;

/// <summary>What the tests use of .NET and .NET Framework does not have. It is here to run the tests, and knows no more than they ask for.</summary>
internal static class NewerApi
{
    extension(string text)
    {
        public static string Create(IFormatProvider provider, FormattableString formatted) => formatted.ToString(provider);

        public static string Join(char separator, IEnumerable<string> values) => string.Join(separator.ToString(), values);

        public bool Contains(string value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;

        public bool Contains(char value) => text.IndexOf(value) >= 0;

        public bool EndsWith(char value) => text.Length > 0 && text[text.Length - 1] == value;

        public bool Contains(char value, StringComparison comparison) => text.IndexOf(value.ToString(), comparison) >= 0;

        public int IndexOf(char value, StringComparison comparison) => text.IndexOf(value.ToString(), comparison);

        public string Replace(string old, string replacement, StringComparison comparison) =>
            comparison == StringComparison.Ordinal ? text.Replace(old, replacement) : throw new NotSupportedException();

        public string ReplaceLineEndings(string replacement) => text.Replace("\r\n", "\n").Replace("\n", replacement);

        public string[] Split(string separator) => text.Split([separator], StringSplitOptions.None);
    }

    extension<T>(IEnumerable<T> items)
    {
        public T FirstOrDefault(T otherwise) => items.DefaultIfEmpty(otherwise).First();

        public IEnumerable<T> Order(IComparer<T>? comparer = null) => items.OrderBy(item => item, comparer);

        public IEnumerable<T> SkipLast(int count) => items.Reverse().Skip(count).Reverse();

        public IEnumerable<(T First, TOther Second)> Zip<TOther>(IEnumerable<TOther> others) => items.Zip(others, (item, other) => (item, other));
    }

    extension<TKey, TValue>(IDictionary<TKey, TValue> dictionary)
    {
        public TValue? GetValueOrDefault(TKey key) => dictionary.TryGetValue(key, out var value) ? value : default;

        public TValue GetValueOrDefault(TKey key, TValue otherwise) => dictionary.TryGetValue(key, out var value) ? value : otherwise;
    }

    extension(Convert)
    {
        public static byte[] FromHexString(string hex) =>
            [.. Enumerable.Range(0, hex.Length / 2).Select(i => byte.Parse(hex.Substring(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
    }

    extension(Enum)
    {
        public static T Parse<T>(string name)
            where T : Enum => (T)Enum.Parse(typeof(T), name);

        public static string[] GetNames<T>()
            where T : Enum => Enum.GetNames(typeof(T));

        public static T[] GetValues<T>()
            where T : Enum => (T[])Enum.GetValues(typeof(T));
    }

    extension(Environment)
    {
        public static long TickCount64 => Environment.TickCount;
    }

    extension(OperatingSystem)
    {
        public static bool IsWindows() => RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

        public static bool IsMacOS() => RuntimeInformation.IsOSPlatform(OSPlatform.OSX);
    }

    extension(Path)
    {
        /// <summary>Of what lies below the folder.</summary>
        public static string GetRelativePath(string folder, string path)
        {
            Assert.StartsWith(folder, path, StringComparison.Ordinal);
            return path[(folder.Length + 1)..];
        }
    }

    extension(File)
    {
        public static FileInfo CreateSymbolicLink(string path, string target)
        {
            Link(path, target);
            return new FileInfo(path);
        }
    }

    public static void Link(string path, string target)
    {
        if (symlink(target, path) != 0)
            throw new Win32Exception(Marshal.GetLastWin32Error());
    }

    [DllImport("libc", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int symlink(string target, string path);
}
