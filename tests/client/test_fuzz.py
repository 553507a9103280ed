"""JSON of any kind in the place of every documented answer: nothing is lost, and nothing but this package's errors."""

from __future__ import annotations

import json
import math
import re
from importlib import import_module
from itertools import pairwise
from types import NoneType
from typing import Any, Literal, get_args, get_origin

import httpx
import pytest
from api302 import UNSET, Client, errors
from api302._answers import decoder_of
from api302._models import Model, _alternatives, _plan, encode, evaluate, violations
from api302._operation import Operation
from api302._streams import Event, EventDecoder
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .conftest import KEY, ROOT
from .support import failure

OPERATIONS: dict[str, Operation[Any]] = {}
for _path in sorted((ROOT / "generated/api302/api").glob("*/[a-z]*.py")):
    _operation = import_module(f"api302.api.{_path.parent.name}.{_path.stem}").OPERATION
    if _operation.accept.endswith("json") and _operation.answer != "None":
        OPERATIONS.setdefault(_operation.answer, _operation)
EXAMPLES = 8

# Derandomized, so that a failure is the same on every machine; one call may import a module, hence no deadline.
fuzzed = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)
every_answer = pytest.mark.parametrize("annotation", OPERATIONS)

TEXTS = st.text(max_size=6) | st.sampled_from(["", "error", "\ud800", "a\udfffb", "\x00", "é", "1", "null"])
NUMBERS = (
    st.integers(-(2**70), 2**70) | st.floats(allow_nan=True) | st.sampled_from([0, -0.0, 1e308, math.inf, 10**400])
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=5,
)
DEEP = st.integers(1, 300).map(lambda depth: json.loads("[" * depth + "]" * depth))
EXTRAS = st.dictionaries(
    st.sampled_from(["to_dict", "raw", "additional_properties", "json_names", "__class__", "__dict__", "new", ""]),
    ANYTHING,
    max_size=2,
)


def fitting(annotation: Any, level: int = 0) -> st.SearchStrategy[Any]:
    """JSON that an annotation allows."""
    parts = [part for part in _alternatives(annotation) if part.__class__ is not type(UNSET)]
    return st.one_of([_fitting(part, level) for part in parts if part.__name__ != "Unset"] or [st.none()])


def _fitting(part: Any, level: int) -> st.SearchStrategy[Any]:
    origin, arguments = get_origin(part), get_args(part)
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin is list:
        return st.lists(fitting(arguments[0], level + 1), max_size=0 if level > 3 else 2)
    if origin is dict:
        return st.dictionaries(TEXTS, fitting(arguments[1], level + 1), max_size=0 if level > 3 else 2)
    if isinstance(part, type) and issubclass(part, Model):
        return objects(part, level + 1)
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: TEXTS,
        int: st.integers(-(2**70), 2**70),
        float: st.floats() | st.integers(),
        bool: st.booleans(),
        NoneType: st.none(),
    }
    return plain.get(part, ANYTHING)


def objects(model: type[Model], level: int = 0) -> st.SearchStrategy[Any]:
    """JSON that a model allows: what is required, and some of the rest."""
    plan = _plan(model)
    fields = {
        key: st.deferred(lambda name=name: fitting(evaluate(plan.annotations[name]), level))  # type: ignore[misc]
        for key, name in plan.names.items()
        if level < 4 or name in plan.required
    }
    required = {key: fields[key] for key, name in plan.names.items() if name in plan.required and level < 6}
    optional = {key: fields[key] for key in fields if key not in required}
    return st.fixed_dictionaries(required, optional=optional if level < 3 else {})


@st.composite
def damaged(draw: st.DrawFn, sound: st.SearchStrategy[Any]) -> Any:
    """JSON with a field missing, of another type or unknown, somewhere in it."""
    value = draw(sound)
    holder: Any = None
    place: Any = None
    inner = value
    while isinstance(inner, dict | list) and inner and (holder is None or draw(st.booleans())):
        holder = inner
        place = draw(st.sampled_from(sorted(inner) if isinstance(inner, dict) else range(len(inner))))
        inner = holder[place]
    if holder is None:
        return draw(ANYTHING)
    if draw(st.booleans()):
        del holder[place]
    else:
        holder[place] = draw(ANYTHING | DEEP)
    if isinstance(holder, dict):
        holder.update(draw(EXTRAS))
    return value


def exact(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def check_kept(annotation: str, source: Any) -> None:
    before = exact(source)
    decode = decoder_of(annotation)
    built = decode(json.loads(before)) if decode else source
    assert exact(encode(built)) == before
    assert repr(built)
    for path, problem in violations(evaluate(annotation), json.loads(before)):
        assert problem
        assert names_a_place(path, json.loads(before), missing="missing" in problem), path


def names_a_place(path: str, value: Any, *, missing: bool) -> bool:
    """Whether a JSON path leads somewhere; the last step of one to a missing field leads nowhere, but its holder is."""
    if path == "$":
        return not missing
    if isinstance(value, dict):
        rests = [(item, path.removeprefix(f"$.{key}")) for key, item in value.items() if path.startswith(f"$.{key}")]
        follows = [(item, f"${rest}") for item, rest in rests if not rest or rest[0] in ".["]
        return any(names_a_place(rest, item, missing=missing) for item, rest in follows) or missing
    index = re.match(r"\$\[(\d+)\](.*)", path, re.DOTALL)
    return bool(
        index and isinstance(value, list) and names_a_place(f"${index[2]}", value[int(index[1])], missing=missing)
    )


@every_answer
def test_what_fits_is_kept_and_no_violation(annotation: str) -> None:
    @fuzzed
    @given(fitting(evaluate(annotation)))
    def run(source: Any) -> None:
        check_kept(annotation, source)
        # A value may fit several models of a union and break the one that fits it best.
        if "|" not in annotations_in(annotation):
            assert list(violations(evaluate(annotation), source)) == []

    run()


def annotations_in(annotation: str) -> str:
    """Every annotation that a value of this one may meet, joined."""
    seen: dict[str, None] = {}
    todo = [annotation]
    while todo:
        text = todo.pop()
        if text in seen:
            continue
        seen[text] = None
        found = [evaluate(name) for name in compile(text, "", "eval").co_names if name[0].isupper() and name != "Any"]
        for model in found:
            if isinstance(model, type) and issubclass(model, Model):
                todo += [entry.removesuffix(" | Unset") for entry in _plan(model).annotations.values()]
    return " ".join(seen)


@every_answer
def test_what_is_damaged_is_kept(annotation: str) -> None:
    @fuzzed
    @given(damaged(fitting(evaluate(annotation))))
    def run(source: Any) -> None:
        check_kept(annotation, source)

    run()


BODIES = st.one_of(
    ANYTHING.map(lambda value: json.dumps(value).encode()),
    st.binary(max_size=40),
    st.sampled_from([b"", b"[" * 100_000, b'{"a":' * 2000, b"NaN", b"\xff\xfe", b"9" * 5000, b'"\\ud800"', b"{}{}"]),
)


@pytest.mark.parametrize("strict", [False, True])
@settings(fuzzed, max_examples=400)
@given(
    st.sampled_from(sorted(OPERATIONS)),
    BODIES,
    st.sampled_from([200, 201, 204, 302, 400, 401, 404, 429, 500, 520, 599]),
)
def test_any_answer_is_taken_or_refused(strict: bool, annotation: str, body: bytes, status: int) -> None:
    """Whatever comes, an answer or this package's own error with the whole of it."""
    operation = OPERATIONS[annotation]._replace(places={}, content_type=None, auth=())
    transport = httpx.MockTransport(lambda request: httpx.Response(status, content=body, headers={"request-id": "r"}))
    with httpx.Client(transport=transport) as http:
        client = Client(KEY, http_client=http, max_retries=0, strict=strict)
        error = failure(lambda: client.send(operation))
    assert isinstance(error, errors.AnswerError) or (error is None and status < 300)
    if isinstance(error, errors.AnswerError):
        assert (error.content, error.status, error.request_id) == (body, status, "r")
        assert str(error)


LINES = st.sampled_from(
    b"data: x|data:|data|data:  y|da|ta: q||event: e|event|: c|id: 1|retry: 5|other: z".split(b"|")
) | st.sampled_from([b"\xef\xbb\xbf", b"data: \xff", "data: é€".encode()])
ENDS = st.sampled_from([b"\n", b"\r", b"\r\n"])


@settings(fuzzed, max_examples=1500)
@given(st.lists(st.tuples(LINES, ENDS), max_size=12), st.lists(st.integers(0, 120), max_size=10), st.booleans())
def test_events_in_any_pieces(lines: list[tuple[bytes, bytes]], cuts: list[int], marked: bool) -> None:
    stream = (b"\xef\xbb\xbf" if marked else b"") + b"".join(line + end for line, end in lines)
    bounds = [0, *sorted(cut for cut in cuts if cut <= len(stream)), len(stream)]
    decoder = EventDecoder()
    found: list[Event] = []
    for start, end in pairwise(bounds):
        found += decoder.feed(stream[start:end])
    assert [(event.type, event.data) for event in found] == reference(stream)


def reference(stream: bytes) -> list[tuple[str, str]]:
    """The events of a whole stream, word for word as the HTML standard interprets one."""
    text = stream.decode("utf-8", "replace").removeprefix("\ufeff")
    lines = re.split("\r\n|\n|\r", text)[:-1]
    events: list[tuple[str, str]] = []
    kind, data = "", ""
    for line in lines:
        if line == "":
            if data != "":
                events.append((kind or "message", data.removesuffix("\n")))
            kind, data = "", ""
        elif not line.startswith(":"):
            name, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if name == "event":
                kind = value
            elif name == "data":
                data += value + "\n"
    return events
