"""One contestant in a process of its own: each line on standard input has it do its work once.

`python -m tests.bench.peers.worker ROW CONTESTANT ARGUMENT…`; answers with seconds, seconds of CPU, and units of work.
"""

from __future__ import annotations

import sys
import time
from importlib import import_module


def main(row: str, contestant: str, *arguments: str) -> None:
    work = getattr(import_module(f"{__package__}.{row}"), contestant)(*arguments)
    print("ready", flush=True)
    for _ in sys.stdin:
        wall, cpu = time.perf_counter(), time.process_time()
        units = work()
        print(time.perf_counter() - wall, time.process_time() - cpu, units, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
