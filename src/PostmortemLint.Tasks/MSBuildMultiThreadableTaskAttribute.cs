namespace Microsoft.Build.Framework;

/// <summary>
/// Tells a multithreaded build that the task may run in its process, at the same time as other tasks. MSBuild recognizes the attribute
/// by its full name, so that a task for older versions can define it itself.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
