"""Processes measured in interleaved rounds, and tables of what they cost."""
import os
import pathlib
import statistics
import subprocess
import sys
import time
from typing import NamedTuple

HERE = pathlib.Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent


class Cost(NamedTuple):
    """Milliseconds; the memory that was resident at most, in KB (of 1,000 bytes on macOS, which counts bytes)."""

    wall: float
    processor: float
    memory: float


def run(command, folder, environment=None, expected=(0,)):
    """What one process cost, together with those that it waited for. Ends everything where its exit code is not expected."""
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in expected:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}.")
    memory = usage.ru_maxrss / (1000 if sys.platform == "darwin" else 1)
    return Cost((time.perf_counter() - began) * 1000, (usage.ru_utime + usage.ru_stime) * 1000, memory)


def interleave(rounds, variants):
    """The values of each variant, by name: one of each variant in each round, so that a slow moment of the machine meets all of them."""
    values = {name: [] for name in variants}
    for _ in range(rounds):
        for name, measure in variants.items():
            values[name].append(measure())
    return values


def write_documents(folder, count):
    """Writes the benchmark's documents into a new folder."""
    subprocess.run(["dotnet", "run", "-c", "Release", "--project", HERE, "--", "documents", folder, str(count)], check=True, stdout=subprocess.DEVNULL)


def print_costs(costs, ratios):
    """A table of times in milliseconds, and below it those of one name divided by those of another, for each pair of names."""
    print_table(
        ["wall, median", "wall, fastest", "processor, median", "processor, least"],
        {name: [*middle_and_least([cost.wall for cost in some]), *middle_and_least([cost.processor for cost in some])] for name, some in costs.items()},
        ratios)


def print_table(columns, rows, ratios=(), form="{:,.0f}"):
    print("| | " + " | ".join(columns) + " |")
    print("|---|" + "---:|" * len(columns))
    for name, values in rows.items():
        print(f"| {name} | " + " | ".join(form.format(value) for value in values) + " |")
    for name, base in ratios:
        print(f"| {name} / {base} | " + " | ".join(f"**{value / other:.2f}**" if other else "" for value, other in zip(rows[name], rows[base])) + " |")


def middle_and_least(values):
    return statistics.median(values), min(values)
