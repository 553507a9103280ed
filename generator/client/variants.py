"""An operation as the Python methods it becomes, and as a document that the parser reads without loss.

openapi-python-client keeps one content type of an answer and drops the rest. An operation that has several is given
to it once for each method of `x-302-methods`, with exactly one body and one answer.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..bundle import Bundle
from ..document import Operation, deref, operations, parameters
from ..findings import Failure, Finding
from ..sources import escape

JSON = "application/json"
STREAM = "text/event-stream"
_BYTES = "application/octet-stream"
# How the content types of the document are told to the parser, which knows only these.
_BODIES = {
    JSON: JSON,
    "multipart/form-data": "multipart/form-data",
    "application/x-www-form-urlencoded": "application/x-www-form-urlencoded",
}


@dataclass(frozen=True)
class Variant:
    """One Python method of one operation."""

    operation: Operation
    action: str
    accept: str | None  # None: the answer has no body
    content_type: str | None
    when_in_body: dict[str, Any]
    when_in_query: dict[str, Any]
    key: str  # the path under which the parser sees it
    status: str
    task: dict[str, Any] | None
    body: str | None
    """The component that narrows the choice of bodies, as a pointer."""
    answer: str | None
    """The component that narrows the choice of answers."""
    docs: dict[str, str]
    """What each parameter means; the parser only reads what schemas say."""
    rest: frozenset[str]
    """The path parameters that take several segments."""
    auth: tuple[tuple[str, str], ...]
    """Where the key goes and its name there: `bearer`, `header` or `query`; several times where it is asked for so."""

    @property
    def chosen(self) -> set[str]:
        """The fields by which the gateway tells the operation's methods apart; a method sends them by itself."""
        methods = self.operation.data.get("x-302-methods", {}).values()
        return {name for method in methods for name in method.get("when", {})}

    @property
    def streams(self) -> bool:
        return self.accept == STREAM


def split(bundle: Bundle) -> tuple[dict[str, Any], dict[str, Variant]]:
    """The document for the parser, and what each of its paths stands for.

    Raises:
        Failure: an operation has several bodies or answers and does not say which method gives which.
    """
    document = {key: value for key, value in bundle.document.items() if key != "paths"}
    document["components"] = {**bundle.document["components"], "responses": {}, "requestBodies": {}}
    paths: dict[str, Any] = {}
    variants: dict[str, Variant] = {}
    findings: list[Finding] = []
    for operation in operations(bundle.document):
        try:
            for variant, data in _split(bundle, operation):
                variants[variant.key] = variant
                paths[variant.key] = {operation.method: data}
        except _Unclear as problem:
            findings.append(bundle.finding(operation.pointer + problem.pointer, "client", str(problem)))
    if findings:
        raise Failure(findings)
    return {**document, "paths": paths}, variants


class _Unclear(Exception):
    def __init__(self, message: str, pointer: str = "") -> None:
        self.pointer = pointer
        super().__init__(message)


def _split(bundle: Bundle, operation: Operation) -> Iterator[tuple[Variant, dict[str, Any]]]:
    document = bundle.document
    own_action = operation.id.removeprefix(f"{operation.tag}_")
    _, body = deref(document, "", operation.data.get("requestBody", {}))
    bodies: dict[str, Any] = body.get("content", {})
    status = next(status for status in operation.data["responses"] if status.startswith("2"))
    _, response = deref(document, "", operation.data["responses"][status])
    answers: dict[str, Any] = response.get("content", {})
    methods = operation.data.get("x-302-methods") or {own_action: {}}
    if own_action not in methods:
        raise _Unclear(f"must have a method `{own_action}`, after the operationId", "/x-302-methods")
    query = {item["name"] for _, item in parameters(document, operation) if item["in"] == "query"}
    docs = {item["name"]: item.get("description", "") for _, item in parameters(document, operation)}
    rest = frozenset(item["name"] for _, item in parameters(document, operation) if item.get("x-302-rest"))
    for action, method in methods.items():
        place = f"/x-302-methods/{escape(action)}" if "x-302-methods" in operation.data else ""
        content_type = _pick(bodies, method.get("content"), "request bodies", place)
        accept = _pick(answers, method.get("accept"), "answers", place)
        data = copy.deepcopy({key: value for key, value in operation.data.items() if key != "requestBody"})
        # Parameters of the path item belong to every variant.
        data["parameters"] = [*data.get("parameters", []), *document["paths"][operation.path].get("parameters", [])]
        if content_type is not None:
            schema = method.get("body") or bodies[content_type].get("schema", {})
            kind = _BODIES.get(content_type, _BYTES)
            if kind == _BYTES and not _is_text(deref(document, "", schema)[1]):
                schema = {"type": "string", "format": "binary"}
            data["requestBody"] = {"required": body.get("required", False), "content": {kind: {"schema": schema}}}
        data["responses"] = {status: {"description": "", **_answer(answers, accept, method)}}
        key = f"{operation.path}#{action}"
        task = method.get("task") or (operation.data.get("x-302-task") if accept != STREAM else None)
        when = method.get("when", {})
        variant = Variant(
            operation=operation,
            action=action,
            accept=accept,
            content_type=content_type,
            when_in_body={name: value for name, value in when.items() if name not in query},
            when_in_query={name: value for name, value in when.items() if name in query},
            key=key,
            status=status,
            task=task,
            body=method["body"]["$ref"][1:] if "body" in method else None,
            answer=method["answer"]["$ref"][1:] if "answer" in method else None,
            docs=docs,
            rest=rest,
            auth=_auth(document, operation),
        )
        yield variant, data
    used = {variant.get("accept") for variant in methods.values()}
    if len(answers) > 1 and set(answers) - used:
        missing = ", ".join(sorted(set(answers) - used))
        raise _Unclear(f"no method of x-302-methods gives {missing}")


def _auth(document: dict[str, Any], operation: Operation) -> tuple[tuple[str, str], ...]:
    """Where the first of the documented ways of authentication wants the key."""
    schemes = document["components"].get("securitySchemes", {})
    wanted = operation.data.get("security", document.get("security", []))
    first = [schemes[name] for name in next(iter(wanted), {})]
    return tuple(
        ("bearer", "Authorization") if scheme["type"] == "http" else (scheme["in"], scheme["name"]) for scheme in first
    )


def _is_text(schema: dict[str, Any]) -> bool:
    return schema.get("type") == "string" and schema.get("format") != "binary"


def _pick(contents: dict[str, Any], wanted: str | None, what: str, place: str) -> str | None:
    if wanted is not None:
        if wanted not in contents:
            raise _Unclear(f"there is no {wanted} among the {what}", place)
        return wanted
    if len(contents) > 1:
        raise _Unclear(f"has {len(contents)} {what}: say in x-302-methods which method is for which", place)
    return next(iter(contents), None)


def _answer(answers: dict[str, Any], accept: str | None, method: dict[str, Any]) -> dict[str, Any]:
    if accept is None:
        return {}
    media = answers[accept]
    if accept == STREAM:
        if "x-302-stream" not in media:
            raise _Unclear("text/event-stream needs x-302-stream: the schema of an event and what ends it")
        return {"content": {JSON: {"schema": media["x-302-stream"]["event"]}}}
    if accept.endswith("json"):
        return {"content": {JSON: {"schema": method.get("answer") or media.get("schema", {})}}}
    if accept.startswith("text/"):
        return {"content": {"text/plain": {"schema": {"type": "string"}}}}
    return {"content": {_BYTES: {"schema": {"type": "string", "format": "binary"}}}}
