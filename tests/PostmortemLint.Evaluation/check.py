#!/usr/bin/env python3
"""Whether findings are still as right as when docs/evaluation-folds.tsv was written, over a labelled corpus of postmortems.

usage: check.py --tools DIR --corpus DIR [--write] -- COMMAND...     as in: -- dotnet PostmortemLint.Evaluation.dll

The owners of the documents are divided into two halves that have nothing to do with how rules were written, and the figures of each
half count: what is gained in one at the cost of the other is not a gain. DIR of --tools has the corpus's own score.py.
Ends with 1 if precision or recall of a half has fallen, or a tenth of its right findings is gone, and with 0 if not, or where there is no
corpus. --write replaces the file.
"""
import argparse, hashlib, json, os, re, subprocess, sys, tempfile

FIGURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "docs", "evaluation-folds.tsv")
HEADER = "# half of the owners\ttable\tright\twrong\tmissed\n"
TABLES = ("completeness, outage reports of students", "completeness, other documents", "errors")

# One document more or less may have another reason.
TOLERANCE = 0.005

# Where misses are not judged, nothing else shows that a rule has fallen silent.
LEAST_RIGHT = 0.9


def half_of(file):
    owner = file.split("/")[-1].split("__")[0]
    return "AB"[hashlib.sha256(owner.encode()).digest()[0] % 2]


def measure(tools, corpus, command):
    with open(os.path.join(corpus, "labels.jsonl"), encoding="utf-8") as f:
        labels = [json.loads(line) for line in f if line.strip()]
    figures = {}
    with tempfile.TemporaryDirectory() as top:
        log, subset = os.path.join(top, "run.sarif"), os.path.join(top, "labels.jsonl")
        subprocess.run([*command, "--corpus", corpus, "--owners", log], check=True)
        for half in "AB":
            with open(subset, "w", encoding="utf-8") as f:
                f.writelines(json.dumps(d) + "\n" for d in labels if half_of(d["file"]) == half)
            score = [sys.executable, os.path.join(tools, "score.py"), "--sarif", log, "--corpus", corpus, "--labels", subset]
            printed = subprocess.run(score, check=True, capture_output=True, text=True).stdout
            sums = re.findall(r"^all\s+(\d+)\s+(\d+)\s+(\d+|-)", printed, re.M)
            for table, (right, wrong, missed) in zip(TABLES, sums, strict=True):
                figures[half, table] = (int(right), int(wrong), 0 if missed == "-" else int(missed))
    return figures


def read():
    with open(FIGURES, encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f if not line.startswith("#")]
    return {(half, table): tuple(map(int, counts)) for half, table, *counts in rows}


def ratio(part, rest):
    return part / (part + rest) if part + rest else 1.0


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--tools", required=True)
    p.add_argument("--corpus", required=True)
    p.add_argument("--write", action="store_true")
    p.add_argument("command", nargs=argparse.REMAINDER)
    a = p.parse_args()
    if not os.path.isdir(a.corpus):
        print(f"Skipped: there is no corpus at {a.corpus}.")
        return 0
    now = measure(a.tools, a.corpus, a.command[a.command[:1] == ["--"]:])
    if a.write:
        with open(FIGURES, "w", encoding="utf-8", newline="\n") as f:
            f.write(HEADER + "".join("\t".join(map(str, (*key, *counts))) + "\n" for key, counts in sorted(now.items())))
        return 0
    before, fallen = read(), False
    for key in sorted(before):
        (right, wrong, missed), (was_right, was_wrong, was_missed) = now[key], before[key]
        precision, recall = ratio(right, wrong), ratio(right, missed)
        least = ratio(was_right, was_wrong) - TOLERANCE, ratio(was_right, was_missed) - TOLERANCE
        worse = precision < least[0] or recall < least[1] or right < was_right * LEAST_RIGHT
        fallen |= worse
        print(f"{'worse' if worse else 'ok':5} half {key[0]}, {key[1]}: {right} right, {wrong} wrong, {missed} missed "
              f"({precision:.2f}, {recall:.2f}); it was {was_right}, {was_wrong}, {was_missed}")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
