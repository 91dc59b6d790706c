#!/usr/bin/env python3
"""How often each rule is right, by the form of the document, over a labelled corpus of postmortems.

usage: by-form.py --tools DIR --corpus DIR --labels FILE --batch NAME -- COMMAND...     as in: -- dotnet PostmortemLint.Evaluation.dll

DIR of --tools has the corpus's own score.py, which compares findings with labels. It is not part of this repository. Writes lines for
docs/evaluation.tsv: batch, date, form, documents, rule, right, wrong, missed; "-" where misses are not judged.
"""
import argparse, collections, datetime, json, os, re, subprocess, sys, tempfile


def rows_of(printed):
    """The lines of rules in score.py's three tables."""
    for line in printed.splitlines():
        if m := re.match(r"(PML\d{4})\s+(\d+)\s+(\d+)\s+(\d+|-)\s", line):
            yield m.group(1), int(m.group(2)), int(m.group(3)), m.group(4)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("tools", "corpus", "labels", "batch"):
        p.add_argument(f"--{name}", required=True)
    p.add_argument("command", nargs=argparse.REMAINDER)
    a = p.parse_args()
    command = a.command[a.command[:1] == ["--"]:]
    with open(a.labels, encoding="utf-8") as f:
        labels = [d for d in map(json.loads, filter(str.strip, f)) if d["kind"] == "postmortem"]
    with tempfile.TemporaryDirectory() as top:
        log = os.path.join(top, "run.sarif")
        subprocess.run([*command, "--corpus", a.corpus, "--owners", log], check=True)
        with open(log, encoding="utf-8") as f:
            form_of = json.load(f)["runs"][0]["properties"]["forms"]
        forms = [form_of[d["file"]] for d in labels]
        for form in sorted(set(forms)):
            chosen = [d for d, f in zip(labels, forms) if f == form]
            subset = os.path.join(top, "labels.jsonl")
            with open(subset, "w", encoding="utf-8") as f:
                f.writelines(json.dumps(d) + "\n" for d in chosen)
            printed = subprocess.run(
                [sys.executable, os.path.join(a.tools, "score.py"), "--sarif", log, "--corpus", a.corpus, "--labels", subset],
                check=True, capture_output=True, text=True).stdout
            sums = collections.defaultdict(lambda: [0, 0, None])
            for rule, right, wrong, missed in rows_of(printed):
                total = sums[rule]
                total[0] += right
                total[1] += wrong
                if missed != "-":
                    total[2] = (total[2] or 0) + int(missed)
            for rule, (right, wrong, missed) in sorted(sums.items()):
                if right + wrong + (missed or 0):
                    today = datetime.date.today().isoformat()
                    print(a.batch, today, form, len(chosen), rule, right, wrong, "-" if missed is None else missed, sep="\t")


if __name__ == "__main__":
    main()
