"""What the contract asks of every example; each check returns its problems as `file:line: rule: what is wrong`."""

from __future__ import annotations

import asyncio
import email.message
import email.policy
import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl

import httpx
from api302 import AsyncClient, AsyncStream, AsyncTask, BinaryAnswer, Client, Stream, Task
from api302._client import DEFAULT_BASE_URL
from api302._models import Model, encode

from generator import sse
from generator.bundle import Bundle
from generator.calls import Call
from generator.document import Content, Example, Schemas, contents, describe, examples, operations, parameters
from generator.mock.payloads import payload

KEY = "a-key-of-the-tests"
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def every_example(bundle: Bundle) -> Iterator[tuple[str, str, Example]]:
    """Each example of a body, an answer or a parameter: its id, the pointer of its schema, itself."""
    seen = set()
    for operation in operations(bundle.document):
        holders: list[tuple[str, dict[str, Any]]] = list(parameters(bundle.document, operation))
        holders += [(content.pointer, content.data) for content in contents(bundle.document, operation)]
        for pointer, holder in holders:
            for example in examples(bundle.document, holder, pointer):
                if "schema" in holder and example.pointer not in seen:
                    seen.add(example.pointer)
                    yield f"{operation.id}{example.pointer.removeprefix(operation.pointer)}", pointer, example


def example_problems(bundle: Bundle, schemas: Schemas, schema: str, example: Example) -> list[str]:
    """1. The example validates against its schema."""
    return [
        str(bundle.finding(example.pointer, "example", f"`{example.name}` does not fit its schema: {describe(error)}"))
        for error in schemas.errors(f"{schema}/schema", example.value)
    ]


class Recorder:
    """Answers every request with one documented answer, and keeps the request."""

    def __init__(self, status: int, content_type: str, content: bytes) -> None:
        self.answer = (status, content_type, content)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        status, content_type, content = self.answer
        headers = {"Content-Type": content_type, "request-id": "r-1"}
        return httpx.Response(status, headers=headers, content=content)

    async def handle(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self(request)


def recorder(call: Call, answer: Any = None) -> Recorder:
    """A recorder that gives the documented answer of a call, or another one."""
    content = call.answer_content
    if content is None:
        return Recorder(int(call.variant.status) if call.variant.status.isdigit() else 200, "", b"")
    value = answer if answer is not None else call.answer.value if call.answer else payload(content.type)
    raw = (
        value
        if isinstance(value, bytes)
        else value.encode()
        if _is_text(content, value)
        else json.dumps(value).encode()
    )
    return Recorder(int(call.variant.status) if call.variant.status.isdigit() else 200, content.type, raw)


def _is_text(content: Content, value: Any) -> bool:
    return isinstance(value, str) and not content.type.endswith("json")


def call_sync(call: Call, served: Recorder) -> Any:
    """The answer of a call over a transport that records; streams as lists, tasks as what was submitted."""
    with httpx.Client(transport=httpx.MockTransport(served)) as http:
        answer = call.method(Client(KEY, DEFAULT_BASE_URL, http_client=http))(**call.arguments)
        if isinstance(answer, Stream):
            return list(answer)
        return answer.submitted if isinstance(answer, Task) else answer


def call_async(call: Call, served: Recorder) -> Any:
    """The same through the asynchronous client."""

    async def run() -> Any:
        async with httpx.AsyncClient(transport=httpx.MockTransport(served.handle)) as http:
            answer = call.method(AsyncClient(KEY, DEFAULT_BASE_URL, http_client=http))(**call.arguments)
            if isinstance(answer, AsyncStream):
                return [value async for value in answer]
            answer = await answer
            return answer.submitted if isinstance(answer, AsyncTask) else answer

    return asyncio.run(run())


def call_function(call: Call, served: Recorder) -> Any:
    """The same in the generator's own style: `api.<tag>.<action>.sync(client=…)`."""
    with httpx.Client(transport=httpx.MockTransport(served)) as http:
        answer = call.module.sync(client=Client(KEY, DEFAULT_BASE_URL, http_client=http), **call.arguments)
        if isinstance(answer, Stream):
            return list(answer)
        return answer.submitted if isinstance(answer, Task) else answer


STYLES: dict[str, Callable[[Call, Recorder], Any]] = {"sync": call_sync, "async": call_async, "function": call_function}


def contract_problems(bundle: Bundle, call: Call, style: str) -> list[str]:
    """2 and 3 together, for one style of calling."""
    served = recorder(call)
    try:
        answer = STYLES[style](call, served)
    except Exception as error:
        reason = f"{call.id}: raised {type(error).__name__}: {error}"
        return [str(bundle.finding(call.pointer, "call", reason))]
    if len(served.requests) != 1:
        return [str(bundle.finding(call.pointer, "wire", f"{call.id}: sent {len(served.requests)} requests"))]
    problems = wire_problems(bundle, call, served.requests[0])
    return problems + (answer_problems(bundle, call, answer) if call.answer_content else [])


def wire_problems(bundle: Bundle, call: Call, request: httpx.Request) -> list[str]:
    """2. The request is exactly the documented one."""
    operation = call.variant.operation
    expected: dict[str, Any] = {
        "server": _server(bundle, call),
        "method": operation.method.upper(),
        "path": call.path,
        "query": call.query,
        "key": sorted(_key(where, name) for where, name in call.variant.auth),
        "Accept": call.variant.accept or "*/*",
        "Content-Type": call.content_type,
        "body": sorted(_pairs(call.body)) if call.content_type in FORMS else call.body,
        **{f"header {name}": value for name, value in call.headers.items()},
    }
    content_type = request.headers.get("content-type")
    found: dict[str, Any] = {
        "server": f"{request.url.scheme}://{request.url.netloc.decode()}",
        "method": request.method,
        "path": request.url.raw_path.decode().partition("?")[0],
        "query": [pair for pair in _query(request) if ("query", pair[0]) not in call.variant.auth],
        "key": sorted(_keys(request)),
        "Accept": request.headers.get("accept"),
        "Content-Type": content_type and content_type.partition(";")[0],
        "body": _sent(call, request),
        **{f"header {name}": request.headers.get(name) for name in call.headers},
    }
    return [
        str(bundle.finding(call.pointer, "wire", f"{call.id}: {name} is {found[name]!r}, documented is {value!r}"))
        for name, value in expected.items()
        if found[name] != value
    ]


def _server(bundle: Bundle, call: Call) -> str:
    """What serves an operation: the first of its own servers, else of its path's, else of all."""
    operation = call.variant.operation
    holders = (operation.data, bundle.document["paths"][operation.path], bundle.document)
    return str(next(holder["servers"] for holder in holders if holder.get("servers"))[0]["url"])


def _query(request: httpx.Request) -> list[tuple[str, str]]:
    return parse_qsl(request.url.query.decode(), keep_blank_values=True)


def _key(where: str, name: str) -> tuple[str, str, str]:
    """Where the key is documented to go, and how."""
    return where, name if where == "query" else name.lower(), f"Bearer {KEY}" if where == "bearer" else KEY


def _keys(request: httpx.Request) -> Iterator[tuple[str, str, str]]:
    """Where the key was sent, wherever it was."""
    for name, value in request.headers.items():
        if KEY in value:
            yield "bearer" if value.startswith("Bearer ") else "header", name, value
    yield from (("query", name, value) for name, value in _query(request) if KEY in value)


def _undocumented(value: Any, path: str = "") -> Iterator[str]:
    """Where models hold what their schema does not describe."""
    if isinstance(value, Model):
        yield from (f"{path}/{name}" for name in value.additional_properties)
        for name, item in vars(value).items():
            if name != "additional_properties":
                yield from _undocumented(item, f"{path}/{name}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _undocumented(item, f"{path}/{index}")


def _sent(call: Call, request: httpx.Request) -> Any:
    """The body of a request as the example writes it."""
    if call.content_type is None:
        return None if not request.content else request.content
    if call.content_type.endswith("json"):
        return json.loads(request.content)
    if call.content_type in FORMS:
        return sorted(_form(request))
    return request.content.decode()


def _form(request: httpx.Request) -> list[tuple[str, str]]:
    """The fields of a form in order; of a file, its name."""
    content_type = request.headers["content-type"]
    if content_type.startswith("multipart/"):
        head = f"Content-Type: {content_type}\r\n\r\n".encode()
        message = email.message_from_bytes(head + request.content, policy=email.policy.HTTP)
        return [
            (str(part.get_param("name", header="content-disposition")), part.get_filename() or _text(part))
            for part in message.iter_parts()
        ]
    return parse_qsl(request.content.decode(), keep_blank_values=True)


def _text(part: email.message.MIMEPart) -> str:
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()


def _pairs(body: dict[str, Any]) -> list[tuple[str, str]]:
    """An example of a form as the fields that it becomes."""
    pairs: list[tuple[str, str]] = []
    for name, value in body.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict | list):
                pairs.append((name, json.dumps(item, ensure_ascii=False)))
            else:
                pairs.append((name, str(item).lower() if isinstance(item, bool) else str(item)))
    return pairs


def answer_problems(bundle: Bundle, call: Call, answer: Any) -> list[str]:
    """3. The documented answer became the typed model, and becomes the same JSON again."""
    assert call.answer_content is not None
    pointer = call.answer.pointer if call.answer else call.answer_content.pointer

    def problem(text: str) -> list[str]:
        return [str(bundle.finding(pointer, "answer", f"{call.id}: {text}"))]

    if isinstance(answer, BinaryAnswer):
        same = answer.content == (call.answer.value.encode() if call.answer else payload(call.answer_content.type))
        return [] if same and answer.content_type == call.answer_content.type else problem(f"is {answer.content_type}")
    assert call.answer is not None
    expected = call.answer.value
    if call.variant.streams:
        end = call.answer_content.data["x-302-stream"].get("end")
        events = list(sse.events(expected))
        expected = [event.json() for event in events if event.data != end]
        untyped = [item for item in answer if not isinstance(item, Model)]
        undocumented = list(_undocumented(answer))
        if untyped or undocumented:
            return problem(f"{len(untyped)} events are not typed; not described: {', '.join(undocumented) or 'none'}")
        answer = encode(answer)
    else:
        wanted = call.module.OPERATION.answer
        if isinstance(expected, dict) and wanted not in (type(answer).__name__, "Any") and "[" not in wanted:
            return problem(f"became {type(answer).__name__}, not {wanted}")
        if undocumented := list(_undocumented(answer)):
            return problem(f"holds fields that are not described: {', '.join(undocumented)}")
        answer = encode(answer)
    return [] if answer == expected else problem(f"was {json.dumps(expected)[:300]}, became {json.dumps(answer)[:300]}")
