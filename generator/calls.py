"""The documented examples as calls of the generated client, with what each must put on the wire."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any
from urllib.parse import quote

from .bundle import Bundle
from .client import PACKAGE
from .client.code import python_name
from .client.variants import Variant, split
from .document import Content, Example, Schemas, contents, examples, parameters

_NO_BODY = Example("example", None, "")


@dataclass(frozen=True)
class Call:
    """One example of one method."""

    variant: Variant
    name: str
    given: dict[tuple[str, str], Any]
    """The parameters by their place (`path`, `query` or `header`) and name."""
    body: Any
    pointer: str
    """Where the example stands in the bundled document."""
    answer: Example | None
    answer_content: Content | None

    @property
    def id(self) -> str:
        return f"{self.variant.operation.tag}.{self.variant.action}-{self.name}"

    @property
    def content_type(self) -> str | None:
        return self.variant.content_type

    @property
    def path(self) -> str:
        """The path on the wire, percent-encoded."""
        path = self.variant.operation.path
        for (where, name), value in self.given.items():
            if where == "path":
                safe = "/" if name in self.variant.rest else ""
                path = path.replace(f"{{{name}}}", quote(text_of(value), safe=safe))
        return path

    @property
    def query(self) -> list[tuple[str, str]]:
        chosen = [(name, text_of(value)) for name, value in self.variant.when_in_query.items()]
        return chosen + [
            (name, text_of(item))
            for (where, name), value in self.given.items()
            if where == "query"
            for item in (value if isinstance(value, list) else [value])
        ]

    @property
    def headers(self) -> dict[str, str]:
        return {name: text_of(value) for (where, name), value in self.given.items() if where == "header"}

    @property
    def arguments(self) -> dict[str, Any]:
        """The keyword arguments of the method, by the names that the generated operation has for them."""
        operation, body = self.module.OPERATION, self.body
        if operation.whole_body:
            fields: dict[tuple[str, str], Any] = {}
            arguments = {operation.whole_body: _whole(operation, body)}
        else:
            chosen = self.variant.when_in_body
            fields = {("body", name): value for name, value in (body or {}).items() if name not in chosen}
            arguments = {}
            for name in operation.files & set(body or {}):
                fields["body", name] = _as_files(body[name])
        names = {tuple(place): name for name, place in operation.places.items()}
        for place, value in {**self.given, **fields}.items():
            arguments[names.get(place, place[1])] = value
        return arguments

    @property
    def module(self) -> Any:
        """The generated module of the operation."""
        return import_module(f"{PACKAGE}.api.{self.variant.operation.tag}.{python_name(self.variant.action)}")

    def method(self, client: Any) -> Any:
        """The bound method of a client, e.g. `client.jina.tokenize`."""
        return getattr(getattr(client, self.variant.operation.tag), python_name(self.variant.action))


def text_of(value: Any) -> str:
    """A value as it is written into an address, a header or a form."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def calls(bundle: Bundle, wanted: Collection[str] = ()) -> Iterator[Call]:
    """Every example of every method, in the document's order; with `wanted`, only of these operations."""
    schemas = Schemas(bundle.document)
    for variant in split(bundle)[1].values():
        if not wanted or variant.operation.id in wanted:
            yield from _calls(bundle, variant, schemas)


def first_of_methods(every: Iterable[Call]) -> list[Call]:
    """The first example of each method, in the order in which they come."""
    first: dict[str, Call] = {}
    for call in every:
        first.setdefault(call.variant.key, call)
    return list(first.values())


def _fits(schemas: Schemas, pointer: str | None, example: Example) -> bool:
    return pointer is None or not schemas.errors(pointer, example.value)


def _is_for(variant: Variant, example: Example) -> bool:
    """Whether an example leaves open, or says itself, what this method says: `stream: true` is for no other method."""
    chosen = variant.chosen
    body = example.value if isinstance(example.value, dict) else {}
    return all(variant.when_in_body.get(name, False) == body[name] for name in chosen & set(body))


def _calls(bundle: Bundle, variant: Variant, schemas: Schemas) -> Iterator[Call]:
    document, operation = bundle.document, variant.operation
    given: dict[tuple[str, str], Any] = {}
    for pointer, parameter in parameters(document, operation):
        if parameter["name"] in variant.chosen:
            continue
        example = next(examples(document, parameter, pointer), None)
        if example is not None:
            given[parameter["in"], parameter["name"]] = example.value
    every = list(contents(document, operation))
    body_content = next((c for c in every if c.status is None and c.type == variant.content_type), None)
    answer_content = next((c for c in every if c.status == variant.status and c.type == variant.accept), None)
    answers = list(examples(document, answer_content.data, answer_content.pointer)) if answer_content else []
    bodies = list(examples(document, body_content.data, body_content.pointer)) if body_content else [_NO_BODY]
    answers = [example for example in answers if _fits(schemas, variant.answer, example)]
    for example in bodies:
        if not _is_for(variant, example) or not _fits(schemas, variant.body, example):
            continue
        body = example.value
        if isinstance(body, dict):
            body = {name: value for name, value in body.items() if name not in variant.chosen} | variant.when_in_body
        answer = next((item for item in answers if item.name == example.name), next(iter(answers), None))
        yield Call(
            variant=variant,
            name=example.name,
            given=given,
            body=body,
            pointer=example.pointer or operation.pointer,
            answer=answer,
            answer_content=answer_content,
        )


def _whole(operation: Any, body: Any) -> Any:
    return body.encode() if operation.whole_body in operation.files and isinstance(body, str) else body


def _as_files(value: Any) -> Any:
    """The files that an example names: something under their names."""
    return [_as_files(item) for item in value] if isinstance(value, list) else (value, f"the file {value}".encode())
