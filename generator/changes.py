"""What a caller notices between two bundled documents, told in Markdown.

oasdiff compares the operations that both have, and knows for each difference whether it breaks callers. What it cannot
know is done here: which operation is which after a move, what the extensions say, and how to tell what is shared once.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from . import openapi31
from .document import Operation, contents, deref, operations, parameters
from .findings import UsageError

OASDIFF = "github.com/oasdiff/oasdiff@v1.33.0"


class Level(IntEnum):
    """What a change does to callers; the numbers are oasdiff's."""

    COMPATIBLE = 1
    MAY_BREAK = 2
    BREAKS = 3


_TITLES = {
    Level.BREAKS: "Breaks callers",
    Level.MAY_BREAK: "May break callers",
    Level.COMPATIBLE: "Breaks nobody",
}
# Where oasdiff thinks of the wire alone, and generated code has callers too.
_SEVERITIES = {"api-operation-id-removed": "err", "response-optional-property-removed": "warn"}
_EXTENSIONS = {
    "x-302-methods": Level.MAY_BREAK,
    "x-302-task": Level.MAY_BREAK,
    "x-302-envelope": Level.MAY_BREAK,
    "x-302-idempotent": Level.COMPATIBLE,
    "x-302-price": Level.COMPATIBLE,
}
# oasdiff takes only what is called JSON for JSON: elsewhere a number is as good as a text to it.
_STREAM, _JSON = "text/event-stream", "+json"
_NO_REASONS = ("go: downloading ", "exit status ")
_STATUS = re.compile(r"(?<=status )`[^`]+`|`[^`]+`(?= status)")
_ANY = "\0"
NOWHERE = ""
"""In place of an operation's id: a change of what stands outside of them."""
_HOW = f"""\
## How this was found

{OASDIFF.rpartition("/")[2].replace("@", " ")} compared the operations that both have:
their parameters, bodies, answers, events of streams and security.
Compared beside these: which operations there are and where, the servers, the names of the schemas, and
{", ".join(f"`{name}`" for name in _EXTENSIONS)}.
Not compared: texts, examples, evidence.

What changed is the description: the gateway may have changed, or more may be known of it.
"""


@dataclass(frozen=True)
class Change:
    """One sentence on what changed in an operation, which its id in the new document names."""

    level: Level
    text: str
    operation: str = NOWHERE


def read(path: Path) -> dict[str, Any]:
    """A bundled document from a JSON file.

    Raises:
        UsageError: there is none that can be compared.
    """
    try:
        text = path.read_text("utf-8", "replace")
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror})") from None
    return parse(text, str(path))


def parse(text: str, name: str) -> dict[str, Any]:
    """A bundled document from JSON; `name` is what to call it if that fails.

    Raises:
        UsageError: it is none that can be compared.
    """
    try:
        document: dict[str, Any] = json.loads(text)
    except (ValueError, RecursionError):
        raise UsageError(f"{name}: is not JSON; what can be compared are two openapi.json") from None
    for pointer, reason in openapi31.errors(document):
        raise UsageError(f"{name}: is not an OpenAPI 3.1 document: {pointer or '/'}: {reason}")
    try:
        for operation in operations(document):
            list(parameters(document, operation))
            list(contents(document, operation))
    except KeyError as error:
        raise UsageError(f"{name}: has a reference that leads nowhere: {error}") from None
    return document


def report(old: dict[str, Any], new: dict[str, Any], old_name: str, new_name: str) -> str:
    """What changed from one document to the other, as Markdown.

    Raises:
        UsageError: oasdiff cannot be run, or refuses one of them.
    """
    pairs = list(_pairs(old, new))
    before, after = {one.id for one, _ in pairs}, {other.id for _, other in pairs}
    removed = [operation for operation in operations(old) if operation.id not in before]
    added = [operation for operation in operations(new) if operation.id not in after]
    changes = [*_elsewhere(old, new), *_beside(pairs), *(_compared(old, new, pairs) if pairs else [])]
    touched = {change.operation for change in changes} - {NOWHERE}
    lines = [
        f"# API changes from {old_name} to {new_name}",
        "",
        f"{_count(len(removed), 'operation')} removed, {len(added)} added, {len(touched)} of {len(pairs)} changed.",
        _verdict(max((change.level for change in changes), default=None) if not removed else Level.BREAKS),
        "",
    ]
    for level, title in _TITLES.items():
        gone = removed if level is Level.BREAKS else []
        own = [change for change in changes if change.level is level]
        if gone or own:
            lines += [f"## {title}", ""]
        if gone:
            lines += ["### Removed operations", "", *_by_tag(gone)]
        lines += _told(own, {other.id: other for _, other in pairs})
    if added:
        lines += ["## Added operations", "", *_by_tag(added)]
    return "\n".join([*lines, _HOW])


def _pairs(old: dict[str, Any], new: dict[str, Any]) -> Iterator[tuple[Operation, Operation]]:
    """Each operation of `old` with what it is in `new`: of the same id or, where an id is gone, at the same place."""
    by_id = {operation.id: operation for operation in operations(new)}
    by_place = {(operation.method, operation.path): operation for operation in operations(new)}
    known = {operation.id for operation in operations(old)}
    for operation in operations(old):
        same = by_id.get(operation.id) or by_place.get((operation.method, operation.path))
        if same and (same.id == operation.id or same.id not in known):
            yield operation, same


def _compared(old: dict[str, Any], new: dict[str, Any], pairs: list[tuple[Operation, Operation]]) -> Iterator[Change]:
    """What oasdiff finds in the operations that both have."""
    places = {(after.method.upper(), after.path): after.id for _, after in pairs}
    base = _comparable(old, {before.id: after for before, after in pairs})
    revision = _comparable(new, {after.id: after for _, after in pairs})
    for found in _oasdiff(base, revision):
        if found["section"] != "paths":  # `_elsewhere` has these
            continue
        text = found["text"].replace("#/components/schemas/", "").replace(_STREAM + _JSON, _STREAM)
        text = text.replace(" (item schema)", ", in an event of the stream")
        yield Change(Level(found["level"]), text, places.get((found.get("operation"), found.get("path")), NOWHERE))


def _comparable(document: dict[str, Any], places: Mapping[str, Operation]) -> dict[str, Any]:
    """A copy with the operations at the places where they are compared, and what concerns them where oasdiff looks."""
    copy = deepcopy(document)
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations(copy):
        if operation.id not in places:
            continue
        place = places[operation.id]
        paths.setdefault(place.path, {})[place.method] = {
            **operation.data,
            "parameters": [parameter for _, parameter in parameters(copy, operation)],
            "security": operation.data.get("security", copy.get("security", [])),
        }
        for response in operation.data.get("responses", {}).values():
            response = deref(copy, "", response)[1]
            if "content" in response:
                response["content"] = dict(_with_events(kind, media) for kind, media in response["content"].items())
    copy.pop("security", None)
    # The first version that has a place for the schema of an event.
    return {**copy, "openapi": "3.2.0", "paths": paths}


def _with_events(kind: str, media: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    if kind != _STREAM or "x-302-stream" not in media:
        return kind, media
    return _STREAM + _JSON, {**media, "itemSchema": media["x-302-stream"]["event"]}


def _oasdiff(base: dict[str, Any], revision: dict[str, Any]) -> Any:
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        (place / "base.json").write_text(json.dumps(base), "utf-8")
        (place / "revision.json").write_text(json.dumps(revision), "utf-8")
        (place / "levels").write_text("".join(f"{name} {level}\n" for name, level in _SEVERITIES.items()), "ascii")
        options = ["--format", "json", "--flatten-allof", "--severity-levels", "levels"]
        command = ["go", "run", OASDIFF, "changelog", *options, "base.json", "revision.json"]
        try:
            done = subprocess.run(command, cwd=place, capture_output=True, text=True, encoding="utf-8")
        except FileNotFoundError:
            message = "Go is missing, which runs oasdiff, which compares the documents: install Go 1.21 or newer"
            raise UsageError(message) from None
    if done.returncode:
        reasons = [line for line in done.stderr.splitlines() if not line.startswith(_NO_REASONS)]
        raise UsageError(f"`go run {OASDIFF}` failed, which compares the documents: {'; '.join(reasons)}")
    return json.loads(done.stdout)


def _beside(pairs: Iterable[tuple[Operation, Operation]]) -> Iterator[Change]:
    """What changed in an operation and is no business of oasdiff's."""
    for old, new in pairs:
        before, after = (f"`{operation.method.upper()} {operation.path}`" for operation in (old, new))
        if before != after:
            yield Change(Level.BREAKS, f"moved from {before} to {after}", new.id)
        for name, level in _EXTENSIONS.items():
            if old.data.get(name) != new.data.get(name):
                text = f"`{name}` was {_value(old.data.get(name))}, is {_value(new.data.get(name))}"
                yield Change(level, text, new.id)


def _elsewhere(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    """What changed outside of the operations."""
    parts: dict[str, list[dict[str, Any]]] = {
        "server": [{server["url"]: None for server in document.get("servers", [])} for document in (old, new)],
        "security scheme": [_schemes(document) for document in (old, new)],
    }
    for label, (before, after) in parts.items():
        for name in {**before, **after}:
            if name not in after:
                yield Change(Level.BREAKS, f"removed the {label} `{name}`")
            elif name not in before:
                yield Change(Level.COMPATIBLE, f"added the {label} `{name}`")
            elif before[name] != after[name]:
                text = f"the {label} `{name}` was {_value(before[name])}, is {_value(after[name])}"
                yield Change(Level.BREAKS, text)
    names = [document.get("components", {}).get("schemas", {}) for document in (old, new)]
    if gone := [name for name in names[0] if name not in names[1]]:
        text = f"removed or renamed {_count(len(gone), 'schema')}, for which generated code has classes: "
        yield Change(Level.MAY_BREAK, text + _listed(gone))


def _schemes(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    schemes = document.get("components", {}).get("securitySchemes", {})
    return {name: {key: scheme[key] for key in scheme if key != "description"} for name, scheme in schemes.items()}


def _value(value: Any) -> str:
    return "absent" if value is None else f"`{json.dumps(value, ensure_ascii=False)}`"


def _told(changes: list[Change], places: Mapping[str, Operation]) -> Iterator[str]:
    """The changes under the operations that they are of, each told once for all of these."""
    statuses: dict[str, dict[str, list[str]]] = {}
    for change in changes:
        status = _STATUS.search(change.text)
        text = change.text[: status.start()] + _ANY + change.text[status.end() :] if status else change.text
        statuses.setdefault(text, {}).setdefault(change.operation, []).append(status[0] if status else "")
    order = {name: number for number, name in enumerate([NOWHERE, *places])}
    groups: dict[tuple[str, ...], list[str]] = {}
    for text, found in statuses.items():
        alike: dict[str, list[str]] = {}
        for operation, values in found.items():
            alike.setdefault(", ".join(dict.fromkeys(values)), []).append(operation)
        for joined, names in alike.items():
            groups.setdefault(tuple(sorted(names, key=order.__getitem__)), []).append(text.replace(_ANY, joined))
    # First what is of no single operation, then what is of many.
    for members, texts in sorted(groups.items(), key=lambda group: (NOWHERE not in group[0], -len(group[0]))):
        yield from (f"### {_title(members, places)}", "")
        if 1 < len(members) <= len(places) / 2:
            yield from (_listed(members), "")
        yield from (f"- {text}" for text in texts)
        yield ""


def _title(members: tuple[str, ...], places: Mapping[str, Operation]) -> str:
    if members == (NOWHERE,):
        return "Outside of the operations"
    if len(members) == 1:
        return _name(places[members[0]])
    if len(members) <= len(places) / 2:
        return f"{len(members)} operations"
    others = [name for name in places if name not in members]
    return f"All operations but {_listed(others)}" if others else "All operations"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _by_tag(found: list[Operation]) -> Iterator[str]:
    tags: dict[str, list[Operation]] = {}
    for operation in found:
        tags.setdefault(operation.tag, []).append(operation)
    for tag, members in tags.items():
        yield f"- {tag}"
        yield from (f"  - {_name(operation)}: {operation.data.get('summary', '')}" for operation in members)
    yield ""


def _name(operation: Operation) -> str:
    return f"`{operation.id}` (`{operation.method.upper()} {operation.path}`)"


def _verdict(worst: Level | None) -> str:
    return {
        Level.BREAKS: "**Some changes break callers.**",
        Level.MAY_BREAK: "Some changes may break callers; none is sure to.",
    }.get(worst or Level.COMPATIBLE, "Nothing breaks callers.")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
