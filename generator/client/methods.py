"""What the templates show: methods with their arguments, models with their fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from attrs import evolve
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.file import FileProperty

from ..sources import segments
from .code import Types, is_map, model_name, python_name, quoted
from .variants import JSON, Variant

_REPEATABLE = {"get", "head", "options", "put", "delete"}
_TASK_KEYS = ("id", "status", "done_if", "failed_if", "result", "reason")
_RAISES = """Raises:
    api302.ApiError: the gateway refuses or fails; one subclass for each status.
    api302.ConnectionError: the gateway cannot be reached, or not in time."""


@dataclass
class Argument:
    """One argument of a method or one field of a model."""

    name: str
    wire: str
    where: str  # path, query, header, body; `field` for models
    type: str
    required: bool
    doc: str

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.type}" if self.required else f"{self.name}: {self.type} | Unset = UNSET"


@dataclass
class TaskFacts:
    """What the template says of a task: the type of the poll's answer, and the fields of its plan as code."""

    answer: str
    facts: dict[str, str]


@dataclass
class Method:
    """One Python method: its module, its signature and its texts."""

    variant: Variant
    tag: str
    action: str
    arguments: list[Argument]
    answer: str
    models: set[str]
    models_of_answer: set[str]
    whole_body: str | None = None
    files: set[str] = field(default_factory=set)
    task: TaskFacts | None = None

    @property
    def streams(self) -> bool:
        return self.variant.streams

    @property
    def verb(self) -> str:
        """The method of the client that sends it."""
        return "stream" if self.streams else "submit" if self.task else "send"

    def returns(self, prefix: str) -> str:
        """The annotation of what is returned; `prefix` is `Async` for asynchronous code."""
        if self.streams:
            return f"{prefix}Stream[{self.answer}]"
        return f"{prefix}Task[{self.answer}, {self.task.answer}]" if self.task else self.answer

    @property
    def facts(self) -> dict[str, str]:
        """The fields of the `Operation` that differ from their defaults, as code."""
        variant, operation = self.variant, self.variant.operation
        end = variant.media.get("x-302-stream", {}).get("end")
        facts: dict[str, Any] = {
            "id": f"{self.tag}_{self.action}",
            "method": operation.method.upper(),
            "path": operation.path,
            "answer": self.answer,
            "accept": None if variant.accept == JSON else variant.accept or "*/*",
            "content_type": variant.content_type,
            "whole_body": self.whole_body,
            "ends_with": end if isinstance(end, str) else None,
            "server": variant.server,
        }
        code = {name: quoted(value) for name, value in facts.items() if value is not None}
        places = [f"{quoted(name)}: Place({quoted(a)}, {quoted(b)})" for name, (a, b) in self.places.items()]
        if places:
            code["places"] = f"{{{', '.join(places)}}}"
        if isinstance(end, dict):
            events = end["event"] if isinstance(end["event"], list) else [end["event"]]
            code["ends_with_event"] = repr(tuple(events))
        if self.files:
            code["files"] = f"frozenset({sorted(self.files)!r})"
        for name, chosen in (("constants", variant.when_in_body), ("query_constants", variant.when_in_query)):
            if chosen:
                code[name] = repr(chosen)
        if variant.auth != (("bearer", "Authorization"),):
            code["auth"] = f"({' '.join(f'Auth({quoted(where)}, {quoted(name)}),' for where, name in variant.auth)})"
        if self._idempotent:
            code["idempotent"] = "True"
        envelope = operation.data.get("x-302-envelope")
        if envelope:
            message = f", {keys(envelope['message'])!r}" if "message" in envelope else ""
            code["envelope"] = f"Envelope({keys(envelope['field'])!r}, {tuple(envelope['success'])!r}{message})"
        return code

    @property
    def _idempotent(self) -> bool:
        operation = self.variant.operation
        return operation.method in _REPEATABLE or "x-302-idempotent" in operation.data

    @property
    def positional(self) -> list[Argument]:
        """Parts of the address, in its order; everything else is given by name."""
        return [argument for argument in self.arguments if argument.where == "path"]

    @property
    def named(self) -> list[Argument]:
        rest = [argument for argument in self.arguments if argument.where != "path"]
        return sorted(rest, key=lambda argument: not argument.required)

    @property
    def places(self) -> dict[str, tuple[str, str]]:
        """Arguments that are not a field of the body under their own name."""
        return {
            argument.name: ("rest" if argument.wire in self.variant.rest else argument.where, argument.wire)
            for argument in self.arguments
            if (argument.where, argument.wire) != ("body", argument.name) and argument.name != self.whole_body
        }

    @property
    def doc(self) -> str:
        """The docstring: meaning, price, certainty, arguments, answer, errors and source."""
        data = self.variant.operation.data
        summary = data["summary"] + "."
        parts = [summary]
        if data.get("description"):
            parts.append(data["description"].strip())
        evidence = data["x-302-evidence"]
        notes = [f"`{self.variant.operation.method.upper()} {self.variant.operation.path}`"]
        price = data.get("x-302-price")
        if price:
            amount = f"{price['amount']:g} PTC (1 PTC = 1 USD) per {price['unit']}" if price["amount"] else "free"
            notes.append(f"price: {amount}")
        if evidence["path"] == "inferred":
            notes.append("the path is inferred, no source confirms it")
        if data.get("deprecated"):
            notes.append("deprecated")
        parts.append("; ".join(notes) + ".")
        if self.arguments:
            parts.append("Args:\n" + "\n".join(_entry(item) for item in [*self.positional, *self.named]))
        parts.append(_RAISES)
        parts.append("Source: " + "; ".join(evidence["sources"]) + ".")
        return "\n\n".join(parts)

    @property
    def module_doc(self) -> str:
        operation = self.variant.operation
        return f"{operation.data['summary']}: `{operation.method.upper()} {operation.path}`."


def _entry(argument: Argument) -> str:
    text = " ".join(argument.doc.split()) or "See the type."
    return f"    {argument.name}: {text}"


@dataclass
class ModelClass:
    """One model: its fields and the models that they name."""

    name: str
    module: str
    doc: str
    fields: list[Argument]
    models: set[str]
    file_field: str | None

    @property
    def json_names(self) -> dict[str, str]:
        return {item.name: item.wire for item in self.fields if item.name != item.wire}


Known = Mapping[str, ModelProperty]


def keys(pointer: str) -> tuple[str | int, ...]:
    """A JSON pointer as the runtime follows it."""
    return tuple(int(part) if part.isdigit() else part for part in segments(pointer))


class NameClash(Exception):
    """Two names on the wire become one in Python."""


def model(prop: ModelProperty, known: Known, files: set[str]) -> ModelClass:
    """What the template of a model shows; `files` are its fields that hold the address of a file."""
    types = Types(known, arguments=False)
    fields: list[Argument] = []
    for item in [*(prop.required_properties or []), *(prop.optional_properties or [])]:
        wire = item.name.get_untrusted_value()
        name = model_name(wire, taken={other.name for other in fields})
        fields.append(Argument(name, wire, "field", types.of(item), item.required, _doc(item, types)))
    description = prop.description.get_untrusted_value() if prop.description else ""
    parts = [description.strip() or f"The object `{prop.class_info.name}`."]
    if fields:
        parts.append("Attributes:\n" + "\n".join(_entry(item) for item in fields))
    own = str(prop.class_info.name)
    link = next((item.name for item in fields if item.wire in files), None)
    return ModelClass(own, str(prop.class_info.module_name), "\n\n".join(parts), fields, types.models - {own}, link)


def method(variant: Variant, endpoint: Endpoint, known: Known) -> Method:
    """What the templates of an operation show."""
    types = Types(known, arguments=True)
    found: list[tuple[str, Any]] = []
    for where, parameters in (
        ("path", endpoint.path_parameters),
        ("query", endpoint.query_parameters),
        ("header", endpoint.header_parameters),
    ):
        found += [(where, parameter) for parameter in parameters]
    body = endpoint.bodies[0].prop if endpoint.bodies else None
    if isinstance(body, ModelProperty):
        body = known[str(body.class_info.name)]
    whole_body = None
    if isinstance(body, ModelProperty) and not is_map(body):
        found += [("body", item) for item in [*(body.required_properties or []), *(body.optional_properties or [])]]
    elif body is not None:
        whole_body = "body"
        found.append(("body", body))
    arguments = _arguments(found, types, variant, whole_body)
    answer_types = Types(known, arguments=False)
    response = next(iter(endpoint.responses.patterns))
    answer = answer_types.of(response.prop) if variant.accept else "None"
    if isinstance(response.prop, FileProperty):
        answer = "BinaryAnswer"
    files = {prop.name.get_untrusted_value() for where, prop in found if where == "body" and _is_file(prop)}
    return Method(
        variant=variant,
        tag=variant.operation.tag,
        action=python_name(variant.action),
        arguments=arguments,
        answer=answer,
        models=types.models | answer_types.models,
        models_of_answer=answer_types.models,
        whole_body=whole_body,
        files=files,
    )


def _is_file(prop: Any) -> bool:
    while hasattr(prop, "inner_property"):
        prop = prop.inner_property
    inner = getattr(prop, "inner_properties", [prop])
    return any(isinstance(item, FileProperty) for item in inner)


def link_tasks(methods: Mapping[str, list[Method]]) -> dict[str, dict[str, Method]]:
    """Give every method that submits work its plan; returns for each tag how a task is picked up again."""
    by_operation: dict[str, Method] = {}
    for found in methods.values():
        for item in found:
            by_operation.setdefault(item.variant.operation.id, item)
    resumed: dict[str, dict[str, Method]] = {tag: {} for tag in methods}
    for tag, found in methods.items():
        polls: dict[str, Method] = {}
        for item in found:
            task = item.variant.task
            if task:
                item.task = _task(task, by_operation[task["poll"]])
                item.models |= by_operation[task["poll"]].models_of_answer
                polls.setdefault(task["poll"], item)
        for poll, item in polls.items():
            action = by_operation[poll].action.removeprefix("get_")
            resumed[tag]["task" if len(polls) == 1 else f"{action}_task"] = item
    return resumed


def _task(task: dict[str, Any], poll: Method) -> TaskFacts:
    parameter = next(item.name for item in poll.arguments if item.wire == task["parameter"])
    facts: dict[str, Any] = {"poll": f"{poll.tag}.{poll.action}", "answer": poll.answer, "parameter": parameter}
    facts |= {name: keys(task[name]) for name in _TASK_KEYS if name in task}
    facts |= {name: tuple(task[name]) for name in ("done", "failed", "pending") if name in task}
    if "otherwise" in task:
        facts["running"] = tuple(task["running"])
    return TaskFacts(poll.answer, {name: repr(value) for name, value in facts.items()})


def _arguments(
    found: Iterable[tuple[str, Any]], types: Types, variant: Variant, whole_body: str | None
) -> list[Argument]:
    found = [(where, prop) for where, prop in found if prop.name.get_untrusted_value() not in variant.chosen]
    counts = Counter(python_name(prop.name.get_untrusted_value()) for _, prop in found)
    arguments: list[Argument] = []
    for where, prop in found:
        # The parser names a body after its schema.
        wire = whole_body if whole_body and where == "body" else prop.name.get_untrusted_value()
        name = python_name(wire)
        if counts[name] > 1 and where != "body":
            name = f"{name}_{where}"
        if name in {argument.name for argument in arguments}:
            raise NameClash(f"two arguments become `{name}`: {wire} and another")
        doc = _doc(prop, types, variant.docs.get(wire, "") if where != "body" else "")
        arguments.append(Argument(name, wire, where, types.of(prop), prop.required, doc))
    return arguments


def _doc(prop: Any, types: Types, text: str = "") -> str:
    """What a property means: its own text, else that of the object it refers to."""
    if isinstance(prop, ModelProperty):
        prop = evolve(types.known[str(prop.class_info.name)], default=prop.default)
    text = text or (prop.description.get_untrusted_value().strip() if prop.description else "")
    if prop.default is not None:
        text = f"{text.rstrip('.')}. The gateway's default is {prop.default.python_code.as_unembedded_code()}."
    return text.lstrip(". ")
