#!/usr/bin/env python3
"""Times the published CLI against rumdl: cold processes, interleaved, on the same folder of documents.

usage: compare-cli.py [--rumdl PATH] [--rounds N] [--files N]

rumdl is the native binary of the npm package of that name, installed outside the repository; without --rumdl it is looked up on the PATH.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
CLI = HERE.parent.parent / "src" / "PostmortemLint.Cli"


def run(command, folder):
    """Wall and processor milliseconds of one process."""
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{command[0]} ended with {process.returncode}.")
    return (time.perf_counter() - began) * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rumdl", default=shutil.which("rumdl"))
    arguments.add_argument("--rounds", type=int, default=21)
    arguments.add_argument("--files", type=int, default=500)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        documents, published = os.path.join(folder, "documents"), os.path.join(folder, "published")
        subprocess.run(["dotnet", "publish", CLI, "-c", "Release", "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", published, "-v", "quiet"], check=True)
        subprocess.run(["dotnet", "run", "-c", "Release", "--project", HERE, "--", "documents", documents, str(given.files)], check=True)
        tools = {"postmortem-lint": [os.path.join(published, "PostmortemLint.Cli"), "check", "."]}
        if given.rumdl:
            tools["rumdl"] = [os.path.abspath(given.rumdl), "check", "--no-cache", "."]
        else:
            print("rumdl is absent: not on the PATH, and --rumdl names none. Only postmortem-lint is measured.")
        times = {name: [] for name in tools}
        for _ in range(given.rounds):
            for name, command in tools.items():
                times[name].append(run(command, documents))
    print(f"{given.files} files, {given.rounds} cold processes each, interleaved; milliseconds")
    print("| | wall, median | wall, fastest | processor, median | processor, least |")
    print("|---|---:|---:|---:|---:|")
    figures = {}
    for name, measured in times.items():
        wall, processor = zip(*measured)
        figures[name] = [statistics.median(wall), min(wall), statistics.median(processor), min(processor)]
        print(f"| {name} | " + " | ".join(f"{value:.0f}" for value in figures[name]) + " |")
    if given.rumdl:
        print("| ratio | " + " | ".join(f"**{own / other:.2f}**" for own, other in zip(figures["postmortem-lint"], figures["rumdl"])) + " |")


main()
