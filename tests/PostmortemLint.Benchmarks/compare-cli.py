#!/usr/bin/env python3
"""Times the native CLI against its IL and against rumdl: cold processes, interleaved, on the same folder of documents.

usage: compare-cli.py [--rumdl PATH] [--rounds N] [--files N] [--documents DIR]

The documents are those of the benchmarks, unless a folder with others is named. rumdl is the native binary of the npm package of
that name, installed outside the repository; without --rumdl it is looked up on the PATH.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile

from rounds import CHECKOUT, interleave, print_costs, print_table, run, write_documents

CLI = CHECKOUT / "src" / "PostmortemLint.Cli"


def publish(folder, *options):
    subprocess.run(["dotnet", "publish", CLI, "-c", "Release", "--use-current-runtime", *options, "-o", folder, "-v", "quiet"], check=True)
    return os.path.join(folder, "PostmortemLint.Cli")


def compare(title, rounds, commands, folder, ratios):
    # Linters end with 1 where they have findings.
    costs = interleave(rounds, {name: lambda command=command: run(command, folder, expected=(0, 1)) for name, command in commands.items()})
    print(f"\n{title}; {rounds} cold processes each, interleaved; milliseconds\n")
    print_costs(costs, ratios)
    print("\nResident at most, MB\n")
    print_table(["median"], {name: [statistics.median(cost.memory for cost in some) / 1000] for name, some in costs.items()}, ratios, "{:,.1f}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rumdl", default=shutil.which("rumdl"))
    arguments.add_argument("--rounds", type=int, default=21)
    arguments.add_argument("--files", type=int, default=500)
    arguments.add_argument("--documents", help="a folder of Markdown files to lint instead")
    given = arguments.parse_args()
    rumdl = given.rumdl and os.path.abspath(given.rumdl)
    if not rumdl:
        print("rumdl is absent: not on the PATH, and --rumdl names none. Only postmortem-lint is measured.")
    ratios = [("native", "IL")] + ([("native", "rumdl")] if rumdl else [])
    with tempfile.TemporaryDirectory() as folder:
        native = publish(os.path.join(folder, "native"))
        portable = publish(os.path.join(folder, "portable"), "-p:PublishAot=false", "--self-contained", "false")
        documents = given.documents or os.path.join(folder, "documents")
        if not given.documents:
            write_documents(documents, given.files)
        first = sorted(str(path.relative_to(documents)) for path in pathlib.Path(documents).rglob("*.md"))[0]
        alone = os.path.join(folder, "alone", "postmortem.md")
        os.mkdir(os.path.dirname(alone))
        shutil.copy(os.path.join(documents, first), alone)
        count = sum(1 for _ in pathlib.Path(documents).rglob("*.md"))
        for title, ours, theirs in (
            (f"{count} documents", ["check", "."], ["check", "--no-cache", "."]),
            (f"One of {count} documents, which is compared with the others of its folder", ["check", first], ["check", "--no-cache", first]),
            ("One document alone", ["check", alone], ["check", "--no-cache", alone]),
            ("--help", ["--help"], ["--help"]),
        ):
            commands = {"native": [native, *ours], "IL": [portable, *ours]} | ({"rumdl": [rumdl, *theirs]} if rumdl else {})
            compare(title, given.rounds, commands, documents, ratios)


main()
