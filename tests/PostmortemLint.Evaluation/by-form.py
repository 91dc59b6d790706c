#!/usr/bin/env python3
"""How often each rule is right, by the form of the document, over a labelled corpus of postmortems.

usage: by-form.py --tools DIR --corpus DIR --labels FILE --batch NAME -- COMMAND...     as in: -- dotnet PostmortemLint.Cli.dll

DIR of --tools has the corpus's own by-owner.py, which lints each owner's documents in a folder of their own, and score.py,
which compares findings with labels. Both are part of the corpus and not of this repository. Writes lines for docs/evaluation.tsv:
batch, date, form, documents, rule, right, wrong, missed; "-" where misses are not judged.
"""
import argparse, collections, concurrent.futures, datetime, json, os, re, shutil, subprocess, sys, tempfile

FAMILIES = ("a_holberton", "b_sre", "c_company", "d_template", "n_neighbour")


def lay_out(corpus, top):
    """Lays the corpus out as by-owner.py does. Returns the path of each corpus file."""
    paths, used = {}, set()
    for family in FAMILIES:
        folder = os.path.join(corpus, "files", family)
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            owner, *rest = name.split("__")
            path = os.path.join(top, owner, "postmortems", *rest)
            while path in used:
                path = os.path.splitext(path)[0] + "-.md"
            used.add(path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            os.makedirs(os.path.join(top, owner, ".git"), exist_ok=True)
            shutil.copy(os.path.join(folder, name), path)
            paths[f"files/{family}/{name}"] = path
    return paths


def form_of(command, path):
    shown = subprocess.run([*command, "config", path], capture_output=True, text=True).stdout
    return re.search(r"^# Form: (\w+)", shown, re.M).group(1)


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
    command = [c for c in a.command if c != "--"]
    with open(a.labels, encoding="utf-8") as f:
        labels = [d for d in map(json.loads, filter(str.strip, f)) if d["kind"] == "postmortem"]
    with tempfile.TemporaryDirectory() as top:
        paths = lay_out(a.corpus, top)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            forms = list(pool.map(lambda d: form_of(command, paths[d["file"]]), labels))
        log = os.path.join(top, "run.sarif")
        subprocess.run(
            [sys.executable, os.path.join(a.tools, "by-owner.py"), "--corpus", a.corpus, "--output", log, "--", *command],
            check=True, stdout=subprocess.DEVNULL)
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
