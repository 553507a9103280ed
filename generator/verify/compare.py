"""Holds an answer against the description: status, headers, and every field of the body."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import quote

from jsonschema.exceptions import ValidationError

from .. import sse
from ..calls import Call
from ..document import Schemas, deref
from ..mock.checks import is_json
from ..mock.messages import essence
from ..mock.pointers import Json, facets, get, join
from ..sources import escape
from .redact import Redactor
from .wire import Reply

_LONGEST = 160
_DEEPEST = 50
NOTHING = "nothing"
# With these a service says that it does not know what the call names.
_UNKNOWN_THING = (400, 403, 404, 409, 410, 422)
_ID = re.compile(r"(^|_)(uu?)?ids?$|[a-z](Id|ID)s?$")
_WORDS = {
    "enum": lambda value: f"one of {', '.join(map(compact, value))}",
    "const": lambda value: compact(value),
    "type": lambda value: value if isinstance(value, str) else " or ".join(value),
    "minimum": lambda value: f"at least {value}",
    "maximum": lambda value: f"at most {value}",
    "minItems": lambda value: f"at least {value} items",
    "maxItems": lambda value: f"at most {value} items",
    "minLength": lambda value: f"at least {value} characters",
    "maxLength": lambda value: f"at most {value} characters",
    "pattern": lambda value: f"a text like {value}",
}


@dataclass(frozen=True)
class Deviation:
    """One difference. The path is a JSON pointer into the body, `/` for all of it, or the name of another part."""

    path: str
    expected: str
    got: str


@dataclass
class Comparison:
    """What comparing an answer has found; without deviations, and comparable, the contract is kept."""

    deviations: list[Deviation] = field(default_factory=list)
    undescribed: list[str] = field(default_factory=list)
    """The paths of what came and no schema describes; `*` stands for any item of a list."""
    absent: list[str] = field(default_factory=list)
    """The paths of what the example has and did not come, though nothing requires it."""
    not_comparable: str = ""
    """Why a refusal says nothing of the contract; empty otherwise."""
    success: bool = False
    """Whether it is an answer of success that can be read, whatever else is wrong with it."""
    body: Any = None
    """The decoded JSON; none for anything else."""

    def add(self, path: str, expected: str, got: str) -> None:
        self.deviations.append(Deviation(path, expected, got))


def borrowed(call: Call) -> list[str]:
    """What a call takes from its example and perhaps only the example's author has, by name: parts of the path, ids."""
    fields = call.body if isinstance(call.body, dict) else {}
    return [name for where, name in call.given if where == "path" or _ID.search(name)] + [
        name for name in fields if _ID.search(name)
    ]


class Contract:
    """What a document says of answers."""

    def __init__(self, document: Json, redactor: Redactor) -> None:
        self._document = document
        self._schemas = Schemas(document)
        self._redactor = redactor

    def compare(
        self, call: Call, reply: Reply, strangers: Collection[str] = (), pending: Collection[int] = ()
    ) -> Comparison:
        """Hold an answer to a call against what the document says of it.

        Args:
            call: what was asked.
            reply: what came.
            strangers: the names of parameters whose values the service may not know; refusing them is no deviation.
            pending: the statuses that mean "not yet".
        """
        found = Comparison()
        if reply.status is None:
            found.add("answer", "an answer", reply.broken)
            return found
        pointer, response = self._response(call, reply.status)
        succeeds = 200 <= reply.status < 300 and bool(pointer)
        if succeeds:
            for name in response.get("headers", {}):
                if name not in reply.headers:
                    found.add(f"header {name.lower()}", "a value", NOTHING)
        elif reply.status not in pending:
            self._refused(found, call, reply, bool(pointer), strangers)
        kinds: dict[str, Json] = response.get("content", {})
        readable = not reply.broken
        if reply.broken:
            found.add("body", "a whole answer", reply.broken)
        elif kinds:
            readable = self._body(found, call, reply, pointer, kinds, strangers if succeeds else None)
        elif succeeds and reply.content:
            found.undescribed.append("body")
        found.success = succeeds and readable
        if found.success and call.answer and found.body is not None:
            told = {general(deviation.path) for deviation in found.deviations}
            found.absent += (path for path in _absent(call.answer.value, found.body) if path not in told)
        return found

    def _response(self, call: Call, status: int) -> tuple[str, Json]:
        """The documented response of a status with its pointer; empty when there is none."""
        operation = call.variant.operation
        responses = operation.data["responses"]
        key = next((key for key in (str(status), f"{status // 100}XX", "default") if key in responses), None)
        return deref(self._document, f"{operation.pointer}/responses/{key}", responses[key]) if key else ("", {})

    def _refused(
        self, found: Comparison, call: Call, reply: Reply, documented: bool, strangers: Collection[str]
    ) -> None:
        """A status that is no success: whether it tells something of the contract depends on what was asked."""
        told = reply.headers.get("location") or reply.content.decode("utf-8", "replace")
        got = f"{reply.status} {self._told(told)}"
        if documented and strangers and reply.status in _UNKNOWN_THING:
            found.not_comparable = f"{got}; {_strange(strangers)}"
        else:
            statuses = [key for key in call.variant.operation.data["responses"] if key.startswith("2")]
            found.add("status", " or ".join(statuses), got)

    def _body(
        self,
        found: Comparison,
        call: Call,
        reply: Reply,
        pointer: str,
        kinds: dict[str, Json],
        strangers: Collection[str] | None,
    ) -> bool:
        """Compare a body with what is documented for it; tells whether it is an answer that can be read.

        `strangers` is none for the body of an error.
        """
        succeeds, text = strangers is not None, reply.content.decode("utf-8", "replace")
        wanted = call.variant.accept if succeeds and call.variant.accept in kinds else next(iter(kinds))
        got = essence(reply.headers.get("content-type", ""))
        fits = fnmatchcase(got, essence(wanted))
        if not fits:
            shown = self._told(text) if got.startswith("text/") or is_json(got) else ""
            found.add("header content-type", wanted, f"{self._redactor.text(got) or NOTHING} {shown}".strip())
        media, place = kinds[wanted], f"{pointer}/content/{escape(wanted)}"
        if "x-302-stream" in media:
            if fits:
                self._events(found, text, place, media["x-302-stream"])
            return fits
        if not is_json(essence(wanted)):
            if not reply.content:
                found.add("body", "a text or a file", NOTHING)
            return fits
        try:
            found.body = _decoded(text)
        except ValueError:
            if fits:
                found.add("body", "JSON", self.shown(text))
            return False
        envelope = call.variant.operation.data.get("x-302-envelope") if succeeds else None
        if envelope and self._failed_inside(found, envelope, strangers or ()):
            return False
        own = call.variant.answer if succeeds and str(reply.status) == call.variant.status else None
        self._fields(found, own or f"{place}/schema", found.body)
        return True

    def _failed_inside(self, found: Comparison, envelope: Json, strangers: Collection[str]) -> bool:
        """Whether a success of HTTP says in its body that it is none."""
        success, value = envelope["success"], get(found.body, envelope["field"])
        if value is None or value in success:
            return False
        message = get(found.body, envelope["message"]) if "message" in envelope else None
        got = f"{self.shown(value)} {self.shown(message) if message else ''}".strip()
        if strangers:
            found.not_comparable = f"{envelope['field']} is {got}; {_strange(strangers)}"
        else:
            found.add(envelope["field"], " or ".join(map(compact, success)), got)
        return True

    def _events(self, found: Comparison, text: str, pointer: str, stream: Json) -> None:
        """The events of a stream, numbered from 0 as the items of a list would be."""
        end, number = stream.get("end"), -1
        for number, event in enumerate(sse.events(text)):
            ends = end is not None and event.ends(end)
            if not (ends and isinstance(end, str)):
                try:
                    self._fields(found, f"{pointer}/x-302-stream/event", _decoded(event.data), f"/{number}")
                except ValueError:
                    found.add(f"/{number}", "JSON", self.shown(event.data))
            if ends:
                return
        if end is not None or number < 0:
            found.add(f"/{number + 1}", f"the event {compact(end)}" if end is not None else "an event", NOTHING)

    def _fields(self, found: Comparison, schema: str, value: Any, prefix: str = "") -> None:
        wrong: dict[tuple[str, str], dict[str, None]] = {}
        for error in self._schemas.errors(schema, value):
            for leaf in _leaves(error):
                for deviation in self._deviations(leaf, prefix):
                    wrong.setdefault((deviation.path, deviation.got), {})[deviation.expected] = None
        found.deviations += [Deviation(path, " and ".join(expected), got) for (path, got), expected in wrong.items()]
        paths = self._undescribed({"$ref": f"#{quote(schema, safe='/~')}"}, value, prefix and "/*")
        found.undescribed += dict.fromkeys(path for path in paths if path not in found.undescribed)

    def _deviations(self, error: ValidationError, prefix: str) -> Iterator[Deviation]:
        path = prefix + join(error.absolute_path)
        instance: Any = error.instance
        if error.validator == "required":
            names: Any = error.validator_value
            for name in names:
                if name not in instance:
                    yield Deviation(f"{path}/{escape(name)}", "a value, it is required", NOTHING)
            return
        if error.validator in ("anyOf", "oneOf"):
            kinds = [_expected(leaf) for inner in error.context or () for leaf in _leaves(inner)]
            expected = " or ".join(dict.fromkeys(kinds)) or "exactly one of the described forms"
        else:
            expected = _expected(error)
        name = next((str(step) for step in reversed(error.absolute_path) if isinstance(step, str)), "")
        yield Deviation(path or "/", expected, self.shown(instance, name))

    def _told(self, text: str) -> str:
        """What a refusal says, in one short line."""
        try:
            return self.shown(_decoded(text))
        except ValueError:
            return self.shown(text)

    def shown(self, value: Any, name: str = "") -> str:
        """A value in one short line, without secrets."""
        text = compact(self._redactor.value(value, name))
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"

    def _undescribed(self, schema: Any, value: Any, path: str) -> Iterator[str]:
        """The paths of fields that the schema does not describe."""
        parts = list(facets(self._document, schema))
        if isinstance(value, list):
            items = [part["items"] for part in parts if "items" in part]
            for item in value if items else []:
                yield from self._undescribed({"anyOf": items}, item, f"{path}/*")
        elif isinstance(value, dict):
            known: dict[str, list[Any]] = {}
            for part in parts:
                for name, item in part.get("properties", {}).items():
                    known.setdefault(name, []).append(item)
            others = [part["additionalProperties"] for part in parts if "additionalProperties" in part]
            for name, item in value.items() if known or others else ():
                place = f"{path}/{escape(name)}"
                if name in known or others:
                    yield from self._undescribed({"anyOf": known.get(name, others)}, item, place)
                else:
                    yield place


def general(path: str) -> str:
    """A path with `*` for the number of any item of a list."""
    return re.sub(r"/\d+(?=/|$)", "/*", path)


def compact(value: Any) -> str:
    """JSON in one line, in characters that a terminal can show."""
    text = json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode()


def _decoded(text: str) -> Any:
    """JSON as the standard has it.

    Raises:
        ValueError: it is something else, or nested too deeply for an answer.
    """

    def refuse(constant: str) -> None:
        raise ValueError(f"{constant} is not JSON")

    try:
        value = json.loads(text, parse_constant=refuse)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    level = [value]
    for _ in range(_DEEPEST):
        level = [item for part in level for item in _items(part)]
    if level:
        raise ValueError("nested too deeply")
    return value


def _items(value: Any) -> Collection[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _strange(names: Collection[str]) -> str:
    return f"{', '.join(names)} of the example may be unknown here"


def _expected(error: ValidationError) -> str:
    words = _WORDS.get(str(error.validator))
    return words(error.validator_value) if words else f"{error.validator} {compact(error.validator_value)}"


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    """What is wrong at last: of a choice, by the alternative that comes closest."""
    branches: dict[Any, list[ValidationError]] = {}
    for inner in error.context or ():
        branches.setdefault(inner.relative_schema_path[0], []).append(inner)
    fitting = [found for found in branches.values() if not any(_is_other(inner) for inner in found)]
    if not fitting:
        yield error
        return
    for inner in min(fitting, key=len):
        yield from _leaves(inner)


def _is_other(error: ValidationError) -> bool:
    """Whether the value is of quite another kind than this alternative."""
    return error.validator == "type" and not error.relative_path


def _absent(example: Any, body: Any) -> Iterator[str]:
    """The fields that the example has and the answer lacks, where it has their parent."""
    came = set(_paths(body))
    for path in dict.fromkeys(_paths(example)):
        if path not in came and path.rpartition("/")[0] in came and not path.endswith("/*"):
            yield path


def _paths(value: Any, path: str = "") -> Iterator[str]:
    yield path
    for name, item in value.items() if isinstance(value, dict) else ():
        yield from _paths(item, f"{path}/{escape(name)}")
    for item in value if isinstance(value, list) else ():
        yield from _paths(item, f"{path}/*")
