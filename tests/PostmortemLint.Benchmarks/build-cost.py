#!/usr/bin/env python3
"""Measures what the package costs a build, in generated repositories outside the checkout, and prints the tables of docs/performance.md.

usage: build-cost.py [PART ...] [--rounds N] [--package PATH] [--rumdl PATH] [--markdownlint PATH]

parts, all of them without any named:
  build      one project, 20 documents: nothing changed, and without the package's cache, against a build without the package
  task       the same build, as the task's stopwatch and MSBuild's summary see it, with the images compiled ahead and with IL
  methods    how many methods the runtime compiles in that build
  projects   50 projects
  documents  1,000 documents: nothing changed, and one changed
  memory     10,000 documents against 100
  tools      one project, 20 documents, against other linters in an Exec

The package is packed from this checkout where --package names no other. rumdl and markdownlint-cli2 are programs of npm packages of these
names, installed outside the repository; what is neither named nor on the PATH is left out.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as xml
import zipfile

from rounds import CHECKOUT, interleave, middle_and_least, print_costs, print_table, run, write_documents

TASK_SUMMARY = re.compile(r"Linted ([\d,]+) documents? in ([\d.,]+) ms, ([\d,]+) of them")
TARGETS = ["LintPostmortems"]
TASKS = ["PrepareLintRun", "LintPostmortems"]
WITHOUT, UNCHANGED, COLD = "without the package", "nothing changed", "no cache"
IL = "-p:PostmortemLintReadyToRun=false"


class Package:
    """A package in a feed of its own, with a package cache that nothing else uses."""

    def __init__(self, folder, given):
        self.feed, self.cache = folder / "feed", folder / "packages"
        self.feed.mkdir()
        if given:
            shutil.copy(given, self.feed)
        else:
            version = f"0.1.0-cost.{int(time.time())}"
            subprocess.run(["dotnet", "pack", CHECKOUT / "src" / "PostmortemLint.Tasks", "-c", "Release", "-o", self.feed, f"-p:Version={version}", "-nr:false", "-v", "quiet"], check=True)
        file = next(self.feed.glob("*.nupkg"))
        with zipfile.ZipFile(file) as content:
            metadata = xml.fromstring(content.read("PostmortemLint.Tasks.nuspec"))
        self.version = next(element.text for element in metadata.iter() if element.tag.endswith("}version"))


class Repository:
    """Projects and documents in a folder of their own."""

    def __init__(self, folder, package, documents=None, projects=1, used=True, more=""):
        self.root = folder
        self.documents = folder / "postmortems"
        self.results = folder / "results"
        (folder / ".git").mkdir(parents=True)
        if documents:
            shutil.copytree(documents, self.documents)
        self.environment = {name: value for name, value in os.environ.items() if not name.upper().startswith("MSBUILD")}
        restored = self.environment.get("NUGET_PACKAGES") or pathlib.Path.home() / ".nuget" / "packages"
        self.environment |= {
            "NUGET_PACKAGES": str(package.cache), "DOTNET_CLI_UI_LANGUAGE": "en", "DOTNET_CLI_TELEMETRY_OPTOUT": "1", "DOTNET_NOLOGO": "1",
            "DOTNET_CLI_USE_MSBUILD_SERVER": "0", "MSBUILDDISABLENODEREUSE": "1"}
        self.write("nuget.config", f"""
            <configuration>
              <packageSources><clear /><add key="local" value="{package.feed}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{restored}" /></fallbackPackageFolders>
            </configuration>""")
        reference = f'<PackageReference Include="PostmortemLint.Tasks" Version="{package.version}" PrivateAssets="all" />' if used else ""
        self.write("Directory.Build.props", f"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <PostmortemLintCacheDirectory>{self.results}</PostmortemLintCacheDirectory>
              </PropertyGroup>
              <ItemGroup>{reference}</ItemGroup>
            </Project>""")
        names = [f"Project{number}" for number in range(1, projects + 1)]
        for name in names:
            self.write(f"{name}/{name}.csproj", f'<Project Sdk="Microsoft.NET.Sdk">{more}</Project>')
            self.write(f"{name}/{name}.cs", f"namespace {name} {{ public class {name}Type {{ }} }}")
        self.write("All.slnx", "<Solution>" + "".join(f'<Project Path="{name}/{name}.csproj" />' for name in names) + "</Solution>")
        self.start = "All.slnx" if projects > 1 else f"{names[0]}/{names[0]}.csproj"
        self.build()

    def write(self, name, content):
        path = self.root / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content.strip() + "\n", encoding="utf-8")

    def build(self, *options):
        return run(["dotnet", "build", self.start, "-nr:false", "-tl:off", *options], self.root, self.environment)

    def forget(self):
        """Deletes what the package knows of earlier builds."""
        shutil.rmtree(self.results, ignore_errors=True)

    def build_cold(self, *options):
        self.forget()
        return self.build(*options)

    def change_one_document(self):
        with next(self.documents.iterdir()).open("a", encoding="utf-8") as document:
            document.write(f"\nReviewed at {time.time_ns()}.\n")

    def build_changed(self, *options):
        self.change_one_document()
        return self.build(*options)

    def methods(self, build, *options):
        file = self.root / "methods"
        environment = self.environment
        self.environment = environment | {"DOTNET_JitDisasmSummary": "1", "DOTNET_JitStdOutFile": str(file)}
        build("-m:1", *options)
        self.environment = environment
        with file.open(encoding="utf-8") as lines:
            count = sum(1 for _ in lines)
        file.unlink()
        return count

    def inside(self, build, read_before, *options):
        """Milliseconds of one build by the task's own stopwatch, of MSBuild's tasks, and of the target with all that it calls."""
        log = self.root / "build.log"
        build(f"-flp:logfile={log};verbosity=detailed;performancesummary", *options)
        text = log.read_text(encoding="utf-8")
        summary = TASK_SUMMARY.search(text) or sys.exit("The task does not say how long it took: the package is older than this script.")
        count, milliseconds, read = (float(value.replace(",", "")) for value in summary.groups())
        if read != (count if read_before == "all" else count - 1 if read_before == "all but one" else 0):
            sys.exit(f"Of {count:.0f} documents, {read:.0f} were read from the cache; {read_before} should have been.")
        return [milliseconds, *(milliseconds_of(text, "Task", task) for task in TASKS), *(milliseconds_of(text, "Target", target) for target in TARGETS)]


def milliseconds_of(log, kind, name):
    summary = log[log.index(f"{kind} Performance Summary:"):]
    return float(re.search(rf"^ *(\d+) ms +{name} +\d+ calls?", summary, re.MULTILINE).group(1))


def print_inside(values):
    columns = ["the task's stopwatch", *(f"`{task}`" for task in TASKS), *(f"target `{target}`" for target in TARGETS)]
    print_table(
        [f"{column}, {figure}" for column in columns for figure in ("median", "least")],
        {name: [figure for column in zip(*some) for figure in middle_and_least(column)] for name, some in values.items()},
        form="{:,.1f}")


class Measurements:
    def __init__(self, given, folder):
        self.given, self.folder = given, folder
        self.package = Package(folder, given.package)

    def documents(self, count):
        """A folder of documents, each with two findings."""
        folder = self.folder / f"documents{count}"
        if not folder.exists():
            write_documents(folder, count)
            for document in folder.iterdir():
                text = document.read_text(encoding="utf-8")
                document.write_text(text.replace("**09:20 UTC:**", "**09:02 UTC:**").replace("1 hour and 45 minutes", "1 hour and 15 minutes"), encoding="utf-8")
        return folder

    def repository(self, name, **options):
        return Repository(self.folder / name, self.package, **options)

    def title(self, text):
        print(f"\n{text}; {self.given.rounds} interleaved rounds; milliseconds\n", flush=True)

    def build(self):
        without, used = self.repository("build-without", documents=self.documents(20), used=False), self.repository("build-with", documents=self.documents(20))
        costs = interleave(self.given.rounds, {
            WITHOUT: without.build, UNCHANGED: used.build, COLD: used.build_cold, f"{WITHOUT}, again": without.build})
        self.title("`dotnet build` of one project where nothing is to be compiled, 20 documents")
        print_costs(costs, [(UNCHANGED, WITHOUT), (COLD, WITHOUT), (f"{WITHOUT}, again", WITHOUT)])

    def task(self):
        used = self.repository("task", documents=self.documents(20))
        values = interleave(self.given.rounds, {
            UNCHANGED: lambda: used.inside(used.build, "all"),
            COLD: lambda: used.inside(used.build_cold, "none"),
            f"{UNCHANGED}, IL": lambda: used.inside(used.build, "all", IL),
            f"{COLD}, IL": lambda: used.inside(used.build_cold, "none", IL)})
        self.title("Inside that build")
        print_inside(values)

    def methods(self):
        without, used = self.repository("methods-without", documents=self.documents(20), used=False), self.repository("methods", documents=self.documents(20))
        counts = {
            WITHOUT: without.methods(without.build),
            UNCHANGED: used.methods(used.build), COLD: used.methods(used.build_cold),
            f"{UNCHANGED}, IL": used.methods(used.build, IL), f"{COLD}, IL": used.methods(used.build_cold, IL)}
        print("\nMethods that the runtime compiles in `dotnet build -m:1` of one project where nothing is to be compiled, 20 documents\n")
        print_table(["methods", "more than without"], {name: [count, count - counts[WITHOUT]] for name, count in counts.items()})

    def projects(self):
        without, used = (self.repository(f"projects-{use}", documents=self.documents(20), projects=50, used=use) for use in (False, True))
        costs = interleave(self.given.rounds, {WITHOUT: without.build, UNCHANGED: used.build, f"{WITHOUT}, again": without.build})
        self.title("`dotnet build` of 50 projects where nothing is to be compiled, 20 documents")
        print_costs(costs, [(UNCHANGED, WITHOUT), (f"{WITHOUT}, again", WITHOUT)])

    def many_documents(self):
        used = self.repository("documents", documents=self.documents(1000))
        changed = "one changed"
        costs = interleave(self.given.rounds, {UNCHANGED: used.build, changed: used.build_changed})
        values = interleave(self.given.rounds, {
            UNCHANGED: lambda: used.inside(used.build, "all"), changed: lambda: used.inside(used.build_changed, "all but one")})
        self.title("`dotnet build` of one project, 1,000 documents")
        print_costs(costs, [(changed, UNCHANGED)])
        self.title("Inside that build")
        print_inside(values)

    def memory(self):
        used = {f"{count:,} documents": self.repository(f"memory{count}", documents=self.documents(count)) for count in (100, 10_000)}
        costs = interleave(self.given.rounds, {name: lambda repository=repository: repository.build_cold("-m:1") for name, repository in used.items()})
        print(f"\nThe most memory that `dotnet build -m:1` of one project had, no cache; {self.given.rounds} interleaved rounds; MB\n")
        rows = {name: middle_and_least([cost.memory / 1000 for cost in some]) for name, some in costs.items()}
        few, many = rows.values()
        print_table(["median", "least"], rows | {"more": [most - least for most, least in zip(many, few)]})

    def tools(self):
        commands = {}
        if self.given.rumdl:
            rumdl = os.path.abspath(self.given.rumdl)
            commands["rumdl, nothing changed"] = f'"{rumdl}" check postmortems'
            commands["rumdl, no cache"] = f'"{rumdl}" check --no-cache postmortems'
        else:
            print("\nrumdl is absent: not on the PATH, and --rumdl names none.")
        if self.given.markdownlint:
            commands["markdownlint-cli2"] = f'"{os.path.abspath(self.given.markdownlint)}" "postmortems/**/*.md"'
        else:
            print("\nmarkdownlint-cli2 is absent: not on the PATH, and --markdownlint names none.")
        without = self.repository("tools-without", documents=self.documents(20), used=False)
        used = self.repository("tools-with", documents=self.documents(20))
        variants = {WITHOUT: without.build, f"PostmortemLint, {UNCHANGED}": used.build, f"PostmortemLint, {COLD}": used.build_cold}
        for number, (name, command) in enumerate(commands.items()):
            variants[f"`Exec` of {name}"] = self.repository(f"tools{number}", documents=self.documents(20), used=False, more=exec_before_build(command)).build
        costs = interleave(self.given.rounds, variants)
        self.title("`dotnet build` of one project where nothing is to be compiled, 20 documents")
        print_costs(costs, [(name, WITHOUT) for name in variants if name != WITHOUT])


# Either program ends with 1 where it has findings, which would fail the build.
def exec_before_build(command):
    return f"""
      <Target Name="LintMarkdown" BeforeTargets="BeforeBuild">
        <Exec Command="{command.replace('"', '&quot;')}" WorkingDirectory="$(MSBuildProjectDirectory)/.." IgnoreExitCode="true" />
      </Target>
    """


def main():
    parts = {"build": Measurements.build, "task": Measurements.task, "methods": Measurements.methods, "projects": Measurements.projects,
             "documents": Measurements.many_documents, "memory": Measurements.memory, "tools": Measurements.tools}
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("parts", nargs="*", metavar="PART")
    arguments.add_argument("--rounds", type=int, default=11)
    arguments.add_argument("--package")
    arguments.add_argument("--rumdl", default=shutil.which("rumdl"))
    arguments.add_argument("--markdownlint", default=shutil.which("markdownlint-cli2"))
    given = arguments.parse_args()
    for part in set(given.parts) - set(parts):
        arguments.error(f"there is no part {part}; there are {', '.join(parts)}.")
    with tempfile.TemporaryDirectory() as folder:
        measurements = Measurements(given, pathlib.Path(folder).resolve())
        for part in given.parts or parts:
            parts[part](measurements)


main()
