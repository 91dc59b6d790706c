#!/usr/bin/env python3
"""Times the published CLI against rumdl: cold processes, interleaved, on the same folder of documents.

usage: compare-cli.py [--rumdl PATH] [--rounds N] [--files N]

rumdl is the native binary of the npm package of that name, installed outside the repository; without --rumdl it is looked up on the PATH.
"""
import argparse
import os
import shutil
import subprocess
import tempfile

from rounds import CHECKOUT, interleave, print_costs, run, write_documents

CLI = CHECKOUT / "src" / "PostmortemLint.Cli"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rumdl", default=shutil.which("rumdl"))
    arguments.add_argument("--rounds", type=int, default=21)
    arguments.add_argument("--files", type=int, default=500)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        documents, published = os.path.join(folder, "documents"), os.path.join(folder, "published")
        subprocess.run(["dotnet", "publish", CLI, "-c", "Release", "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", published, "-v", "quiet"], check=True)
        write_documents(documents, given.files)
        tools = {"postmortem-lint": [os.path.join(published, "PostmortemLint.Cli"), "check", "."]}
        if given.rumdl:
            tools["rumdl"] = [os.path.abspath(given.rumdl), "check", "--no-cache", "."]
        else:
            print("rumdl is absent: not on the PATH, and --rumdl names none. Only postmortem-lint is measured.")
        # Both end with 1 where they have findings.
        costs = interleave(given.rounds, {name: lambda command=command: run(command, documents, expected=(0, 1)) for name, command in tools.items()})
    print(f"{given.files} files, {given.rounds} cold processes each, interleaved; milliseconds")
    print_costs(costs, [("postmortem-lint", "rumdl")] if given.rumdl else [])


main()
