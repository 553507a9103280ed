"""The command line: `python -m tests.interop [ROW…]`, or `make interop`."""

from __future__ import annotations

import argparse
import sys
from functools import partial

from generator.bundle import bundle
from generator.document import operations
from generator.mock import Mock

from .rows import ROWS
from .run import ROOT, run, table


def _row(name: str) -> str:
    if name not in ROWS:
        raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(ROWS)}")
    return name


def main(arguments: list[str] | None = None) -> int:
    """Run the rows, print what came of them as a table, and say with the exit code whether all did what they should."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.interop",
        description="Feed generated/openapi/ to the tools of other languages, build it, and call the mock.",
    )
    parser.add_argument("rows", metavar="ROW", nargs="*", type=_row, help=f"of {', '.join(ROWS)}; all by default")
    names = parser.parse_args(arguments).rows or list(ROWS)
    document = bundle(ROOT / "spec").document
    ids = [operation.id for operation in operations(document)]
    log = partial(print, flush=True)
    results = []
    with Mock(document) as mock:
        for name in names:
            result = run(name, ROWS[name], ROOT / ".interop" / name, ids, mock.url, log)
            if result.failed:
                log(f"{name}: {result.failed}")
            results.append(result)
    print(table(results))
    return 1 if any(result.failed for result in results) else 0


if __name__ == "__main__":
    sys.exit(main())
