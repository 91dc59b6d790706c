using Microsoft.Build.Construction;
using Microsoft.Build.Execution;
using Microsoft.Build.Framework;
using Microsoft.Build.Logging;

namespace PostmortemLint.Tasks.Tests;

/// <summary>
/// A bare project that uses the unpacked package, built inside this process.
/// It takes the place of MSBuild.ProjectCreation, which has more than the tests need.
/// </summary>
internal sealed class ProjectBuilder
{
    /// <summary>The collection of the classes that build: MSBuild changes the current directory of the process, so one has to wait for the other.</summary>
    public const string OneAtATime = nameof(OneAtATime);

    private readonly ProjectRootElement project = ProjectRootElement.Create();
    private readonly List<(string Name, string Value)> atTheEnd = [];

    private ProjectBuilder()
    {
    }

    /// <param name="props">What <c>Directory.Build.props</c> would set: it comes before the package.</param>
    public static ProjectBuilder Create(params (string Name, string Value)[] props)
    {
        var builder = new ProjectBuilder();
        foreach (var (name, value) in props)
            builder.Property(name, value);
        builder.Import("PostmortemLint.Tasks.props");
        builder.project.AddTarget("BeforeBuild");
        var build = builder.project.AddTarget("Build");
        build.DependsOnTargets = "BeforeBuild";
        build.AddTask("Message").SetParameter("Text", "Compiled");
        return builder;
    }

    public ProjectBuilder Property(string name, string value)
    {
        project.AddProperty(name, value);
        return this;
    }

    /// <summary>A target that the host of a build brings, and what it asks it for.</summary>
    public ProjectBuilder Target(string name, string returns, string dependsOn = "")
    {
        var target = project.AddTarget(name);
        target.Returns = returns;
        target.DependsOnTargets = dependsOn;
        return this;
    }

    /// <summary>A file that the host of a build brings.</summary>
    public ProjectBuilder Targets(string path)
    {
        project.AddImport(path);
        return this;
    }

    /// <summary>What <c>Directory.Build.targets</c> would set: it comes after the package.</summary>
    public ProjectBuilder PropertyAtTheEnd(string name, string value)
    {
        atTheEnd.Add((name, value));
        return this;
    }

    public BuildResult Build(string path, params (string Name, string Value)[] globalProperties) => Run("Build", path, [], globalProperties);

    public BuildResult Run(string target, string path, ILogger[] loggers, params (string Name, string Value)[] globalProperties)
    {
        Import("PostmortemLint.Tasks.targets");
        foreach (var (name, value) in atTheEnd)
            project.AddPropertyGroup().AddProperty(name, value);
        project.Save(path);
        var log = new BuildLog();
        using var projects = new Microsoft.Build.Evaluation.ProjectCollection();
        var request = new BuildRequestData(path, globalProperties.ToDictionary(property => property.Name, property => (string?)property.Value), null, [target], null);
        using var manager = new BuildManager("tests");
        // As the command line does where it writes a binary log.
        var isLoggedInFull = loggers.Any(logger => logger is BinaryLogger);
        var result = manager.Build(new BuildParameters(projects) { Loggers = [log, .. loggers], LogTaskInputs = isLoggedInFull, EnableNodeReuse = false, MaxNodeCount = 1 }, request);
        return new BuildResult(result.OverallResult == BuildResultCode.Success, log.Findings, log.Text) { Outputs = result.ResultsByTarget[target].Items };
    }

    private ProjectBuilder Import(string file)
    {
        project.AddImport(Path.Combine(TasksPackage.Instance.Content, "build", file));
        return this;
    }
}
