"""From method and path to the operation that the document has for them."""

import re
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import quote, unquote

from .messages import Answer, Instead, refusal
from .pointers import Json, resolve

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_VARIABLE = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True)
class Operation:
    """One method of one path, with everything that it refers to at hand."""

    id: str
    parameters: list[Json]
    body: Json | None
    responses: dict[str, Json]
    security: list[dict[str, list[str]]]
    methods: dict[str, Json]
    tasks: list[Json]


@dataclass(frozen=True)
class _Route:
    names: list[str]
    pattern: re.Pattern[str]
    rank: list[int]
    operations: dict[str, Operation]


class Routes:
    """All operations of a document, found by method and path."""

    def __init__(self, document: Json) -> None:
        routes = {path: _route(document, path, item) for path, item in document.get("paths", {}).items()}
        self._concrete = {_canonical(path): route for path, route in routes.items() if not route.names}
        self._templated = sorted((route for route in routes.values() if route.names), key=lambda route: route.rank)
        self.operations = [operation for route in routes.values() for operation in route.operations.values()]

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        """The operation and its decoded path parameters; raises `Instead` with 404, 405 or the answer to OPTIONS."""
        wanted = _canonical(path)
        concrete = self._concrete.get(wanted)
        routes = [concrete] if concrete else []
        routes += [route for route in self._templated if route.pattern.fullmatch(wanted)]
        if not routes:
            raise Instead(refusal(404, f"No such path: {path}"))
        # A path that lacks the method leaves it to a less concrete one, as most gateways' routers do.
        for candidate in (method, "GET") if method == "HEAD" else (method,):
            for route in routes:
                if candidate in route.operations:
                    return route.operations[candidate], _values(route, wanted)
        allow = {"Allow": ", ".join(_allowed(routes))}
        raise Instead(Answer(204, headers=allow) if method == "OPTIONS" else refusal(405, headers=allow))


def _route(document: Json, path: str, item: Json) -> _Route:
    item = resolve(document, item)
    operations = {method.upper(): _operation(document, path, item, method) for method in METHODS if method in item}
    rest = {
        parameter["name"]
        for operation in operations.values()
        for parameter in operation.parameters
        if parameter["in"] == "path" and parameter.get("x-302-rest")
    }
    steps = path.removeprefix("/").split("/")
    pattern = "".join("/" + _segment_pattern(step, rest) for step in steps)
    return _Route(_VARIABLE.findall(path), re.compile(pattern), [_rank(step, rest) for step in steps], operations)


def _operation(document: Json, path: str, item: Json, method: str) -> Operation:
    raw = item[method]
    dereference = partial(resolve, document)
    parameters = map(dereference, [*item.get("parameters", ()), *raw.get("parameters", ())])
    return Operation(
        id=raw.get("operationId") or f"{method.upper()} {path}",
        parameters=list({(parameter["in"], parameter["name"]): parameter for parameter in parameters}.values()),
        body=dereference(raw.get("requestBody")),
        responses={str(status): dereference(response) for status, response in raw.get("responses", {}).items()},
        security=raw.get("security", document.get("security", [])),
        methods=raw.get("x-302-methods", {}),
        tasks=_tasks(raw),
    )


def _tasks(raw: Json) -> list[Json]:
    """The tasks that an operation starts, each with the fields that a request must have for it."""
    found = [{**raw["x-302-task"], "when": {}}] if "x-302-task" in raw else []
    methods = raw.get("x-302-methods", {}).values()
    return [{**method["task"], "when": method.get("when", {})} for method in methods if "task" in method] + found


def _segment_pattern(step: str, rest: set[str]) -> str:
    """Literals and variables alternate in what `split` returns."""
    pieces: list[Any] = _VARIABLE.split(step)
    pieces[::2] = [re.escape(quote(literal, safe="")) for literal in pieces[::2]]
    pieces[1::2] = ["(.+)" if name in rest else "([^/]+)" for name in pieces[1::2]]
    return "".join(pieces)


def _rank(step: str, rest: set[str]) -> int:
    """Literal segments go first, then partly literal ones, whole variables, and those that swallow the rest."""
    names = _VARIABLE.findall(step)
    if not names:
        return 0
    if rest.intersection(names):
        return 3
    return 2 if _VARIABLE.fullmatch(step) else 1


def _canonical(path: str) -> str:
    """The same spelling for every way to percent-encode a path; an encoded slash stays inside its segment."""
    return "/".join(quote(unquote(step), safe="") for step in path.split("/"))


def _values(route: _Route, path: str) -> dict[str, str]:
    match = route.pattern.fullmatch(path)
    return dict(zip(route.names, map(unquote, match.groups()), strict=True)) if match else {}


def _allowed(routes: list[_Route]) -> list[str]:
    methods = {method for route in routes for method in route.operations} | {"OPTIONS"}
    return sorted(methods | {"HEAD"} if "GET" in methods else methods)
