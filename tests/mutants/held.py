"""Holds the committed client against a changed description, by the checks of tests/contract."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import Any
from unittest.mock import patch

from generator import pages
from generator.bundle import Bundle
from generator.calls import Call, calls, first_of_methods
from generator.client.variants import Variant, split
from generator.document import Schemas, operations, tasks
from generator.mock import Mock
from generator.sources import segments
from tests.contract import outcomes, shapes
from tests.contract.checks import STYLES, contract_problems, every_example, example_problems

from .kinds import Mutant

_MOST_OPERATIONS = 4
"""Operations that are asked about a part that more of them share: fewer questions never catch more."""
_MOST_COMPONENTS = 40
_TASK_TIMEOUT = 0.3

Caught = dict[str, str]
"""The first problem that each column found."""


class Part:
    """The operations of a changed document that the change touches."""

    def __init__(self, bundle: Bundle, components: list[str], wanted: set[str], others: list[Variant]) -> None:
        self.bundle = bundle
        self.components = components
        self.operations = [item for item in operations(bundle.document) if item.path in wanted]
        self.ids = {operation.id for operation in self.operations}
        self.variants = [item for item in split(bundle)[1].values() if item.operation.id in self.ids]
        self.others = others

    @cached_property
    def calls(self) -> list[Call]:
        """Every call of the operations."""
        return [*calls(self.bundle, self.ids)] if self.ids else []

    @property
    def first_calls(self) -> list[Call]:
        """One call of each method."""
        return first_of_methods(self.calls)


def _examples(part: Part) -> Iterator[str]:
    schemas = Schemas(part.bundle.document)
    for _, schema, example in every_example(part.bundle):
        yield from example_problems(part.bundle, schemas, schema, example)


def _shapes(part: Part) -> Iterator[str]:
    for name in part.components:
        yield from shapes.model_problems(part.bundle, name)
    for variant in part.variants:
        yield from shapes.method_problems(part.bundle, variant)


def _calls(part: Part) -> Iterator[str]:
    for call in part.calls:
        for style in STYLES:
            yield from contract_problems(part.bundle, call, style)


def _outcomes(part: Part) -> Iterator[str]:
    first = part.first_calls
    for call in first:
        yield from outcomes.fact_problems(part.bundle, call)
        yield from outcomes.cost_problems(part.bundle, call)
        yield from outcomes.envelope_problems(part.bundle, call, "sync")
        yield from outcomes.stream_problems(part.bundle, call, "sync")
        yield from outcomes.failure_problems(part.bundle, call, "sync")
    yield from outcomes.code_problems(part.bundle)
    submitted = [call for call in first if call.variant.task]
    if submitted:
        with Mock(part.bundle.document) as mock:
            for call in submitted:
                yield from outcomes.task_problems(part.bundle, call, mock, _TASK_TIMEOUT, 0.001)


def _inventory(part: Part) -> Iterator[str]:
    called = {call.variant.key for call in part.calls}
    yield from (f"{variant.key} is not called" for variant in part.variants if variant.key not in called)
    yield from part.ids - {variant.operation.id for variant in part.variants}
    yield from shapes.leftover_problems(part.bundle, [*part.others, *part.variants])


COLUMNS: dict[str, Callable[[Part], Iterator[str]]] = {
    "shapes": _shapes,
    "examples": _examples,
    "calls": _calls,
    "outcomes": _outcomes,
    "inventory": _inventory,
}


class Holder:
    """What is known of the unchanged description, so that a change only asks about what it touches."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self._paths: dict[str, Any] = bundle.document["paths"]
        self._variants = [*split(bundle)[1].values()]
        self._named = {page.value for page in pages.read(bundle.tree)[1] if page.state == "operation"}
        every = list(operations(bundle.document))
        self._by_id = {operation.id: operation for operation in every}
        self._polled: dict[str, set[str]] = {}
        for operation in every:
            for _, task in tasks(operation):
                self._polled.setdefault(task["poll"], set()).add(operation.id)
        self._users: dict[str, list[str]] = {}
        for path, item in self._paths.items():
            _note(self._users, item, f"path {path}")
        for section, entries in bundle.document["components"].items():
            for name, value in entries.items():
                _note(self._users, value, f"/components/{section}/{name}")
        for operation in every:
            for requirement in operation.data.get("security", bundle.document["security"]):
                for name in requirement:
                    self._users.setdefault(f"/components/securitySchemes/{name}", []).append(f"path {operation.path}")

    def caught(self, mutant: Mutant, first: bool = False) -> Caught:
        """What each column says of a change, or only the first that sees it; empty where none does."""
        document = mutant.applied(self.bundle.document)
        used_by = self._used_by(mutant)
        touched = self._touched(used_by)
        components = [user.rpartition("/")[2] for user in used_by if user.startswith("/components/schemas/")]
        wanted = {path for path in document["paths"] if path in touched or path not in self._paths}
        polls = self._polls(document, wanted)
        kept = {path: item for path, item in document["paths"].items() if path in wanted | polls}
        others = [item for item in self._variants if item.operation.path not in touched]
        bundle = replace(self.bundle, document={**document, "paths": kept})
        found: Caught = {}
        unnamed = self._unnamed(document, touched, wanted)
        if unnamed:
            found["inventory"] = unnamed
        try:
            part = Part(bundle, components[:_MOST_COMPONENTS], wanted, others)
        except Exception as error:  # as then no test is collected
            return {**found, "refused": str(error)}
        return found if first and found else {**_asked(part, first), **found}

    def unchanged(self) -> Caught:
        """What the columns say of the description as it is: anything makes all else that they say worthless."""
        every = list(self.bundle.document["components"]["schemas"])
        return _asked(Part(self.bundle, every, set(self._paths), []), first=False)

    def _unnamed(self, document: dict[str, Any], touched: set[str], wanted: set[str]) -> str:
        """What pages.yaml names and the document has not, or the reverse."""
        here = {operation.id for operation in self._by_id.values() if operation.path in touched}
        there = {
            operation.id for operation in operations({"paths": {path: document["paths"][path] for path in wanted}})
        }
        return ", ".join(sorted((here & self._named) ^ there))

    def _used_by(self, mutant: Mutant) -> list[str]:
        """The changed part and all that is made of it, the nearest first."""
        steps = segments(mutant.pointer)
        if steps[0] == "paths":
            return [f"path {steps[1]}"]
        if steps[0] != "components":
            return [f"path {path}" for path in self._paths]
        start = f"/components/{steps[1]}/{steps[2]}"
        found, queue = {start: None}, deque([start])
        while queue:
            for user in self._users.get(queue.popleft(), []):
                if user not in found:
                    found[user] = None
                    queue.append(user)
        return list(found)

    def _touched(self, used_by: list[str]) -> set[str]:
        paths = [user.removeprefix("path ") for user in used_by if user.startswith("path ")]
        step = -(-len(paths) // _MOST_OPERATIONS)
        chosen = set(paths[:: max(step, 1)])
        for path in paths[:_MOST_OPERATIONS]:
            for operation in self._by_id.values():
                if operation.path == path:
                    submitters = sorted(self._polled.get(operation.id, ()))[:_MOST_OPERATIONS]
                    chosen |= {self._by_id[name].path for name in submitters}
        return chosen

    def _polls(self, document: dict[str, Any], wanted: set[str]) -> set[str]:
        """The paths of what the tasks of these paths are polled by."""
        by_id = {operation.id: operation.path for operation in operations(document)}
        here = operations({"paths": {path: document["paths"][path] for path in wanted}})
        return {by_id[task["poll"]] for operation in here for _, task in tasks(operation) if task["poll"] in by_id}


def _asked(part: Part, first: bool) -> Caught:
    found: Caught = {}
    with patch("api302._retries.FIRST_WAIT", 0.0):
        for name, check in COLUMNS.items():
            problem = _first(check, part)
            if problem:
                found[name] = problem
                if first:
                    break
    return found


def _first(check: Callable[[Part], Iterator[str]], part: Part) -> str:
    """The first problem; a check that breaks has found one, as it has in a test."""
    try:
        return next(check(part), "")
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def _note(users: dict[str, list[str]], value: Any, user: str) -> None:
    """Note of all that `value` refers to that `user` is made of it."""
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str):
            users.setdefault(reference[1:], []).append(user)
        for item in value.values():
            _note(users, item, user)
    elif isinstance(value, list):
        for item in value:
            _note(users, item, user)
