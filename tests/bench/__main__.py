"""The command line: `python -m tests.bench [ROW…] [--json FILE] [--cpu]`, or `make bench`."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from statistics import median

from .measure import TABLE_HEAD, Result, RowFailed, refused, results
from .rows import BENCH, PLAIN, PYTHON, ROWS

_PEERS = ("api302", "httpx", "attrs", "openai", "httpx2", "githubkit", "pydantic", "httpx-sse")
_GENERATORS = ("openapi-python-client", "ruff")
_VERSIONS = """
import json, platform, sys
from importlib.metadata import version
print(json.dumps({"Python": platform.python_version()} | {name: version(name) for name in sys.argv[1:]}))
"""


def _versions(python: Path, packages: tuple[str, ...]) -> dict[str, str]:
    command = [str(python), "-c", _VERSIONS, *packages]
    found: dict[str, str] = json.loads(subprocess.run(command, env=PLAIN, check=True, capture_output=True).stdout)
    return found


def _cpu_model() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().split("\n")
    except FileNotFoundError:  # not Linux
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def _machine() -> dict[str, str]:
    ours, theirs = _versions(Path(sys.executable), _GENERATORS), _versions(PYTHON, _PEERS)
    if ours["Python"] != theirs["Python"]:
        raise RowFailed(f"it has Python {theirs['Python']}, this is {ours['Python']}")
    return {
        "CPU": f"{_cpu_model()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}",
        "OS": platform.platform(),
        "versions": ", ".join(f"{name} {version}" for name, version in {**ours, **theirs}.items()),
    }


def _row(name: str) -> str:
    if name not in ROWS:
        raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(ROWS)}")
    return name


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description="Measures the client and the generator against their peers, side by side on this machine.",
        epilog="Exit code: 0 when every row was measured, whether or not its goal is met; 1 otherwise.",
    )
    parser.add_argument("rows", nargs="*", type=_row, metavar="ROW", help=f"of {', '.join(ROWS)}; default: all")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure of every round there too")
    parser.add_argument("--cpu", action="store_true", help="measure seconds of CPU, which other work disturbs less")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Measure and print; returns the exit code."""
    arguments = _parser().parse_args(argv)
    try:
        machine = _machine()
    except (RowFailed, OSError, subprocess.SubprocessError) as error:
        print(f"{BENCH} is not usable ({error}): remove it and run `make bench`", file=sys.stderr)
        return 1
    for name, text in machine.items():
        print(f"- {name}: {text}")
    time = "seconds of CPU, user and system" if arguments.cpu else "wall-clock time"
    print(f"- figures: {time}; medians of runs in turns; x is the median of the rounds' ratios")
    print(f"\n{TABLE_HEAD}", flush=True)
    measured: list[Result] = []
    failures: list[str] = []
    for name in arguments.rows or ROWS:
        try:
            with closing(ROWS[name]()) as rows:
                for row in rows:
                    for result in results(row, arguments.cpu):
                        measured.append(result)
                        print(result.line, flush=True)
                    for peer, reason in row.cannot.items():
                        print(refused(row.title, peer, reason), flush=True)
        except (RowFailed, OSError, subprocess.SubprocessError) as failure:
            failures.append(f"{name}: could not be measured: {failure}")
    if arguments.json:
        figures = [{**result._asdict(), "median": median(result.figures)} for result in measured]
        arguments.json.write_text(json.dumps({**machine, "time": time, "rows": figures}, indent=2, ensure_ascii=False))
    for failed in failures:
        print(failed, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
