"""What the wire may do to the description without an answer being lost: models, unions, strict mode, odd JSON."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from api302 import UNSET, Unset, errors, models
from api302._models import Model, decoder, evaluate, violations
from attrs import define

from .conftest import Scripted, answer, head
from .support import CHAT, COMPLETION, Connect, both, complete, failure, stream, tokenize

Serve = Callable[..., Scripted]

USAGE = {
    "prompt_tokens": 1,
    "completion_tokens": 2,
    "total_tokens": 3,
    "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
    "completion_tokens_details": {"reasoning_tokens": 0},
}
CALL = {"id": "call-1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
PARTS: dict[str, dict[str, Any]] = {
    "ChatTextPart": {"type": "text", "text": "hi"},
    "ChatImagePart": {"type": "image_url", "image_url": {"url": "data:", "detail": "low"}},
    "ChatAudioPart": {"type": "input_audio", "input_audio": {"data": "", "format": "wav"}},
    "ChatFilePart": {"type": "file", "file": {"file_id": "f-1"}},
}
SAMPLES: dict[str, dict[str, Any]] = {
    "ChatCompletion": {
        **COMPLETION,
        "choices": [
            {
                "index": 0,
                "finish_reason": "tool_calls",
                "message": {"role": "assistant", "content": None, "tool_calls": [CALL]},
            },
            {
                "index": 1,
                "finish_reason": "stop",
                "message": {"role": "assistant", "content": "", "audio": {"id": "a"}},
            },
        ],
        "usage": USAGE,
        "citations": ["https://example.com"],
    },
    "ChatCompletionChunk": {
        "id": "c-1",
        "choices": [{"index": 0, "delta": {"role": "assistant", "tool_calls": [{"index": 0, **CALL}]}}],
        "usage": USAGE,
    },
    "ChatMessage": {"role": "user", "content": list(PARTS.values()), "tool_calls": [CALL], "audio": {"id": "a"}},
    "ChanjingSpeechResult": {
        "code": 0,
        "msg": "success",
        "trace_id": "t",
        "data": {
            "id": "s",
            "type": "tts",
            "status": 9,
            "text": ["hi"],
            "full": {"url": "https://example.com/a.wav", "path": "a.wav", "duration": 2.5},
            "slice": None,
            "focus_titles": None,
            "errMsg": "",
            "errReason": "",
            "subtitles": [{"key": "k", "start_time": 0, "end_time": 0.5, "subtitle": "hi", "keywords": None}],
        },
    },
    "MetasoSearchResult": {
        "credits": 3,
        "total": 1,
        "searchParameters": {"q": "q", "scope": "webpage", "size": 1, "includeSummary": False, "format": "f"},
        "webpages": [{"title": "t", "link": "l", "authors": ["a"], "position": 1}],
    },
    "PromptOptimization": {
        "status": "success",
        "best_round": 1,
        "error": None,
        "round_data_list": [{"round": 1, "prompt": "p", "sample": [{"a": 1}], "success": True}],
    },
    "DashboardRecordAnswer": {"data": {"cost": "0.5", "input_token": 1, "model": "m"}},
}
JSON_VALUES: list[Any] = json.loads(
    '[null, true, false, 0, -1, 1.5, 1e300, "", "x", [], [null], [1, "x"], [[]], [{}], {}, {"a": {"b": [1]}}]'
)
every_model = pytest.mark.parametrize("name", SAMPLES)


def model(name: str) -> type[Model]:
    found: type[Model] = getattr(models, name)
    return found


def exact(value: Any) -> str:
    """JSON in a form that tells 0, 0.0 and false apart."""
    return json.dumps(value, sort_keys=True)


def holders(value: Any) -> Iterator[Any]:
    """Every object and every list in a JSON value."""
    if isinstance(value, dict | list):
        yield value
        for item in value.values() if isinstance(value, dict) else value:
            yield from holders(item)


def variants(sample: Any, change: Callable[[Any, Any], object]) -> Iterator[Any]:
    """Copies of a sample, each with one place changed, wherever that is."""
    for number, holder in enumerate(holders(sample)):
        for place in list(holder) if isinstance(holder, dict) else range(len(holder)):
            twin = copy.deepcopy(sample)
            change(list(holders(twin))[number], place)
            yield twin


def check_kept(name: str, source: Any) -> Any:
    before = exact(source)
    built = model(name).from_dict(source)
    assert exact(built.to_dict()) == exact(built.raw) == before
    assert built == model(name).from_dict(json.loads(before))
    assert "UNSET" not in repr(built)
    assert exact(source) == before, "the source stays as it is"
    return built


@every_model
def test_round_trip(name: str) -> None:
    assert check_kept(name, SAMPLES[name]).additional_properties == {}


@every_model
def test_unknown_fields_are_kept_at_every_depth(name: str) -> None:
    sample = copy.deepcopy(SAMPLES[name])
    more = {
        "new": {"deep": [1, {"y": None}]},
        "additional_properties": 1,
        "to_dict": 2,
        "class": 3,
        "self": 4,
        "": 5,
        "é": 6,
    }
    for holder in list(holders(sample)):
        if isinstance(holder, dict):
            holder.update(more)
    assert check_kept(name, sample).additional_properties == more


@every_model
def test_missing_fields_are_unset(name: str) -> None:
    for twin in variants(SAMPLES[name], lambda holder, place: holder.pop(place)):
        check_kept(name, twin)
    empty = check_kept(name, {})
    assert {getattr(empty, field.name) for field in attrs.fields(type(empty))} == {UNSET}


def test_objects_become_models_however_empty() -> None:
    for usage in ({}, {"new": 1}, USAGE):
        built = models.ChatCompletion.from_dict({"usage": usage, "choices": [{"message": {}}, {}]})
        assert isinstance(built.usage, models.ChatUsage)
        assert [type(choice).__name__ for choice in built.choices] == ["ChatChoice", "ChatChoice"]
        assert isinstance(built.choices[0].message, models.ChatAnswer)
        assert built.choices[1] == models.ChatChoice.from_dict({})


@every_model
def test_mistyped_fields_are_kept(name: str) -> None:
    for value in JSON_VALUES:
        for twin in variants(SAMPLES[name], lambda holder, place, value=value: holder.__setitem__(place, value)):  # type: ignore[misc]
            check_kept(name, twin)


@both
@pytest.mark.parametrize("value", JSON_VALUES, ids=json.dumps)
def test_an_answer_of_another_type_is_given_as_it_came(connect: Connect, serve: Serve, value: Any) -> None:
    with connect(serve(answer(json.dumps(value).encode())).url) as client:
        result = complete(client)
    assert exact(result.raw if isinstance(result, Model) else result) == exact(value)
    assert isinstance(result, models.ChatCompletion) == isinstance(value, dict)


@both
def test_an_answer_keeps_what_nobody_described(connect: Connect, serve: Serve) -> None:
    body = {
        **COMPLETION,
        "choices": [{"message": {"content": 5, "mood": "good"}, "index": "0"}],
        "created": None,
        "x": [{}],
    }
    with connect(serve(answer(json.dumps(body).encode())).url) as client:
        result = complete(client)
    message = result.choices[0].message
    assert (message.content, message["mood"], result["x"], result.created) == (5, "good", [{}], None)
    assert (result.usage, message.role) == (UNSET, UNSET)
    assert result.raw == body


@both
@pytest.mark.parametrize("strict", [False, True])
def test_new_enum_words_pass(connect: Connect, serve: Serve, strict: bool) -> None:
    with connect(serve(answer(b'{"status": "paused"}')).url, strict=strict) as client:
        assert client.prompt.get_optimization("t").status == "paused"


def test_models_hold_their_own() -> None:
    built = models.ChatUsage(prompt_tokens=1, completion_tokens=2, total_tokens=3)
    assert built == models.ChatUsage.from_dict({"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3})
    assert repr(built) == "ChatUsage(prompt_tokens=1, completion_tokens=2, total_tokens=3)"
    assert "x" not in built
    built["x"] = {"y": models.ChatImageUrl(url="u")}
    assert "x" in built
    assert built.to_dict() == {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "x": {"y": {"url": "u"}}}
    assert repr(built).endswith("total_tokens=3, 'x': {'y': ChatImageUrl(url='u')})")
    assert built != models.ChatUsage(prompt_tokens=1, completion_tokens=2, total_tokens=3)
    del built["x"]
    with pytest.raises(KeyError):
        built["x"]
    other: Model = models.ChatPromptTokens.from_dict(built.to_dict())
    assert built != other, "another class is not equal"
    built.raw["total_tokens"] = 9
    assert built.total_tokens == 3


@every_model
def test_models_can_be_copied_and_pickled(name: str) -> None:
    built = check_kept(name, {**SAMPLES[name], "new": [1]})
    for twin in (copy.copy(built), copy.deepcopy(built), pickle.loads(pickle.dumps(built))):
        assert twin == built
        assert twin.to_dict() == built.to_dict()


def test_unset_is_one_and_false() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert copy.deepcopy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is copy.copy(UNSET) is UNSET


@pytest.mark.parametrize("value", [0, 0.0, -0.0, "", False, None, [], {}], ids=repr)
def test_nothing_is_not_unset(value: Any) -> None:
    built = models.ChatDelta.from_dict({"role": value, "new": value})
    assert exact(built.to_dict()) == exact({"role": value, "new": value})
    assert built.role is not UNSET
    assert built.content is UNSET
    assert models.ChatDelta(role=value) == models.ChatDelta.from_dict({"role": value})
    assert models.ChatDelta(role=value) != models.ChatDelta()


@both
def test_nothing_is_sent_as_what_it_is(connect: Connect, serve: Serve) -> None:
    server = serve(answer(json.dumps(COMPLETION).encode()))
    nothing = {
        "temperature": 0,
        "top_p": 0.0,
        "logprobs": False,
        "user": "",
        "stop": [],
        "logit_bias": {},
        "seed": None,
    }
    with connect(server.url) as client:
        complete(client, n=UNSET, **nothing)
    assert exact(json.loads(server.requests[0].body)) == exact({**CHAT, **nothing})


@both
def test_models_and_plain_objects_are_sent_alike(connect: Connect, serve: Serve) -> None:
    server = serve(answer(json.dumps(COMPLETION).encode()))
    part = models.ChatTextPart(type="text", text="hi")
    part["cache"] = {"image": models.ChatImageUrl(url="u"), "left_out": UNSET}
    messages = [
        models.ChatMessage(role="user", content=[part]),
        {"role": "user", "content": [part], "name": UNSET},
        {"role": "user", "content": ({"type": "text", "text": "hi", "cache": {"image": {"url": "u"}}},)},
    ]
    with connect(server.url) as client:
        client.chat.complete(model="m", messages=messages)
    sent = json.loads(server.requests[0].body)["messages"]
    assert sent[0] == sent[1] == sent[2]
    assert sent[0]["content"] == [{"type": "text", "text": "hi", "cache": {"image": {"url": "u"}}}]


# Unions


def part(source: dict[str, Any]) -> Any:
    message = models.ChatMessage.from_dict({"role": "user", "content": [source]})
    assert exact(message.to_dict()["content"]) == exact([source])
    assert isinstance(message.content, list)
    return message.content[0]


@pytest.mark.parametrize("name", PARTS)
def test_union_by_discriminator(name: str) -> None:
    other = {key: value for sample in PARTS.values() for key, value in sample.items() if key != "type"}
    assert type(part(PARTS[name])).__name__ == name
    assert type(part({**other, **PARTS[name]})).__name__ == name, "whatever else it holds"
    assert type(part({"type": PARTS[name]["type"]})).__name__ == name, "whatever it lacks"


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("kind", ["new", "", None, 5, True, [], {}, UNSET], ids=repr)
def test_union_by_fields_where_the_discriminator_does_not_help(name: str, kind: Any) -> None:
    rest = {key: value for key, value in PARTS[name].items() if key != "type"}
    assert type(part({**rest, **({} if kind is UNSET else {"type": kind})})).__name__ == name


@pytest.mark.parametrize("source", [{}, {"new": 1}, {"type": "new"}])
def test_union_of_nothing_known_still_keeps_all(source: dict[str, Any]) -> None:
    assert part(source).to_dict() == source


@pytest.mark.parametrize("value", JSON_VALUES, ids=json.dumps)
def test_union_keeps_what_is_none_of_it(value: Any) -> None:
    message = models.ChatMessage.from_dict({"role": "user", "content": value})
    assert exact(message.to_dict()["content"]) == exact(value)


@define(slots=False, kw_only=True, repr=False)
class Circle(Model):
    radius: float
    name: str | Unset = UNSET


@define(slots=False, kw_only=True, repr=False)
class Box(Model):
    width: float
    height: float
    name: str | Unset = UNSET
    depth: float | Unset | None = UNSET


@define(slots=False, kw_only=True, repr=False)
class Anything(Model):
    name: str | Unset = UNSET
    note: str | Unset = UNSET


MATCHES: list[tuple[dict[str, Any], type[Model]]] = [
    ({"radius": 1}, Circle),
    ({"radius": 1, "name": "c"}, Circle),
    ({"radius": 1, "colour": "red"}, Circle),
    ({"width": 1, "height": 2}, Box),
    ({"width": 1, "height": 2, "depth": None, "name": "b"}, Box),
    ({"width": 1, "height": 2, "radius": 0}, Box),
    ({"name": "x"}, Anything),
    ({"name": "x", "note": "y"}, Anything),
    ({"name": "x", "width": 1}, Anything),
    ({}, Anything),
]


@pytest.mark.parametrize(("source", "expected"), MATCHES)
@pytest.mark.parametrize(
    "union", [Circle | Box | Anything, Anything | Box | Circle, str | None | Box | Circle | Anything]
)
def test_union_by_best_match(union: Any, source: dict[str, Any], expected: type[Model]) -> None:
    decode = decoder(union)
    assert decode is not None
    built = decode(source)
    assert type(built) is expected
    assert built.to_dict() == source
    assert list(violations(union, source)) == []


LISTS = [
    (Circle | list[Circle], {"radius": 1}, Circle),
    (Circle | list[Circle], [{"radius": 1}], [Circle]),
    (list[Circle | Box], [{"width": 1, "height": 2}, {"radius": 1}, 5], [Box, Circle, int]),
    (dict[str, Circle] | list[Circle], [{"radius": 1}], [Circle]),
    (str | list[str | Circle], ["x", {"radius": 1}], [str, Circle]),
    (list[int] | list[list[int]], [[1]], [list]),
    (list[Circle] | list[Box], [{"radius": 1}], [Circle]),
    (list[Circle] | list[Box], [{"width": 1, "height": 2}], [Box]),
    (list[str] | list[Box], [{"width": 1, "height": 2}], [Box]),
]


@pytest.mark.parametrize(("union", "source", "expected"), LISTS)
def test_union_with_lists(union: Any, source: Any, expected: Any) -> None:
    decode = decoder(union)
    built = decode(source) if decode else source
    assert ([type(item) for item in built] if isinstance(built, list) else type(built)) == expected


FITTING = [
    ("list[int] | list[list[int]]", [1]),
    ("list[int] | list[list[int]]", [[1]]),
    ("list[int] | list[str]", ["x"]),
    ("int | list[str]", ["x"]),
    ("dict[str, int] | list[str]", {"x": 1}),
    ("list[Any]", [1, "x", None]),
    ("float", 1),
    ("float | None", None),
    ('Literal["a"] | str', "b"),
    ("Literal[1, 2]", 2),
    ("Any", object()),
]


@pytest.mark.parametrize(("annotation", "value"), FITTING)
def test_what_fits_is_no_violation(annotation: str, value: Any) -> None:
    assert list(violations(evaluate(annotation), value)) == []


VIOLATIONS = [
    ("int", True, ("$", "expected int, got True")),
    ("int", 1.0, ("$", "expected int, got 1.0")),
    ("float", False, ("$", "expected float, got False")),
    ("bool", 1, ("$", "expected bool, got 1")),
    ("str | int", None, ("$", "expected str or int, got None")),
    ("str | None", [], ("$", "expected str or NoneType, got []")),
    ("list[list[int]]", [[1], [2, "x"]], ("$[1][1]", "expected int, got 'x'")),
    ("dict[str, int]", {"a": 1, "b": {}}, ("$.b", "expected int, got {}")),
    ("ChatImageUrl", "u", ("$", "expected ChatImageUrl, got 'u'")),
    ("ChatImageUrl", {"detail": "low"}, ("$.url", "required, but missing")),
    ("list[ChatImageUrl]", [{"url": "u"}, {"url": 5}], ("$[1].url", "expected str, got 5")),
    ("Literal[1, 2]", 3, ("$", None)),
    ("str", [0] * 100, ("$", None)),
]


@pytest.mark.parametrize(("annotation", "value", "expected"), VIOLATIONS)
def test_violation(annotation: str, value: Any, expected: tuple[str, str | None]) -> None:
    path, problem = next(violations(evaluate(annotation), value))
    assert path == expected[0]
    assert problem == expected[1] or (expected[1] is None and len(problem) < 120)


# Strict mode


def without(key: str) -> dict[str, Any]:
    return {name: value for name, value in COMPLETION.items() if name != key}


STRICT: list[tuple[Any, str, str]] = [
    (without("id"), "$.id", "required, but missing"),
    ({**COMPLETION, "created": "1"}, "$.created", "expected int, got '1'"),
    ({**COMPLETION, "created": None}, "$.created", "expected int, got None"),
    ({**COMPLETION, "choices": {}}, "$.choices", "expected list"),
    ({**COMPLETION, "choices": [{}]}, "$.choices[0].message", "required, but missing"),
    (
        {**COMPLETION, "choices": [{"message": {"tool_calls": [CALL, 5]}}]},
        "$.choices[0].message.tool_calls[1]",
        "got 5",
    ),
    ({**COMPLETION, "usage": {**USAGE, "total_tokens": True}}, "$.usage.total_tokens", "expected int, got True"),
    ({**COMPLETION, "citations": ["a", None]}, "$.citations[1]", "expected str, got None"),
    ([COMPLETION], "$", "expected ChatCompletion"),
    (None, "$", "expected ChatCompletion, got None"),
    ("ok", "$", "expected ChatCompletion, got 'ok'"),
]


@both
@pytest.mark.parametrize(("body", "path", "problem"), STRICT)
def test_strict(connect: Connect, serve: Serve, body: Any, path: str, problem: str) -> None:
    server = serve(answer(json.dumps(body).encode(), request_id="r-1"))
    with connect(server.url, strict=True) as client:
        with pytest.raises(errors.ContractError) as raised:
            complete(client)
        error = raised.value
        assert isinstance(error, errors.DecodeError)
        assert (error.path, error.status, error.request_id) == (path, 200, "r-1")
        assert json.loads(error.content) == body
        assert error.body == body or body is None
        assert str(error).startswith(f"chat_complete: {path}: ")
        assert problem in str(error)
        complete(client.with_options(strict=False))
        assert len(server.requests) == 2


@both
def test_strict_takes_what_fits(connect: Connect, serve: Serve) -> None:
    body = {**SAMPLES["ChatCompletion"], "new": 1, "usage": {**USAGE, "more": []}, "service_tier": None}
    with connect(serve(answer(json.dumps(body).encode())).url) as client:
        assert complete(client.with_options(strict=True)).raw == body


EVENT: dict[str, Any] = {"choices": []}


def sse(*events: Any) -> bytes:
    text = "".join(
        f"data: {event if isinstance(event, str) else json.dumps(event)}\n\n" for event in [*events, "[DONE]"]
    )
    return answer(text.encode(), kind="text/event-stream", request_id="r-1")


@both
def test_strict_stream(connect: Connect, serve: Serve) -> None:
    with (
        connect(serve(sse(EVENT, {"id": 5})).url, strict=True) as client,
        pytest.raises(errors.ContractError) as raised,
    ):
        stream(client)
    assert (raised.value.path, raised.value.request_id) == ("$.choices", "r-1")
    assert raised.value.body == {"id": 5}
    assert [event.to_dict() for event in raised.value.received] == [EVENT]


# Odd JSON

ODD = {
    "an int where a float is documented": '{"data": {"cost": 1}}',
    "a float where an int is documented": '{"data": {"input_token": 1.0}}',
    "a huge int": '{"data": {"input_token": %s}}' % ("9" * 4000),
    "a huge float": '{"data": {"cost": 1e400}}',
    "a tiny float": '{"data": {"cost": 1e-400}}',
    "more digits than a float has": '{"data": {"cost": 0.1000000000000000055511151231257827}}',
    "NaN": '{"data": {"cost": NaN}, "x": [-Infinity]}',
    "a lone surrogate": r'{"data": {"model": "a\ud800b"}, "\udfff": 1}',
    "controls": r'{"data": {"model": "\u0000\u2028\ufeff"}}',
    "the same key twice": '{"data": {}, "data": {"cost": 2}}',
}


@both
@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_json_is_kept(connect: Connect, serve: Serve, text: str) -> None:
    with connect(serve(answer(text.encode())).url) as client:
        result = client.dashboard.get_record("r")
    assert exact(result.raw) == exact(json.loads(text))
    assert repr(result)


@both
@pytest.mark.parametrize(
    "value", [0, 1, 0.5, 10**30, -0.0, 1e300, "a\ud800b", "\0\u2028\ufeff\U0001f600", "ä"], ids=ascii
)
def test_odd_values_are_sent(connect: Connect, serve: Serve, value: Any) -> None:
    server = serve(answer(b"{}"))
    with connect(server.url) as client:
        tokenize(client, value)
    assert exact(json.loads(server.requests[0].body)["content"]) == exact(value)
    assert server.requests[0].headers["content-length"] == str(len(server.requests[0].body))


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


@both
@pytest.mark.parametrize("depth", [100, 400, 700, 950, 1000, 100_000])
@pytest.mark.parametrize("strict", [False, True])
def test_deep_answer(connect: Connect, serve: Serve, depth: int, strict: bool) -> None:
    """It arrives, or it is refused as unreadable; which of both is the language's business."""
    content = json.dumps(COMPLETION)[:-1].encode() + f', "x": {nested(depth)}}}'.encode()
    with connect(serve(answer(content)).url, strict=strict) as client:
        error = failure(lambda: complete(client))
    assert error is None or (depth > 500 and isinstance(error, errors.DecodeError) and error.content == content)


@both
@pytest.mark.parametrize("depth", [100, 700, 900, 950, 1000, 100_000])
def test_deep_error(connect: Connect, serve: Serve, depth: int) -> None:
    content = nested(depth).encode()
    with connect(serve(answer(content, 400)).url) as client:
        error = failure(lambda: complete(client))
    assert isinstance(error, errors.BadRequestError)
    assert error.content == content


@pytest.mark.parametrize("depth", [100, 400, 700, 900])
def test_what_arrived_deep_can_be_had_as_json(depth: int) -> None:
    source = {"id": "c", "x": json.loads(nested(depth))}
    built = models.ChatCompletion.from_dict(source)
    assert failure(built.to_dict) is None
    assert built.to_dict() == source


OUTSIDE = "encode() stands outside of the try in _operation._json: a bare RecursionError"
ITSELF: list[Any] = []
ITSELF.append(ITSELF)


@both
@pytest.mark.parametrize(
    "value",
    [
        json.loads(nested(100)),
        json.loads(nested(400)),
        pytest.param(json.loads(nested(900)), id="900"),
        pytest.param(ITSELF, id="itself"),
    ],
)
def test_deep_request(connect: Connect, serve: Serve, value: Any) -> None:
    with connect(serve(answer(b"{}")).url) as client:
        error = failure(lambda: tokenize(client, value))
    assert error is None or isinstance(error, errors.ArgumentError)


@both
@pytest.mark.parametrize("depth", [400, 100_000])
def test_deep_event(connect: Connect, serve: Serve, depth: int) -> None:
    server = serve(sse(EVENT, f'{{"choices": [], "x": {nested(depth)}}}'))
    with connect(server.url) as client:
        error = failure(lambda: stream(client))
    assert error is None or (isinstance(error, errors.AnswerError) and len(error.received) == 1)


@both
def test_deep_event_at_the_end_of_a_cut_stream(connect: Connect, serve: Serve) -> None:
    content = head(kind="text/event-stream") + b"data: " + nested(100_000).encode()
    with connect(serve(content).url) as client:
        assert isinstance(failure(lambda: stream(client)), errors.AnswerError)
