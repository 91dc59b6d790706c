using System.Diagnostics;
using System.IO.Compression;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>The package for <c>dotnet new</c>, packed and installed into a hive of its own.</summary>
public sealed class TemplatesPackageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void InstalledTemplate_WritesWhatTheToolWrites()
    {
        var project = Path.Combine(Checkout.Root, "src", "PostmortemLint.Templates");
        // A copy: the tests of other projects may be building at the same time.
        DotNet("pack", project, "-o", folder.At("feed"), "-p:Version=0.1.0-test", "-nr:false", $"-p:BaseIntermediateOutputPath={folder.At("obj")}/", $"-p:OutputPath={folder.At("bin")}/");
        var package = folder.At("feed/PostmortemLint.Templates.0.1.0-test.nupkg");
        using (var archive = ZipFile.OpenRead(package))
            Assert.Equal(
                ["PostmortemLint.Templates.nuspec", "README.md", "content/postmortem/.template.config/template.json", "content/postmortem/outage.md", "content/postmortem/sre.md", "icon.png"],
                archive.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal));
        DotNet("new", "install", package);

        foreach (var form in (string[])["outage", "sre"])
        {
            var title = $"Checkout's \"mail\" template: {form} failed";
            var name = $"2024-06-05-checkouts-mail-{form}-failed.md";
            DotNet("new", "postmortem", "-n", title, "--form", form, "--date", "2024-06-05", "-o", folder.At(form));
            Assert.Equal(0, Tool.Run(folder, "new", title, "--template", form).ExitCode);
            Assert.Equal([folder.At($"{form}/postmortems/{name}")], Directory.GetFiles(folder.At(form), "*", SearchOption.AllDirectories));
            Assert.Equal(File.ReadAllText(folder.At($"postmortems/{name}")), File.ReadAllText(folder.At($"{form}/postmortems/{name}")));
        }
    }

    private static bool IsOurs(string entry) => !entry.StartsWith("_rels/", StringComparison.Ordinal) && !entry.StartsWith("package/", StringComparison.Ordinal) && entry != "[Content_Types].xml";

    private void DotNet(params string[] arguments)
    {
        string[] hive = arguments[0] == "new" ? ["--debug:custom-hive", folder.At("hive")] : [];
        var start = new ProcessStartInfo("dotnet", [.. arguments, .. hive]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + error.Result);
    }
}
