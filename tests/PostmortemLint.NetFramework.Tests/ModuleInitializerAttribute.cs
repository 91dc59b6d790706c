namespace System.Runtime.CompilerServices;

/// <summary>The compiler asks for it; .NET Framework does not have it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ModuleInitializerAttribute : Attribute;
