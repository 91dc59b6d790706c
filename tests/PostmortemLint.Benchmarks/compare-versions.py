#!/usr/bin/env python3
"""Times two builds of the CLI on the same folder of documents: cold processes, interleaved.

usage: compare-versions.py OLD.dll NEW.dll [--rounds N] [--files N] [--documents DIR]

OLD.dll and NEW.dll are PostmortemLint.Cli.dll of two Release builds. Without --documents, the benchmark's own documents are linted.
"""
import argparse
import os
import tempfile

from rounds import interleave, print_costs, run, write_documents


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("old")
    arguments.add_argument("new")
    arguments.add_argument("--rounds", type=int, default=21)
    arguments.add_argument("--files", type=int, default=500)
    arguments.add_argument("--documents")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        documents = os.path.abspath(given.documents) if given.documents else os.path.join(folder, "documents")
        if not given.documents:
            write_documents(documents, given.files)
        builds = {"old": os.path.abspath(given.old), "new": os.path.abspath(given.new)}
        # They end with 1 where they have findings.
        costs = interleave(given.rounds, {name: lambda path=path: run([*(["dotnet"] if path.endswith(".dll") else []), path, "check", "."], documents, expected=(0, 1)) for name, path in builds.items()})
    print(f"{given.rounds} cold processes each, interleaved; milliseconds")
    print_costs(costs, [("new", "old")])


main()
