"""The command line: `python -m tests.soak`, or `make soak`."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from pathlib import Path

from .measure import Sample
from .run import Soak


def _show(sample: Sample) -> None:
    rate = sample.calls / (sample.seconds or 1.0)
    print(
        f"{sample.seconds:6.1f} s {sample.calls:7} calls {rate:6.1f}/s  files {sample.files:4} {sample.mock_files:4}"
        f"  tasks {sample.tasks:4}  threads {sample.threads:3}  MB {sample.memory:6.1f} {sample.mock_memory:6.1f}",
        flush=True,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.soak",
        description="Lets many users share one client, with faults, and looks at what they leave behind. Where two"
        " figures stand together, the second is the mock's.",
        epilog="Exit code: 0 when nothing leaked and nothing was raised that is not documented; 1 otherwise. Ctrl-C"
        " ends it early, with the figures so far.",
    )
    parser.add_argument("--minutes", type=float, default=10.0, help="how long; a short run does not tell of growth")
    parser.add_argument("--users", type=int, default=100, help="asynchronous users; one in 25 more blocks a thread")
    parser.add_argument("--faults", type=float, default=0.05, help="the share of calls with a fault, 0 to 1")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure there too")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run and print; returns the exit code."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    if not (arguments.minutes > 0 and arguments.users > 0 and 0 <= arguments.faults <= 1):
        parser.error("--minutes and --users must be above 0, --faults between 0 and 1")
    if arguments.json and not arguments.json.parent.is_dir():
        parser.error(f"--json: there is no directory {arguments.json.parent}")
    soak = Soak(arguments.users, arguments.faults)
    signal.signal(signal.SIGINT, lambda *_: soak.stopped.set())
    soak.run(arguments.minutes * 60, _show)
    report = soak.report
    if arguments.json:
        arguments.json.write_text(json.dumps(report, indent=1))
    called, known = report["operations"]
    print(f"{report['calls']} calls in {report['seconds']:.0f} s; {called} of {known} operations")
    for outcome, count in report["outcomes"].items():
        print(f"{count:8} {outcome}")
    for name, (early, late) in report["growth"].items():
        print(f"{name}: {early:.1f} in the second fifth, {late:.1f} in the last: {late / early - 1:+.1%}")
    if not report["growth"]:
        print("growth: too few calls to tell")
    for problem in soak.problems[:20]:
        print(problem, file=sys.stderr)
    print(f"{len(soak.problems)} problems" if soak.problems else "nothing leaked")
    return 1 if soak.problems else 0


if __name__ == "__main__":
    sys.exit(main())
