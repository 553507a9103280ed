"""Chooses what to answer: the response, its content type, its example."""

import re
from collections.abc import Container
from dataclasses import dataclass
from typing import Any

from .checks import Call, Checks, is_json
from .messages import Answer, Instead, essence, refusal, to_json
from .payloads import concrete, payload
from .pointers import Json, facets, resolve
from .prefer import Prefer
from .routes import Operation
from .tasks import Tasks

_RETRY_LATER = (429, 503)
_QUALITY = re.compile(r";\s*q\s*=\s*([01](?:\.\d*)?)\s*(?:;|$)", re.IGNORECASE)


@dataclass(frozen=True)
class _Content:
    """One content type of a response; the single `example` has the empty name among the examples."""

    media_type: str
    examples: dict[str, Any]
    is_binary: bool


class Answers:
    """The answers of one document, with the tasks that they start."""

    def __init__(self, document: Json, operations: list[Operation], checks: Checks) -> None:
        self._document = document
        self._checks = checks
        self._tasks = Tasks(operations)

    def respond(self, call: Call, prefer: Prefer) -> Answer:
        """The answer to a call; raises `Instead` where document and preferences make none."""
        operation = call.operation
        task = None if prefer.code else self._tasks.find(operation.id, call.values)
        stage = task.advance() if task else ""
        special = task.http_status(stage) if task else prefer.code
        if special:
            return self._by_status(call, prefer, special)
        status, response = _success(operation, task.plan.get("pending", ()) if task else ())
        content = self._content(response, call)
        if content is None:
            return Answer(status)
        if task and content.examples and not prefer.example:
            return _encode(status, content, task.show(stage, list(content.examples.values())))
        value = self._value(content, call, prefer)
        for plan in operation.tasks:
            if _holds(plan["when"], call.values):
                value = self._tasks.submit(plan, value, prefer.task)
                break
        return _encode(status, content, value)

    def _by_status(self, call: Call, prefer: Prefer, status: int) -> Answer:
        """The documented answer with this status, or else the gateway's error body."""
        content = self._content(_documented(call.operation, status), call)
        if content and (content.examples or content.is_binary):
            answer = _encode(status, content, self._value(content, call, prefer))
        else:
            answer = refusal(status) if status >= 300 else Answer(status)
        retry_after = prefer.retry_after or ("1" if status in _RETRY_LATER else "")
        return answer.plus({"Retry-After": retry_after} if retry_after else {})

    def _content(self, response: Json, call: Call) -> _Content | None:
        """The content of a response that the call asks for; none when the response has no body."""
        contents: Json = response.get("content", {})
        accept = call.request.headers.get("accept", "*/*")
        method = self._method(call, list(contents), accept)
        kind = method.get("accept") or max(contents, key=lambda kind: _quality(accept, kind), default=None)
        if kind not in contents:
            return None
        examples = self._examples(contents[kind])
        if "answer" in method:
            examples = {name: value for name, value in examples.items() if self._checks.fits(method["answer"], value)}
        binary = any(part.get("format") == "binary" for part in facets(self._document, contents[kind].get("schema")))
        textual = is_json(essence(kind)) or kind.startswith("text/")
        return _Content(concrete(kind), examples, binary or not (examples or textual))

    def _method(self, call: Call, contents: list[str], accept: str) -> Json:
        """The method of `x-302-methods` that a request is for: the one that asks most of it, then by `Accept`."""
        fitting = [
            method
            for method in call.operation.methods.values()
            if _holds(method.get("when", {}), call.values)
            and method.get("accept", contents[0] if contents else None) in contents
            and ("body" not in method or self._checks.fits(method["body"], call.body))
        ]
        most = max((len(method.get("when", {})) for method in fitting), default=0)
        fitting = [method for method in fitting if len(method.get("when", {})) == most]
        return max(fitting, key=lambda method: _quality(accept, method.get("accept", contents[0])), default={})

    def _value(self, content: _Content, call: Call, prefer: Prefer) -> Any:
        """The example to answer: the one preferred, the namesake of the request's, or the first."""
        if content.is_binary:
            return None
        if prefer.example is not None:
            if prefer.example not in content.examples:
                names = ", ".join(filter(None, content.examples)) or "none"
                raise Instead(refusal(400, f"No example is named {prefer.example}; there are: {names}"))
            return content.examples[prefer.example]
        if not content.examples:
            raise Instead(refusal(500, f"{call.operation.id} documents no example of {content.media_type}"))
        first = next(iter(content.examples))
        return content.examples[next(filter(content.examples.__contains__, self._namesakes(call)), first)]

    def _namesakes(self, call: Call) -> list[str]:
        """The names of the request examples that equal the body of the call."""
        contents = (call.operation.body or {}).get("content", {}).items()
        media: Json = next((media for kind, media in contents if essence(kind) == call.request.media_type), {})
        return [name for name, value in self._examples(media).items() if value == call.body]

    def _examples(self, media: Json) -> dict[str, Any]:
        if "example" in media:
            return {"": media["example"]}
        named = {name: resolve(self._document, example) for name, example in media.get("examples", {}).items()}
        if named:
            return {name: example["value"] for name, example in named.items() if "value" in example}
        schema = resolve(self._document, media.get("schema", {}))
        return {"": schema["examples"][0]} if isinstance(schema, dict) and schema.get("examples") else {}


def _success(operation: Operation, other_than: Container[int]) -> tuple[int, Json]:
    """The first 2xx response; what comes nearest when the document has none."""
    for key, response in operation.responses.items():
        if key.startswith("2") and not (key.isdigit() and int(key) in other_than):
            return int(key) if key.isdigit() else 200, response
    key, response = next(iter(operation.responses.items()), ("200", {}))
    return (int(key), response) if key.isdigit() else (200, response)


def _documented(operation: Operation, status: int) -> Json:
    keys = (str(status), f"{status // 100}XX", f"{status // 100}xx", "default")
    return next((operation.responses[key] for key in keys if key in operation.responses), {})


def _encode(status: int, content: _Content, value: Any) -> Answer:
    if content.is_binary:
        body = payload(content.media_type)
    elif isinstance(value, str) and not is_json(essence(content.media_type)):
        body = value.encode("utf-8", "replace")
    else:
        body = to_json(value)
    return Answer(status, body, content.media_type)


def _holds(when: Json, values: Json) -> bool:
    """Whether a request has the fields by which it chooses; in a query, everything is text."""
    return all(name in values and values[name] in (value, str(value).lower()) for name, value in when.items())


def _quality(accept: str, media_type: str) -> float:
    """How much an Accept header wants a media type, by the most specific range that covers it."""
    documented, best = essence(media_type), (-3, 0.0)
    for entry in accept.split(","):
        wanted = essence(entry)
        if _covers(wanted, documented) or _covers(documented, wanted):
            quality = _QUALITY.search(entry)
            best = max(best, (-wanted.count("*"), float(quality[1]) if quality else 1.0))
    return best[1]


def _covers(media_range: str, media_type: str) -> bool:
    return media_range in ("*/*", media_type) or (
        media_range.endswith("/*") and media_type.startswith(media_range[:-1])
    )
