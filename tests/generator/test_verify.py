"""The contract held against servers: the mock, which keeps it, and a proxy of it that breaks it on purpose."""

from __future__ import annotations

import copy
import json
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from generator.bundle import Bundle, bundle
from generator.calls import Call, calls
from generator.document import Schemas, operations
from generator.mock import Mock
from generator.mock.pointers import get, join, put
from generator.verify import Options, run
from generator.verify.compare import Contract
from generator.verify.plan import plan
from generator.verify.redact import Redactor
from generator.verify.wire import Reply, build, files_of, send
from tests.generator.support import SAMPLE, Cli, Edit

KEY = "the-key/of these+tests-9f2c"
OPTIONS = Options(
    base_url=None,
    tag=[],
    operations=[],
    allow_paid=False,
    allow_changes=False,
    files=None,
    list_only=False,
    report=None,
    record=None,
    timeout=20.0,
    task_timeout=20.0,
    pause=0.0,
)


@dataclass
class Answer:
    """An answer on its way through the proxy, to be altered."""

    status: int
    headers: dict[str, str]
    body: bytes
    declared: int | None = None
    """The length to declare, where that is not the body's."""
    pause: float = 0.0
    """Seconds between two bytes."""

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @json.setter
    def json(self, value: Any) -> None:
        self.body = json.dumps(value).encode()


Change = Callable[[Answer], object]
Altered = Callable[..., str]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The key is set; nothing here speaks TLS, and reading all certificates takes its time."""
    monkeypatch.setenv("API302_API_KEY", KEY)
    monkeypatch.setenv("SSL_CERT_FILE", "")
    monkeypatch.setenv("SSL_CERT_DIR", os.path.dirname(__file__))


@pytest.fixture(scope="module")
def every(real: Bundle) -> list[Call]:
    return list(calls(real))


@pytest.fixture(scope="module")
def honest(real: Bundle) -> Iterator[Mock]:
    """The mock of all of spec/."""
    with Mock(real.document) as mock:
        yield mock
    assert mock.errors == []


@pytest.fixture
def spec(spec: Path) -> Path:
    """A copy of the sample, in which one operation is free and only reads."""
    path = spec / "rag/jina.yaml"
    path.write_text(
        path.read_text("utf-8").replace("      x-302-price:", "      x-302-idempotent: true\n      x-302-price:")
    )
    return spec


@pytest.fixture
def sample(spec: Path) -> Iterator[Mock]:
    """The mock of the sample."""
    with Mock(bundle(spec).document) as mock:
        yield mock
    assert mock.errors == []


@contextmanager
def proxy(target: str, change: Change, headers: dict[str, str]) -> Iterator[str]:
    """A server that passes requests on to `target`, and the answers back as `change` leaves them."""

    class Handler(BaseHTTPRequestHandler):
        def pass_on(self) -> None:
            content = self.rfile.read(int(self.headers.get("content-length", 0)))
            sent = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection")}
            reply = httpx.request(self.command, target + self.path, headers=sent | headers, content=content)
            kept = {name: value for name, value in reply.headers.items() if name in ("content-type", "request-id")}
            answer = Answer(reply.status_code, kept, reply.content)
            change(answer)
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body) if answer.declared is None else answer.declared))
            self.end_headers()
            size = 1 if answer.pause else len(answer.body) or 1
            for start in range(0, len(answer.body), size):
                self.wfile.write(answer.body[start : start + size])
                time.sleep(answer.pause)

        do_GET = do_POST = do_PUT = do_DELETE = pass_on

        def handle(self) -> None:
            with suppress(OSError):  # the verifier has heard enough
                super().handle()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def verify(cli: Cli, spec: Path, sample: Mock, tmp_path: Path) -> Callable[..., tuple[int, list[str], str, Any]]:
    """Verify the sample against an altered mock: exit code, lines, stderr, report. The key is in none of them."""

    def verified(
        *arguments: object, change: Change = lambda answer: None, prefer: str = ""
    ) -> tuple[int, list[str], str, Any]:
        report = tmp_path / "report.json"
        report.unlink(missing_ok=True)
        with proxy(sample.url, change, {"Prefer": prefer} if prefer else {}) as url:
            options = ("--base-url", url, "--pause", 0, "--report", report)
            code, out, err = cli("verify", "--spec", spec, *options, *arguments)
        text = report.read_text("utf-8") if report.exists() else "null"
        for said in (out, err, text, *(path.read_text("utf-8") for path in tmp_path.glob("records/*"))):
            folded = said.casefold()
            for spelling in (KEY, quote(KEY, safe=""), KEY.replace("/", "~1")):
                pieces = {spelling[start : start + 10].casefold() for start in range(len(spelling) - 9)}
                assert not [piece for piece in pieces if piece in folded]
        return code, out.splitlines(), err, json.loads(text)

    return verified


Verify = Callable[..., tuple[int, list[str], str, Any]]


# The mock keeps the contract.


def free(call: Call) -> bool:
    return bool(call.variant.operation.data.get("x-302-price") == {"amount": 0, "unit": "call"})


def reads(call: Call) -> bool:
    operation = call.variant.operation
    return operation.method in ("get", "head") or operation.data.get("x-302-idempotent") is True


def test_by_default_what_is_free_and_reads(
    real: Bundle, every: list[Call], honest: Mock, capsys: pytest.CaptureFixture[str]
) -> None:
    before = len(honest.requests)
    assert run(real, replace(OPTIONS, base_url=honest.url)) == 0
    lines = capsys.readouterr().out.splitlines()
    wanted = {call.variant.operation.id: call for call in every if free(call) and reads(call)}
    sent = [request.operation_id for request in honest.requests[before:]]
    assert sent == list(wanted)
    assert len(sent) > 10
    assert [line.partition(":")[0] for line in lines[:-1]] == sent
    assert all(": kept (200 in " in line for line in lines[:-1])
    assert lines[-1].startswith(f"{len(sent)} kept; ")


def test_everything_when_all_is_allowed(
    real: Bundle, every: list[Call], honest: Mock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flags = ("--allow-paid", "--allow-changes")
    names = {
        name
        for step in plan(real.document, every, [], [], flags, None)
        for names in step.files.values()
        for name in names
    }
    assert len(names) > 10
    for name in names:
        (tmp_path / name).write_bytes(b"any")
    report, records = tmp_path / "report.json", tmp_path / "records"
    allowed = replace(OPTIONS, allow_paid=True, allow_changes=True, files=tmp_path)
    code = run(real, replace(allowed, base_url=honest.url, report=report, record=records))
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if ": expected " in line or ": note: " in line or ": not comparable" in line] == []
    assert code == 0
    assert honest.errors == []
    found = json.loads(report.read_text("utf-8"))
    assert found["complete"]
    assert found["not_called"] == {}
    assert found["counts"] == {"kept": len(found["results"])}
    methods = {call.variant.key for call in every}
    tasks = [entry for entry in found["results"] if entry["polls"]]
    assert len(found["results"]) == len(methods) + len(tasks)
    assert len(tasks) > 100
    assert all(honest.count(operation.id) for operation in operations(real.document))
    assert len(list(records.iterdir())) == len(methods) + sum(entry["polls"] for entry in tasks)


# Every change of an answer is found, at its place.


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    yield from (leaf for name, item in children for leaf in leaves(item, (*path, name)))
    if path and not isinstance(value, dict | list):
        yield path


def without(value: Any, path: tuple[Any, ...]) -> Any:
    value = copy.deepcopy(value)
    parent = get(value, join(path[:-1]))
    del parent[path[-1]]
    return value


def test_a_change_anywhere_is_found_at_its_place(real: Bundle, every: list[Call]) -> None:
    contract, schemas = Contract(real.document, Redactor(KEY)), Schemas(real.document)
    first: dict[str, Call] = {}
    for call in every:
        if call.answer and str(call.variant.accept).endswith("json"):
            first.setdefault(call.variant.key, call)
    changed = dropped = 0
    for call in first.values():
        assert call.answer is not None
        assert call.answer_content is not None
        headers = httpx.Headers({"content-type": str(call.variant.accept), "request-id": "r"})
        schema = call.variant.answer or f"{call.answer_content.pointer}/schema"
        envelope = call.variant.operation.data.get("x-302-envelope", {}).get("field")
        for path in [path for path in list(leaves(call.answer.value))[:4] if join(path) != envelope]:
            other = copy.deepcopy(call.answer.value)
            put(other, join(path), {"quite": ["another", "kind"]})
            cases = [(other, False)]
            cases += [(without(call.answer.value, path), True)] if isinstance(path[-1], str) else []
            for value, is_dropped in cases:
                reply = Reply(0.0, int(call.variant.status), headers, json.dumps(value).encode())
                found = contract.compare(call, reply)
                expected = [join(path)] if schemas.errors(schema, value) else []
                assert [deviation.path for deviation in found.deviations] == expected, call.id
                changed += bool(expected) and not is_dropped
                dropped += bool(expected) and is_dropped
    assert changed > 1500
    assert dropped > 300


def body(change: Callable[[Any], Any]) -> Change:
    """A change of the JSON of an answer: in place, or by what it returns."""

    def alter(answer: Answer) -> None:
        value = answer.json
        changed = change(value)
        answer.json = value if changed is None else changed

    return alter


def raw(**parts: Any) -> Change:
    """A change of parts of the answer as they are on the wire."""

    def alter(answer: Answer) -> None:
        for name, value in parts.items():
            setattr(answer, name, {**answer.headers, **value} if name == "headers" else value)

    return alter


HTML = b"<html><body>Service Unavailable</body></html>"
REFUSED = b'{"error": {"err_code": -10003, "message": "Network error"}}'
JINA = {
    "a dropped field": (
        body(lambda value: value["usage"].clear()),
        ["/usage/tokens: expected a value, it is required / got nothing"],
    ),
    "another type": (
        body(lambda value: value.update(num_tokens="24")),
        ['/num_tokens: expected integer / got "24"'],
    ),
    "another type in a list": (
        body(lambda value: value.update(chunk_positions=[[0, "97"]])),
        ['/chunk_positions/0/1: expected integer / got "97"'],
    ),
    "the same in many items of a list": (
        body(lambda value: value.update(chunk_positions=[[0, "1"], [0, 2], [0, "3"], [0, 4.5]])),
        ['/chunk_positions/0/1: expected integer / got "1" (and 2 more like it)'],
    ),
    "two deviations": (
        body(lambda value: value.update(num_tokens=None, tokenizer=7)),
        ["/num_tokens: expected integer / got null", "/tokenizer: expected string / got 7"],
    ),
    "another kind of whole": (body(lambda value: [value]), ["/: expected object / got [{"]),
    "another success": (raw(status=201), ["status: expected 200 / got 201 {"]),
    "a failure": (
        raw(status=503, body=REFUSED),
        ['status: expected 200 / got 503 {"error": {"err_code": -10003, "message": "Network error"}}'],
    ),
    "a failure in other words": (
        raw(status=500, body=b'{"detail": "no"}'),
        ['status: expected 200 / got 500 {"detail": "no"}', "/error: expected a value, it is required / got nothing"],
    ),
    "a failure in HTML": (
        raw(status=502, body=HTML, headers={"content-type": "text/html"}),
        [
            'status: expected 200 / got 502 "<html>',
            'header content-type: expected application/json / got text/html "<html>',
        ],
    ),
    "a status that is not documented": (raw(status=418, body=b"{}"), ["status: expected 200 / got 418 {}"]),
    "a path that is gone": (raw(status=404, body=REFUSED), ["status: expected 200 / got 404 {"]),
    "a redirect": (
        raw(status=307, body=b"", headers={"location": "http://127.0.0.1:1/other?code=1"}),
        ['status: expected 200 / got 307 "http://127.0.0.1:1/other?REDACTED"'],
    ),
    "HTML": (
        raw(body=HTML, headers={"content-type": "text/html; charset=utf-8"}),
        ['header content-type: expected application/json / got text/html "<html><body>Service'],
    ),
    "another content type": (
        raw(headers={"content-type": "text/plain"}),
        ['header content-type: expected application/json / got text/plain {"num_tokens": 24'],
    ),
    "no content type": (
        raw(headers={"content-type": ""}),
        ["header content-type: expected application/json / got noth"],
    ),
    "no request id": (
        lambda answer: answer.headers.pop("request-id"),
        ["header request-id: expected a value / got nothing"],
    ),
    "half of JSON": (raw(body=b'{"num_tok'), ['body: expected JSON / got "{\\"num_tok"']),
    "no body": (raw(body=b""), ['body: expected JSON / got ""']),
    "what only JavaScript reads": (raw(body=b'{"num_tokens": NaN}'), ["body: expected JSON / got "]),
    "a tower of lists": (raw(body=b'{"x": ' + b"[" * 90_000), ["body: expected JSON / got "]),
    "a smaller tower": (raw(body=b'{"x": ' + b"[" * 60 + b"]" * 60 + b"}"), ["body: expected JSON / got "]),
    "a cut connection": (
        raw(declared=10_000),
        ["body: expected a whole answer / got RemoteProtocolError: peer closed connection"],
    ),
    "an encoding that it is not in": (
        raw(headers={"content-encoding": "gzip"}),
        ["body: expected a whole answer / got DecodingError"],
    ),
}


@pytest.mark.parametrize("name", JINA)
def test_deviations(verify: Verify, edit: Edit, name: str) -> None:
    edit("rag/jina.yaml", "Tokens that are charged.", "Tokens that are charged.\n      required: [tokens]")
    change, expected = JINA[name]
    code, lines, _, report = verify(change=change)
    told = [line for line in lines[:-1] if ": note: " not in line]
    assert len(told) == len(expected), lines
    for line, wanted in zip(told, expected, strict=True):
        assert line.startswith(f"jina_tokenize: {wanted}")
    assert code == 1
    assert lines[-1].startswith("1 deviates; ")
    (result,) = report["results"]
    assert result["outcome"] == "deviates"
    assert result["described_in"] == "spec/rag/jina.yaml:3"
    assert {f"{deviation['path']}: " for deviation in result["deviations"]} >= {
        wanted[: wanted.index(": ") + 2] for wanted in expected
    }


def test_the_report_has_each_deviation_of_a_list(verify: Verify) -> None:
    change, _ = JINA["the same in many items of a list"]
    assert [deviation["path"] for deviation in verify(change=change)[3]["results"][0]["deviations"]] == [
        f"/chunk_positions/{index}/1" for index in (0, 2, 3)
    ]


def test_other_fields_are_notes(verify: Verify) -> None:
    def change(value: Any) -> None:
        value["usage"]["seconds"] = 1
        value["region"] = {"name": "eu"}
        del value["tokenizer"]

    code, lines, _, report = verify(change=body(change))
    assert code == 0
    assert lines[0].startswith("jina_tokenize: kept (200 in ")
    assert lines[1:3] == [
        "jina_tokenize: note: not described: /usage/seconds, /region",
        "jina_tokenize: note: only in the example: /tokenizer",
    ]
    assert report["results"][0]["undescribed"] == ["/usage/seconds", "/region"]
    assert report["results"][0]["absent"] == ["/tokenizer"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param(raw(pause=0.1), "body: expected a whole answer / got no end after 0.3 s", id="drop by drop"),
        pytest.param(
            lambda answer: time.sleep(1),
            "answer: expected an answer / got nothing more within 0.3 s",
            id="silent",
        ),
    ],
)
def test_slow(verify: Verify, change: Change, expected: str) -> None:
    started = time.monotonic()
    code, lines, _, _ = verify("--timeout", 0.3, change=change)
    assert (code, lines[0]) == (1, f"jina_tokenize: {expected}")
    assert time.monotonic() - started < 5


def test_a_failure_inside_a_success(verify: Verify, edit: Edit) -> None:
    envelope = "{amount: 0, unit: call}\n      x-302-envelope: {field: /code, success: [0], message: /msg}"
    edit("rag/jina.yaml", "{amount: 0, unit: call}", envelope)
    code, lines, _, _ = verify(change=raw(body=b'{"code": 500, "msg": "no balance", "num_tokens": null}'))
    assert (code, lines[0]) == (1, 'jina_tokenize: /code: expected 0 / got 500 "no balance"')
    assert len(lines) == 2
    assert verify(change=body(lambda value: value.update(code=0)))[0] == 0


def test_a_choice_deviates_from_what_comes_closest(verify: Verify, edit: Edit) -> None:
    edit(
        "rag/jina.yaml",
        'usage: {$ref: "#/components/schemas/JinaTokenizeUsage"}',
        "usage: {oneOf: [{type: 'null'}, {type: string}, {$ref: '#/components/schemas/JinaTokenizeUsage'}]}",
    )
    _, lines, _, _ = verify(change=body(lambda value: value["usage"].update(tokens="0")))
    assert lines[0] == 'jina_tokenize: /usage/tokens: expected integer / got "0"'
    _, lines, _, _ = verify(change=body(lambda value: value.update(usage=7)))
    assert lines[0] == "jina_tokenize: /usage: expected null or string or object / got 7"


STREAM = ("--operations", "chat_complete", "--allow-paid")


def stream_lines(verify: Verify, change: Callable[[str], str]) -> tuple[int, list[str]]:
    def alter(answer: Answer) -> None:
        if answer.headers["content-type"] == "text/event-stream":
            answer.body = change(answer.body.decode()).encode()

    code, lines, _, _ = verify(*STREAM, change=alter)
    prefix = "chat_complete.stream: "
    return code, [line.removeprefix(prefix) for line in lines if line.startswith(prefix)]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda text: text, "kept (200 in "),
        (lambda text: text.replace("data: [DONE]\n\n", ""), '/4: expected the event "[DONE]" / got nothing'),
        (lambda text: "", '/0: expected the event "[DONE]" / got nothing'),
        (
            lambda text: text.replace(
                '"index":0,"delta":{"content":"Hello"}', '"index":"0","delta":{"content":"Hello"}'
            ),
            '/1/choices/0/index: expected integer / got "0"',
        ),
        (lambda text: text.replace("data: [DONE]", "data: {oops\n\ndata: [DONE]"), '/4: expected JSON / got "{oops"'),
        (lambda text: text.replace("data: [DONE]", 'data: {"error": 1}\n\ndata: [DONE]'), "/4/"),
    ],
    ids=["whole", "no end", "empty", "another type", "no JSON", "an error"],
)
def test_streams(verify: Verify, change: Callable[[str], str], expected: str) -> None:
    code, lines = stream_lines(verify, change)
    assert lines[-1].startswith(expected) or lines[0].startswith(expected)
    assert code == int(not expected.startswith("kept"))


def test_a_stream_that_comes_whole(verify: Verify) -> None:
    code, lines, _, _ = verify(*STREAM, change=raw(body=b"{}", headers={"content-type": "application/json"}))
    assert "chat_complete.stream: header content-type: expected text/event-stream / got application/json {}" in lines
    assert code == 1


# Tasks.

POLLED = 'schema: {$ref: "#/components/schemas/PromptOptimization"}'
TASK = ("--operations", "prompt_optimize", "--allow-paid")


def polled(change: Callable[[Any], Any]) -> Change:
    return body(lambda value: change(value) if "status" in value else None)


def test_a_task_is_followed_to_its_end(verify: Verify, sample: Mock) -> None:
    code, lines, _, report = verify(*TASK)
    assert code == 0
    assert lines[:2] == ["prompt_optimize  no listed price", "Calling 1 without a listed price"]
    assert lines[2].startswith("prompt_optimize: kept (200 in ")
    assert lines[3].startswith("prompt_get_optimization (task of prompt_optimize): kept (200, 3 polls in ")
    submitted, followed = report["results"]
    assert submitted["task"] == followed["task"]
    assert {request.path.rpartition("/")[2] for request in sample.requests[1:]} == {submitted["task"]}


@pytest.mark.parametrize(
    ("change", "prefer", "expected"),
    [
        (None, "task=fail", '/status: expected "success" / got "fail" "The model is not available"'),
        (None, "task=stuck", "task: expected its end within 0.2 s / got running"),
        (
            polled(lambda value: value.update(status="asleep")),
            "",
            '/status: expected one of "queue", "processing", "success", "fail" / got "asleep"',
        ),
        (
            polled(lambda value: value.pop("best_prompt", None) and None),
            "",
            "/best_prompt: expected the result of the task / got nothing",
        ),
        (polled(lambda value: value.update(best_round="3")), "", '/best_round: expected integer / got "3"'),
        (polled(lambda value: {"state": 1}), "", "/status: expected a value, it is required / got nothing"),
        (
            lambda answer: b"status" in answer.body and raw(status=404, body=REFUSED)(answer),
            "",
            'status: expected 200 / got 404 {"error"',
        ),
    ],
    ids=["fails", "never ends", "unknown state", "no result", "another type", "no state", "not found"],
)
def test_tasks_that_deviate(verify: Verify, change: Change | None, prefer: str, expected: str) -> None:
    code, lines, _, _ = verify(*TASK, "--task-timeout", 0.2, change=change or (lambda answer: None), prefer=prefer)
    assert code == 1
    (line,) = (line for line in lines if ": expected " in line)
    assert line.startswith(f"prompt_get_optimization (task of prompt_optimize): {expected}")


@pytest.mark.parametrize(
    ("submitted", "outcome"),
    [
        ({"status": "success", "best_prompt": "Be kind."}, "kept (200 in "),
        ({"status": "fail", "error": "no"}, '/status: expected "success" / got "fail" "no"'),
    ],
)
def test_a_task_that_ends_with_its_submission(
    verify: Verify, edit: Edit, submitted: dict[str, Any], outcome: str
) -> None:
    edit("tools/prompt.yaml", 'schema: {$ref: "#/components/schemas/PromptOptimizationTask"}', POLLED)
    code, lines, _, report = verify(*TASK, change=body(lambda _: {"task_id": "t", **submitted}))
    assert code == int(not outcome.startswith("kept"))
    assert lines[2].startswith(f"prompt_optimize: {outcome}")
    assert [result["task"] for result in report["results"]] == ["t"]


# What an example names may not be known elsewhere.

RECORD = ("--operations", "dashboard_get_record", "--allow-paid")
NOT_FOUND = b'{"error": {"err_code": -10010, "message": "Resource not found"}}'


def test_an_unknown_id_is_not_comparable(verify: Verify) -> None:
    code, lines, _, report = verify(*RECORD, change=raw(status=404, body=NOT_FOUND))
    assert code == 0
    assert lines[2].startswith('dashboard_get_record: not comparable: 404 {"error": {"err_code": -10010')
    assert lines[2].endswith("; request_id of the example may be unknown here")
    assert lines[-1].startswith("1 not comparable; ")
    assert report["results"][0]["outcome"] == "not comparable"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (raw(status=404, body=b"{}"), "/error: expected a value, it is required / got nothing"),
        (raw(status=410, body=NOT_FOUND), "status: expected 200 / got 410 {"),
        (raw(status=503, body=REFUSED), "status: expected 200 / got 503 {"),
    ],
)
def test_a_refusal_keeps_the_contract_too(verify: Verify, change: Change, expected: str) -> None:
    code, lines, _, _ = verify(*RECORD, change=change)
    assert code == 1
    assert any(line.startswith(f"dashboard_get_record: {expected}") for line in lines)


def test_an_unknown_id_inside_a_success(verify: Verify) -> None:
    operation = ("--operations", "chanjing_get_speech", "--allow-paid")
    code, lines, _, _ = verify(*operation, change=raw(body=b'{"code": 404, "msg": "no such task"}'))
    assert code == 0
    assert lines[2] == (
        'chanjing_get_speech: not comparable: /code is 404 "no such task"; task_id of the example may be unknown here'
    )


# What is called, and what it costs.


def test_list(cli: Cli, spec: Path, edit: Edit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("API302_API_KEY")
    edit(
        "tools/prompt.yaml",
        "operationId: prompt_optimize",
        "operationId: prompt_optimize\n      x-302-price: {amount: 0.5, unit: call}",
    )
    code, out, err = cli("verify", "--spec", spec, "--list")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].split(None, 2) == ["+", "jina_tokenize", "free"]
    assert [line.split(None, 2)[1:] for line in lines[1:-1]] == [
        ["chat_complete", "no listed price: --allow-paid"],
        ["chat_complete.stream", "no listed price: --allow-paid"],
        ["chanjing_get_speech", "no listed price: --allow-paid"],
        ["dashboard_get_record", "no listed price: --allow-paid"],
        ["prompt_optimize", "0.5 PTC per call: --allow-paid"],
        ["prompt_get_optimization", "no listed price: --allow-paid"],
    ]
    assert lines[-1] == "1 would be called (1 free), 6 would not"
    out = cli("verify", "--spec", spec, "--list", "--allow-paid")[1]
    assert out.splitlines()[-1] == (
        "7 would be called (1 free, 1 for 0.5 PTC together, 5 without a listed price), 0 would not"
    )


@pytest.mark.parametrize(
    ("method", "marks", "needs"),
    [
        ("get", {"x-302-price": {"amount": 0, "unit": "call"}}, ""),
        ("get", {}, "--allow-paid"),
        ("get", {"x-302-price": {"amount": 0.1, "unit": "call"}}, "--allow-paid"),
        ("post", {"x-302-price": {"amount": 0, "unit": "call"}, "x-302-idempotent": True}, ""),
        ("post", {"x-302-price": {"amount": 0, "unit": "call"}}, "--allow-changes"),
        ("get", {"x-302-price": {"amount": 0, "unit": "call", "note": "for a limited time"}}, "--allow-paid"),
        ("post", {"x-302-idempotent": True}, "--allow-paid"),
        ("post", {}, "--allow-paid"),
        ("put", {"x-302-price": {"amount": 0, "unit": "call"}}, "--allow-changes"),
        ("delete", {"x-302-price": {"amount": 0, "unit": "call"}}, "--allow-changes"),
        ("delete", {}, "--allow-paid --allow-changes"),
        ("patch", {"x-302-price": {"amount": 2, "unit": "call"}}, "--allow-paid --allow-changes"),
    ],
)
def test_what_must_be_allowed(real: Bundle, every: list[Call], method: str, marks: dict[str, Any], needs: str) -> None:
    call = next(call for call in every if not call.content_type)
    operation = call.variant.operation
    data = {name: value for name, value in operation.data.items() if name not in ("x-302-price", "x-302-idempotent")}
    changed = replace(operation, method=method, data=data | marks)
    altered = replace(call, variant=replace(call.variant, operation=changed))
    (step,) = plan(real.document, [altered], [], [], [], None)
    assert step.reason.rpartition(": ")[2] == needs
    (step,) = plan(real.document, [altered], [], [], needs.split(), None)
    assert step.reason == ""


def test_files_come_from_the_folder(real: Bundle, every: list[Call], tmp_path: Path) -> None:
    sends = [step for step in plan(real.document, every, [], [], ["--allow-paid"], None) if step.files]
    step = next(step for step in sends if step.reason.endswith("--files DIR") and "--allow" not in step.reason)
    names = [name for names in step.files.values() for name in names]
    assert step.reason == f"sends {', '.join(names)}: --files DIR"
    for name in names:
        (tmp_path / name).write_bytes(b"the bytes of the file")
    received: list[httpx.Request] = []

    def serve(request: httpx.Request) -> httpx.Response:
        received.append(request)
        return httpx.Response(500)

    with httpx.Client(transport=httpx.MockTransport(serve)) as http:
        send(http, build(http, step.call, "http://gateway.test", KEY, step.files, tmp_path), 5.0)
    sent = received[0].content
    assert sent.count(b"the bytes of the file") == len(names)
    for name in names:
        assert f'filename="{name}"'.encode() in sent


def test_the_wire_is_that_of_the_contract(real: Bundle, every: list[Call]) -> None:
    with httpx.Client() as http:
        for call in every:
            if files_of(real.document, call):
                continue
            request = build(http, call, "https://gateway.test/base", KEY, {}, None)
            assert request.method == call.variant.operation.method.upper()
            assert request.url.raw_path.decode().partition("?")[0] == f"/base{call.path}"
            assert request.headers["accept"] == (call.variant.accept or "*/*")
            kind = request.headers.get("content-type", "").partition(";")[0]
            assert kind == (call.content_type or "")
            if kind.endswith("json"):
                assert json.loads(request.content) == call.body
            for where, name in call.variant.auth:
                if where == "query":
                    assert request.url.params[name] == KEY
                else:
                    assert request.headers[name] == (f"Bearer {KEY}" if where == "bearer" else KEY)
            shown = f"{request.url} {dict(request.headers)}"
            assert (Redactor(KEY).text(shown) != shown) == bool(call.variant.auth)


def test_the_servers_of_the_description(cli: Cli, spec: Path, sample: Mock, edit: Edit) -> None:
    edit("openapi.yaml", "- url: https://api.302.ai\n", f"- url: {sample.url}/\n")
    assert cli("verify", "--spec", spec, "--pause", 0)[0] == 0
    own = f"operationId: jina_tokenize\n      servers: [{{url: {sample.url}/elsewhere}}]"
    edit("rag/jina.yaml", "operationId: jina_tokenize", own)
    code, out, _ = cli("verify", "--spec", spec, "--pause", 0)
    assert (code, sample.requests[-1].path) == (1, "/elsewhere/jina/tokenizer")
    assert "jina_tokenize: status: expected 200 / got 404" in out


def test_calls_are_gentle(verify: Verify, sample: Mock) -> None:
    started = time.monotonic()
    verify("--allow-paid", "--operations", "chat_complete", "jina_tokenize", "--pause", 0.2)
    assert time.monotonic() - started >= 0.4
    started = time.monotonic()
    verify("--allow-paid", "--operations", "chat_complete", change=raw(headers={"retry-after": "1"}))
    assert time.monotonic() - started >= 1


# Secrets.

ECHOES: dict[str, Change] = {
    "in a field that is not described": body(lambda value: value.update(request={"authorization": f"Bearer {KEY}"})),
    "in a field that deviates": body(lambda value: value.update(num_tokens=KEY)),
    "as the name of a field": body(lambda value: value.update({KEY: 1})),
    "as a name inside": body(lambda value: value.update(usage={KEY: {"tokens": [KEY]}})),
    "in another case": body(lambda value: value.update(num_tokens=f"key {KEY.upper()}")),
    "in a header": raw(headers={"request-id": KEY, "x-key": KEY}),
    "as the content type": raw(headers={"content-type": f"text/{KEY}"}),
    "in a redirect": raw(status=302, headers={"location": f"https://other.test/{quote(KEY, safe='')}?key={KEY}"}),
    "in a refusal": raw(status=400, body=json.dumps({"error": {"message": f"bad key {KEY}"}}).encode()),
    "in HTML": raw(status=500, body=f"<pre>Authorization: Bearer {KEY}</pre>".encode()),
    "in half of JSON": raw(body=f'{{"key": "{KEY}'.encode()),
    "in a long text": raw(body=(f"{'x' * 144}{KEY}" * 3).encode()),
    "where it is refused": raw(status=401, body=json.dumps({"error": {"message": KEY}}).encode()),
}


@pytest.mark.parametrize("name", ECHOES)
def test_the_key_is_told_nobody(verify: Verify, tmp_path: Path, name: str) -> None:
    code, lines, err, report = verify("--record", tmp_path / "records", change=ECHOES[name])
    assert report["results"]
    assert lines
    assert code in (0, 1) or "refuses the key" in err
    assert len(list((tmp_path / "records").iterdir())) == 1


def test_the_key_in_a_stream_is_told_nobody(verify: Verify, tmp_path: Path) -> None:
    def change(answer: Answer) -> None:
        answer.body = answer.body.replace(b"Hello", KEY.encode()).replace(b": [DONE]", f": {KEY}\n\n: {KEY}".encode())

    assert verify(*STREAM, "--record", tmp_path / "records", change=change)[0] == 1


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ({"api_key": "abc", "id": 7}, {"api_key": "REDACTED", "id": 7}),
        (
            {"Set-Cookie": "a=b", "access_token": "abc", "total_tokens": 12},
            {"Set-Cookie": "REDACTED", "access_token": "REDACTED", "total_tokens": 12},
        ),
        (
            {"password": "", "secret": None, "phone": ["1", "2"]},
            {"password": "", "secret": None, "phone": ["REDACTED"] * 2},
        ),
        ("write to jane.doe+x@mail.example.org today", "write to someone@example.com today"),
        ("https://f.test/a.mp4?Expires=1&Signature=xyz", "https://f.test/a.mp4?REDACTED"),
        ('<img src="https://f.test/a.png?sig=1" alt="?">', '<img src="https://f.test/a.png?REDACTED" alt="?">'),
        ("https://f.test/a.mp4#token", "https://f.test/a.mp4?REDACTED"),
        ("https://f.test/a.mp4", "https://f.test/a.mp4"),
        ("Authorization: Bearer abcdefgh12345678", "Authorization: Bearer REDACTED"),
        (f"another {'s'}k-{'a1B2' * 6} of theirs", "another REDACTED of theirs"),
        ("eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl", "REDACTEDc2lnbmF0dXJl"),
        (f"{KEY} and {quote(KEY)}", "{{YOUR_API_KEY}} and {{YOUR_API_KEY}}"),
        ("a question", "a question"),
        ([1, 2.5, True, None], [1, 2.5, True, None]),
    ],
)
def test_redaction(value: Any, kept: Any) -> None:
    assert Redactor(KEY).value(value) == kept


# Records and the report.


def test_records(verify: Verify, tmp_path: Path, edit: Edit) -> None:
    folder = tmp_path / "new" / "records"
    signed = "https://f.test/x.wav?sign=1"
    change = body(lambda value: value.update(tokenizer=signed, api_key="abc"))
    code, _, _, _ = verify("--record", folder, change=change)
    assert code == 0
    assert [path.name for path in folder.iterdir()] == ["jina_tokenize.json"]
    kept = json.loads((folder / "jina_tokenize.json").read_text("utf-8"))
    assert (kept["status"], kept["content_type"]) == (200, "application/json")
    assert kept["body"]["tokenizer"] == "https://f.test/x.wav?REDACTED"
    assert kept["body"]["api_key"] == "REDACTED"
    assert kept["body"]["num_tokens"] == 24
    verify("--record", folder)  # a second run takes the place of the first
    assert "api_key" not in json.loads((folder / "jina_tokenize.json").read_text("utf-8"))["body"]
    assert len(list(folder.iterdir())) == 1


def test_records_of_streams_and_tasks(verify: Verify, tmp_path: Path) -> None:
    arguments = ("--allow-paid", "--operations", "chat_complete", "prompt_optimize", "--record", tmp_path / "records")
    assert verify(*arguments)[0] == 0
    kept = {path.stem: json.loads(path.read_text("utf-8")) for path in (tmp_path / "records").iterdir()}
    assert sorted(kept) == [
        "chat_complete",
        "chat_complete.stream",
        "prompt_optimize",
        "prompt_optimize-poll-1",
        "prompt_optimize-poll-2",
        "prompt_optimize-poll-3",
    ]
    assert kept["chat_complete.stream"]["text"].endswith("data: [DONE]\n")
    assert '"content": "Hello"' in kept["chat_complete.stream"]["text"]
    assert kept["prompt_optimize-poll-3"]["body"]["status"] == "success"


def test_nothing_is_written_outside_the_folder(cli: Cli, spec: Path, sample: Mock, edit: Edit, tmp_path: Path) -> None:
    edit("rag/jina.yaml", "operationId: jina_tokenize", "operationId: ../../jina_tokenize")
    edit("pages.yaml", "operation: jina_tokenize", "operation: ../../jina_tokenize")
    before = set(tmp_path.rglob("*"))
    folder = tmp_path / "records"
    cli("verify", "--spec", spec, "--base-url", sample.url, "--record", folder)
    new = set(tmp_path.rglob("*")) - before
    assert {path.parent for path in new} == {tmp_path, folder}
    assert len(new) == 2


def test_a_record_that_cannot_be_written_ends_the_run(
    verify: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("generator.verify.report.os.replace", full)
    code, _, err, _ = verify("--record", tmp_path / "records")
    assert code == 2
    assert "No space left on device" in err
    assert list((tmp_path / "records").iterdir()) == []


# What cannot work is told in a line.


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--tag", "nothing", "jina"), "--tag: there is no nothing"),
        (("--operations", "jina_tokenise"), "--operations: there is no jina_tokenise"),
        (("--tag", "chat"), "nothing of this is known to be free and to read only: --list says why"),
        (("--base-url", "api.302.ai"), "--base-url: 'api.302.ai' must be https:// or http://, a host"),
        (("--base-url", ""), "--base-url: '' must be"),
        (("--base-url", "https://me:word@host"), "--base-url: 'host' must be"),
        (("--base-url", "https://host?x=1"), "--base-url: 'https://host?x=1' must be"),
        (("--base-url", "http://host:99999"), "--base-url: 'http://host:99999' must be"),
        (("--report", "/nowhere/report.json"), "--report: /nowhere/report.json cannot be written: name another place"),
        (("--report", "."), "--report: . cannot be written"),
        (("--record", "/dev/null/x"), "--record: /dev/null/x cannot be used"),
    ],
)
def test_wrong_usage(cli: Cli, spec: Path, sample: Mock, arguments: tuple[str, ...], reason: str) -> None:
    address = () if "--base-url" in arguments else ("--base-url", sample.url)
    code, out, err = cli("verify", "--spec", spec, *address, *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"python -m generator verify: {reason}")
    assert sample.requests == []


@pytest.mark.parametrize("key", [None, "", "  ", "schlüssel", "two\nlines"])
def test_no_key(cli: Cli, sample: Mock, monkeypatch: pytest.MonkeyPatch, key: str | None) -> None:
    monkeypatch.delenv("API302_API_KEY")
    if key is not None:
        monkeypatch.setenv("API302_API_KEY", key)
    code, out, err = cli("verify", "--spec", SAMPLE, "--base-url", sample.url)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("python -m generator verify: API302_API_KEY: ")
    assert sample.requests == []


@pytest.mark.parametrize("text", ["-1", "nan", "inf", "soon"])
def test_seconds(cli: Cli, text: str) -> None:
    code, _, err = cli("verify", f"--pause={text}")
    assert code == 2
    assert f"argument --pause: '{text}' is no number of seconds" in err


def test_nobody_there(cli: Cli, spec: Path, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
    report = tmp_path / "report.json"
    code, out, err = cli("verify", "--spec", spec, "--base-url", address, "--report", report)
    assert (code, err.count("\n")) == (2, 1)
    assert err.startswith(f"python -m generator verify: --base-url: {address} cannot be reached (")
    assert out.splitlines()[-1].startswith("1 unfinished; ")
    assert json.loads(report.read_text("utf-8"))["complete"] is False


def test_a_key_that_is_refused_ends_the_run(verify: Verify, sample: Mock) -> None:
    code, lines, err, report = verify("--allow-paid", change=raw(status=401, body=REFUSED))
    assert code == 2
    assert "refuses the key" in err
    assert len(sample.requests) == 1
    assert report["complete"] is False
    assert set(report["not_called"].values()) == {"the run ended before"}
    assert lines[-1] == "1 deviates; 6 not called (--list says why)"


def test_ctrl_c_tells_what_was_found_so_far(verify: Verify) -> None:
    def change(answer: Answer) -> None:
        if b'"status"' in answer.body:  # the task is asked for
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(0.5)
        elif b"num_tokens" in answer.body:
            body(lambda value: value.update(num_tokens=None))(answer)

    # A process that was started in the background ignores Ctrl-C.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        arguments = ("--allow-paid", "--operations", "jina_tokenize", "prompt_optimize", "prompt_get_optimization")
        code, lines, _, report = verify(*arguments, change=change)
    finally:
        signal.signal(signal.SIGINT, before)
    assert code == 130
    assert report["complete"] is False
    assert [result["outcome"] for result in report["results"]] == ["deviates", "kept", "unfinished"]
    task = report["results"][1]["task"]
    assert lines[-2] == f"prompt_get_optimization (task of prompt_optimize): unfinished, its task is {task}"
    assert lines[-1] == "1 kept, 1 deviates, 1 unfinished; 1 not called (--list says why)"
    assert report["not_called"] == {"prompt_get_optimization": "the run ended before"}
