"""Change the description in thousands of ways, and count which of them the contract tests see: `make mutants`."""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.bundle import Bundle, bundle

from .held import COLUMNS, Holder
from .kinds import KINDS, Description, Mutant
from .reasons import reason

ROOT = Path(__file__).resolve().parents[2]
LEAST = 0.95
"""The share of the changes that make a difference, in each kind, that must be seen."""


@dataclass
class Row:
    """What became of the changes of one kind."""

    kind: str
    possible: int
    tried: int = 0
    caught: Counter[str] = field(default_factory=Counter)
    """By column, and by `any` of them."""
    survivors: list[tuple[str, str]] = field(default_factory=list)
    """Each with the reason why it makes no difference; empty where there is none."""

    @property
    def unexplained(self) -> list[str]:
        return [mutant for mutant, why in self.survivors if not why]

    @property
    def share(self) -> float:
        """Seen, of the changes that make a difference."""
        different = self.caught["any"] + len(self.unexplained)
        return self.caught["any"] / different if different else 1.0


def measure(found: Bundle, kinds: list[str], sample: int, seed: int, holder: Holder, first: bool = False) -> list[Row]:
    """Try `sample` changes of each kind (0: all); with `first`, ask no further once a column has seen a change."""
    description = Description(found.document)
    rows = []
    for kind in kinds:
        every = list(KINDS[kind](description))
        row = Row(kind, len(every))
        for mutant in _chosen(every, sample, f"{seed} {kind}"):
            row.tried += 1
            caught = holder.caught(mutant, first=first)
            row.caught.update([*caught, *(["any"] if caught else [])])
            if not caught:
                row.survivors.append((str(mutant), reason(mutant, found)))
        rows.append(row)
    return rows


def _chosen(every: list[Mutant], sample: int, seed: str) -> list[Mutant]:
    return random.Random(seed).sample(every, sample) if 0 < sample < len(every) else every


def report(rows: list[Row]) -> str:
    """The table, the reasons of what went unseen, and what has none."""
    columns = ["refused", *COLUMNS]
    lines = [f"{'kind':<20} {'possible':>8} {'tried':>6} {'caught':>6} {'equal':>6} {'share':>6}  caught by …"]
    lines[0] += "".join(f"{name:>10}" for name in columns)
    for row in [*rows, _total(rows)]:
        equal = len(row.survivors) - len(row.unexplained)
        line = f"{row.kind:<20} {row.possible:>8} {row.tried:>6} {row.caught['any']:>6} {equal:>6} {row.share:>6.1%}"
        lines.append(f"{line}{'':13}" + "".join(f"{row.caught[name]:>10}" for name in columns))
    reasons = Counter(why for row in rows for _, why in row.survivors if why)
    lines += ["", "Unseen, and no call or answer differs by them:"]
    lines += [f"{count:>6}  {why}" for why, count in reasons.most_common()] or ["     0"]
    unexplained = [mutant for row in rows for mutant in row.unexplained]
    lines += ["", "Unseen, and no rule says why:", *(f"        {mutant}" for mutant in unexplained or ["none"])]
    return "\n".join(lines)


def _total(rows: list[Row]) -> Row:
    total = Row("all", sum(row.possible for row in rows), sum(row.tried for row in rows))
    for row in rows:
        total.caught.update(row.caught)
        total.survivors += row.survivors
    return total


def as_json(rows: list[Row]) -> list[dict[str, Any]]:
    """The rows for other programs."""
    return [
        {
            "kind": row.kind,
            "possible": row.possible,
            "tried": row.tried,
            "caught": dict(row.caught),
            "share": round(row.share, 4),
            "survivors": [{"mutant": mutant, "reason": why} for mutant, why in row.survivors],
        }
        for row in rows
    ]


def main() -> int:
    """Exit code: 0 when each kind has its share seen, 1 when one has not, 2 for wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument(
        "--sample", type=int, default=50, metavar="N", help="changes of each kind, 0 for all (default: 50)"
    )
    parser.add_argument("--seed", type=int, default=302, help="chooses them (default: 302)")
    parser.add_argument("--kind", action="append", choices=list(KINDS), metavar="KIND", help=f"of {', '.join(KINDS)}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there, too")
    arguments = parser.parse_args()
    if arguments.sample < 0:
        parser.error(f"--sample: {arguments.sample} must be 0 or more")
    if arguments.json and not arguments.json.parent.is_dir():
        parser.error(f"--json: there is no directory {arguments.json.parent}")
    found = bundle(ROOT / "spec")
    holder = Holder(found)
    for column, problem in holder.unchanged().items():
        parser.error(f"the description as it is breaks the contract ({column}): {problem}")
    rows = measure(found, arguments.kind or list(KINDS), arguments.sample, arguments.seed, holder)
    print(report(rows))
    if arguments.json:
        try:
            arguments.json.write_text(json.dumps(as_json(rows), ensure_ascii=False, indent=1) + "\n", "utf-8")
        except OSError as error:
            parser.error(f"--json: {arguments.json} cannot be written ({error.strerror})")
    return 1 if any(row.share < LEAST for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
