namespace Microsoft.Build.Framework;

/// <summary>
/// Tells a multithreaded build that the task may run in its process, beside other tasks.
/// MSBuild knows the attribute by its full name, so that a task for older versions can bring its own.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
