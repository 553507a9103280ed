"""Which calls are made: by default what is documented to be free and to read only; and why the others are not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..calls import Call, first_of_methods
from ..document import Operation, operations
from ..findings import UsageError
from .wire import files_of

_READS = ("get", "head")
_PER_CALL = "call"


@dataclass(frozen=True)
class Step:
    """One method of one operation, called with its first example or left out."""

    call: Call
    files: dict[str, list[str]]
    reason: str
    """Why it is not called; empty when it is."""

    @property
    def name(self) -> str:
        """The operation, and its method where that is not its only one."""
        operation, action = self.call.variant.operation, self.call.variant.action
        return operation.id if operation.id == f"{operation.tag}_{action}" else f"{operation.id}.{action}"

    @property
    def price(self) -> str:
        """What the document says that it costs, in words."""
        return _price(self.call.variant.operation)


def plan(
    document: dict[str, Any],
    every: Iterable[Call],
    tags: Collection[str],
    names: Collection[str],
    allowed: Collection[str],
    folder: Path | None,
) -> list[Step]:
    """The first example of every method, in the document's order.

    Args:
        document: the description.
        every: the calls of all its examples.
        tags: only operations of these tags; none for all.
        names: only these operations; none for all.
        allowed: which of `--allow-paid` and `--allow-changes` were given.
        folder: where the files lie that examples send.

    Raises:
        UsageError: there is no such tag or operation.
    """
    known = list(operations(document))
    _refuse_unknown("--tag", tags, {operation.tag for operation in known})
    _refuse_unknown("--operations", names, {operation.id for operation in known})
    wanted = {item.id for item in known if (not tags or item.tag in tags) and (not names or item.id in names)}
    first = first_of_methods(call for call in every if call.variant.operation.id in wanted)
    return [_step(document, call, allowed, folder) for call in first]


def _refuse_unknown(option: str, wanted: Collection[str], known: Collection[str]) -> None:
    unknown = sorted(set(wanted) - set(known))
    if unknown:
        raise UsageError(f"{option}: there is no {', '.join(unknown)}")


def _step(document: dict[str, Any], call: Call, allowed: Collection[str], folder: Path | None) -> Step:
    files = files_of(document, call)
    missing = [name for names in files.values() for name in names if not (folder and (folder / name).is_file())]
    obstacles = [(flag, why) for flag, why in _obstacles(call.variant.operation) if flag not in allowed]
    if missing:
        obstacles.append(("--files DIR", f"sends {', '.join(missing)}"))
    reason = f"{', '.join(why for _, why in obstacles)}: {' '.join(flag for flag, _ in obstacles)}" if obstacles else ""
    return Step(call, files, reason)


def _obstacles(operation: Operation) -> Iterator[tuple[str, str]]:
    """What must be allowed before an operation is called, and why; what the document does not rule out counts."""
    reads = operation.method in _READS or "x-302-idempotent" in operation.data
    listed = _listed(operation)
    free = listed.get("amount") == 0 and "note" not in listed  # e.g. for a limited time, which may be over
    if not free:
        yield "--allow-paid", _price(operation)
    # A POST that is paid for makes what it is paid for; one that is free may do anything.
    if not reads and (free or operation.method != "post"):
        yield "--allow-changes", "may change what the account holds"


def _listed(operation: Operation) -> dict[str, Any]:
    listed: dict[str, Any] = operation.data.get("x-302-price", {})
    return listed


def _price(operation: Operation) -> str:
    listed = _listed(operation)
    if not listed:
        return "no listed price"
    note = f", {listed['note']}" if "note" in listed else ""
    return f"{listed['amount']:g} PTC per {listed['unit']}{note}" if listed["amount"] else f"free{note}"


def bill(steps: Collection[Step]) -> str:
    """The listed prices of these calls together, and how many calls have none."""
    prices = [_listed(step.call.variant.operation) for step in steps]
    paid = [listed for listed in prices if listed.get("amount")]
    by_call = [listed["amount"] for listed in paid if listed["unit"] == _PER_CALL]
    counts = {
        "free": sum(1 for listed in prices if listed.get("amount") == 0),
        f"for {sum(by_call):g} PTC together": len(by_call),
        "priced by use": len(paid) - len(by_call),
        "without a listed price": sum(1 for listed in prices if not listed),
    }
    return ", ".join(f"{number} {what}" for what, number in counts.items() if number) or "none"
