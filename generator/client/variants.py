"""An operation as the Python methods it becomes, and as a document that the parser reads without loss.

openapi-python-client keeps one content type of an answer and drops the rest. An operation that has several is given
to it once for each method of `x-302-methods`, with exactly one body and one answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..bundle import Bundle
from ..document import Operation, deref, operations, own_server, parameters, tasks
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
    status: str
    media: dict[str, Any]
    """What the document says of the answer's content."""
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
    server: str | None
    """What serves it in place of what serves the others."""

    @property
    def chosen(self) -> set[str]:
        """The fields by which the gateway tells the operation's methods apart; a method sends them by itself."""
        methods = self.operation.data.get("x-302-methods", {}).values()
        return {name for method in methods for name in method.get("when", {})}

    @property
    def key(self) -> str:
        return f"{self.operation.id}.{self.action}"

    @property
    def streams(self) -> bool:
        return self.accept == STREAM


def key(path: str) -> str:
    """Which variant the parser means by a path: it may rename the parameters, but leaves what stands behind `#`."""
    return path.rpartition("#")[2]


def split(bundle: Bundle) -> tuple[dict[str, Any], dict[str, Variant]]:
    """The document for the parser, and by their keys the variants that its paths stand for.

    Raises:
        Failure: an operation has several bodies or answers and does not say which method gives which.
    """
    document = {key: value for key, value in bundle.document.items() if key != "paths"}
    components = bundle.document["components"]
    schemas = _with_scalars(components.get("schemas", {}))
    document["components"] = {**components, "schemas": schemas, "responses": {}, "requestBodies": {}}
    paths: dict[str, Any] = {}
    variants: dict[str, Variant] = {}
    findings: list[Finding] = []
    every = list(operations(bundle.document))
    pending = {(task["poll"], str(code)) for op in every for _, task in tasks(op) for code in task.get("pending", [])}
    for operation in every:
        try:
            _refuse_other_answers(bundle.document, operation, pending)
            for variant, data in _split(bundle, operation):
                variants[variant.key] = variant
                paths[f"{operation.path}#{variant.key}"] = {operation.method: data}
        except _Unclear as problem:
            findings.append(bundle.finding(operation.pointer + problem.pointer, "client", str(problem)))
    if findings:
        raise Failure(findings)
    return {**document, "paths": paths}, variants


def _with_scalars(schemas: dict[str, Any]) -> dict[str, Any]:
    """The schemas, with texts and numbers in place of references to them, of which the parser loses the default."""
    scalars = {
        f"#/components/schemas/{name}": schema
        for name, schema in schemas.items()
        if isinstance(schema, dict) and schema.get("type") in ("string", "integer", "number", "boolean")
    }

    def field(schema: Any) -> Any:
        if not isinstance(schema, dict) or schema.get("$ref") not in scalars:
            return schema
        return {**scalars[schema["$ref"]], **{key: value for key, value in schema.items() if key != "$ref"}}

    return {
        name: {**schema, "properties": {key: field(item) for key, item in schema["properties"].items()}}
        if isinstance(schema, dict) and "properties" in schema
        else schema
        for name, schema in schemas.items()
    }


class _Unclear(Exception):
    def __init__(self, message: str, pointer: str = "") -> None:
        self.pointer = pointer
        super().__init__(message)


def _split(bundle: Bundle, operation: Operation) -> Iterator[tuple[Variant, dict[str, Any]]]:
    document = bundle.document
    own_action = operation.id.removeprefix(f"{operation.tag}_")
    _, body = deref(document, "", operation.data.get("requestBody", {}))
    bodies: dict[str, Any] = body.get("content", {})
    status, answers = _successes(document, operation)[0]
    methods = operation.data.get("x-302-methods") or {own_action: {}}
    if own_action not in methods:
        raise _Unclear(f"must have a method `{own_action}`, after the operationId", "/x-302-methods")
    given = [item for _, item in parameters(document, operation)]
    for item in given:
        if item["in"] == "cookie":
            raise _Unclear(f"the client sends no cookies: `{item['name']}`")
    query = {item["name"] for item in given if item["in"] == "query"}
    docs = {item["name"]: item.get("description", "") for item in given}
    rest = frozenset(item["name"] for item in given if item.get("x-302-rest"))
    for action, method in methods.items():
        place = f"/x-302-methods/{escape(action)}" if "x-302-methods" in operation.data else ""
        content_type = _pick(bodies, method.get("content"), "request bodies", place)
        accept = _pick(answers, method.get("accept"), "answers", place)
        data = {key: value for key, value in operation.data.items() if key != "requestBody"}
        data["parameters"] = given
        if content_type is not None:
            schema = method.get("body") or bodies[content_type].get("schema", {})
            kind = _BODIES.get(content_type, _BYTES)
            if kind == _BYTES and not _is_text(deref(document, "", schema)[1]):
                schema = {"type": "string", "format": "binary"}
            data["requestBody"] = {"required": body.get("required", False), "content": {kind: {"schema": schema}}}
        data["responses"] = {status: {"description": "", **_answer(answers, accept, method)}}
        task = method.get("task") or (operation.data.get("x-302-task") if accept != STREAM else None)
        when = method.get("when", {})
        variant = Variant(
            operation=operation,
            action=action,
            accept=accept,
            content_type=content_type,
            when_in_body={name: value for name, value in when.items() if name not in query},
            when_in_query={name: value for name, value in when.items() if name in query},
            status=status,
            media=answers.get(accept, {}) if accept else {},
            task=task,
            body=method["body"]["$ref"][1:] if "body" in method else None,
            answer=method["answer"]["$ref"][1:] if "answer" in method else None,
            docs=docs,
            rest=rest,
            auth=_auth(document, operation),
            server=_server(document, operation),
        )
        yield variant, data
    missing = set(answers) - {method.get("accept") for method in methods.values()}
    if len(answers) > 1 and missing:
        raise _Unclear(f"no method of x-302-methods gives {', '.join(sorted(missing))}")
    # The same fields may be sent in several ways, of which one is enough.
    taken = [bodies[kind].get("schema") for method in methods.values() if (kind := method.get("content")) in bodies]
    missing = {kind for kind, media in bodies.items() if media.get("schema") not in taken}
    if len(bodies) > 1 and missing:
        raise _Unclear(f"no method of x-302-methods takes {', '.join(sorted(missing))}")


def _refuse_other_answers(document: dict[str, Any], operation: Operation, pending: set[tuple[str, str]]) -> None:
    """A method has one type of answer: another success must look like the first, unless it only means "not yet"."""
    first, *others = _successes(document, operation)
    for status, contents in others:
        for kind, media in contents.items():
            same = media.get("schema") == first[1].get(kind, {}).get("schema")
            if not same and (operation.id, status) not in pending:
                message = f"{status} has another answer than {first[0]}: describe a oneOf of both under both"
                raise _Unclear(message, f"/responses/{status}")


def _successes(document: dict[str, Any], operation: Operation) -> list[tuple[str, dict[str, Any]]]:
    """The statuses of success, each with its contents."""
    return [
        (status, deref(document, "", response)[1].get("content", {}))
        for status, response in operation.data["responses"].items()
        if status.startswith("2")
    ]


def _auth(document: dict[str, Any], operation: Operation) -> tuple[tuple[str, str], ...]:
    """Where the first of the documented ways of authentication wants the key."""
    schemes = document["components"].get("securitySchemes", {})
    wanted = operation.data.get("security", document.get("security", []))
    first = [schemes[name] for name in next(iter(wanted), {})]
    return tuple(
        ("bearer", "Authorization") if scheme["type"] == "http" else (scheme["in"], scheme["name"]) for scheme in first
    )


def _server(document: dict[str, Any], operation: Operation) -> str | None:
    """What serves an operation, where that is not what serves the others."""
    address = own_server(document, operation)
    if address is not None and not re.fullmatch(r"https?://[^/?#{}\s]+(/[^?#{}\s]+)?", address):
        raise _Unclear(f"the client needs an address like https://host, not `{address}`")
    return address


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
