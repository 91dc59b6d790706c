#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>The compiler asks for it to build records; .NET Framework does not have it.</summary>
internal static class IsExternalInit;
#endif
