#!/usr/bin/env python3
"""Prints what a mutation run and a coverage run found, by folder of the engine, as a Markdown table.

    python3 tests/PostmortemLint.Mutation/figures.py mutation-report.json ... --coverage coverage.cobertura.xml [--survivors]

The score is Stryker's: killed and timed out, of these and of what survived or no test runs.
With --survivors, the mutants that no test noticed instead, by file and line.
"""
import argparse
import collections
import json
import pathlib
import re
import xml.etree.ElementTree as xml

STATUSES = ["Killed", "Survived", "NoCoverage", "Timeout", "RuntimeError", "CompileError"]
ROOMS = ["Prose", "Syntax", "Time", "Sections", "Evidence", "Incident", "Measures", "People", "Kind", "Consistency", "Rules"]
FOLDER = re.compile(r"(?:^|/)(" + "|".join(ROOMS) + r")/(?:[^/]+/)*[^/]+\.cs$")


def folder_of(path):
    found = FOLDER.search(path.replace("\\", "/"))
    return found and found[1]


def mutants(reports):
    """Each mutant once; the last report that tested it counts."""
    tested = {}
    for report in reports:
        for path, file in json.loads(pathlib.Path(report).read_text())["files"].items():
            for mutant in file["mutants"]:
                at = mutant["location"]["start"]
                end = mutant["location"]["end"]
                if folder_of(path) and mutant["status"] in STATUSES:
                    key = (pathlib.PurePath(path).name, at["line"], at["column"], end["line"], end["column"], mutant["mutatorName"], mutant.get("replacement"))
                    tested[key] = (folder_of(path), file["source"].splitlines()[at["line"] - 1].strip(), mutant)
    return tested


def coverage(path):
    """Folder -> [lines hit, lines, branches hit, branches]."""
    counts = collections.defaultdict(lambda: [0, 0, 0, 0])
    lines = {}
    for cls in xml.parse(path).getroot().iter("class"):
        for line in cls.find("lines"):
            name = (cls.get("filename"), int(line.get("number")))
            taken = re.search(r"\((\d+)/(\d+)\)", line.get("condition-coverage", ""))
            hit, branches = int(line.get("hits")) > 0, (int(taken[1]), int(taken[2])) if taken else (0, 0)
            old = lines.get(name, (False, (0, 0)))
            lines[name] = (hit or old[0], max(branches, old[1], key=lambda b: (b[1], b[0])))
    for (file, _), (hit, branches) in lines.items():
        if folder_of(file):
            for i, n in enumerate([hit, 1, *branches]):
                counts[folder_of(file)][i] += n
    return counts


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("reports", nargs="*")
    arguments.add_argument("--coverage")
    arguments.add_argument("--survivors", action="store_true")
    options = arguments.parse_args()
    tested = mutants(options.reports)
    if options.survivors:
        for (file, line, column, *_), (_, text, mutant) in sorted(tested.items(), key=lambda t: t[0][:3]):
            if mutant["status"] in ("Survived", "NoCoverage"):
                replacement = " ".join((mutant.get("replacement") or "").split())
                print(f"{file}:{line}:{column} {mutant['status']} {mutant['mutatorName']}: {replacement[:160]}\n    {text[:200]}")
        return
    covered = coverage(options.coverage) if options.coverage else {}
    print("| folder | mutants | killed | survived | no coverage | timeout | runtime error | compile error | score | lines | branches |")
    print("|---|" + "--:|" * 10)
    for folder in ROOMS:
        n = collections.Counter(m["status"] for f, _, m in tested.values() if f == folder)
        found, valid = n["Killed"] + n["Timeout"], n["Killed"] + n["Timeout"] + n["Survived"] + n["NoCoverage"]
        score = f"{100 * found / valid:.1f} %" if valid else "-"
        hit, lines, taken, branches = covered.get(folder, [0, 0, 0, 0])
        shares = [f"{100 * part / whole:.1f} %" if whole else "-" for part, whole in ((hit, lines), (taken, branches))]
        print("| " + " | ".join([folder, str(sum(n.values())), *(str(n[s]) for s in STATUSES), score, *shares]) + " |")


if __name__ == "__main__":
    main()
