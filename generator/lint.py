"""The house rules, each a function; `spec/README.md` tells what each is for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend

from . import openapi31, pages, sse
from .bundle import NAMED, ROOT, Bundle
from .document import (
    Content,
    Example,
    Operation,
    Schemas,
    contents,
    deref,
    describe,
    examples,
    headers,
    operations,
    parameters,
    properties,
    tasks,
)
from .findings import Finding
from .sources import escape, load, lookup

_SHARED = ("400", "401", "403", "404", "413", "429", "5XX")
_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")
_PATH = re.compile(r"(/(?!\.{1,2}(/|$))[^/?#\s]+)+/?")
_PATH_PARAMETER = re.compile(r"[A-Za-z_-][A-Za-z0-9_-]*")
_LONGEST_NAME = 80  # names become files
KEY = re.compile(
    r"\b(?:"
    r"(?:sk|pk|rk|gh[oprsu]|github_pat|xox[a-z]|xapp)[-_][A-Za-z0-9_-]{12,}"  # OpenAI and its like, GitHub, Slack
    r"|(?:AKIA|ASIA)[A-Z0-9]{16}\b"  # AWS
    r"|AIza[\w-]{30,}|ya29\.[\w-]{20,}"  # Google
    r"|eyJ[\w-]{10,}\.[\w-]{10,}\."  # JWT
    r"|Bearer\s+[\w.+/=~-]{20,}"
    r")|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*"
)
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Keywords that either OpenAPI 3.0 cannot say or the client cannot type.
_UNUSED_KEYWORDS = {"patternProperties", "if", "then", "else", "dependentSchemas", "prefixItems", "nullable", "$defs"}
_DATA = {"value", "example", "default", "const", "enum"}
_EXTENSIONS = load(Path(__file__).with_name("extensions.yaml"), "generator/extensions.yaml").data


def _type(validator: Any, types: Any, value: Any, schema: dict[str, Any]) -> Iterator[ValidationError]:
    """The keyword `type`, for readers that keep an integer in 32 bits where no format tells them otherwise."""
    yield from Draft202012Validator.VALIDATORS["type"](validator, types, value, schema)
    wide = isinstance(value, int) and not -(2**31) <= value < 2**31
    if wide and "integer" in types and "number" not in types and schema.get("format") != "int64":
        yield ValidationError(f"{value} takes more than 32 bits: say `format: int64`")


_Validator = extend(Draft202012Validator, {"type": _type})  # type: ignore[no-untyped-call]


@dataclass
class Lint:
    """A bundle under inspection, with what several rules look at."""

    bundle: Bundle

    @cached_property
    def document(self) -> dict[str, Any]:
        return self.bundle.document

    @cached_property
    def operations(self) -> list[Operation]:
        return list(operations(self.document))

    @cached_property
    def contents(self) -> list[Content]:
        unique = {content.pointer: content for op in self.operations for content in contents(self.document, op)}
        return list(unique.values())

    @cached_property
    def holders(self) -> list[tuple[str, dict[str, Any]]]:
        """What has a schema and examples of it, with pointers: contents, parameters, headers."""
        found = {content.pointer: content.data for content in self.contents}
        found |= {pointer: item for op in self.operations for pointer, item in parameters(self.document, op)}
        return [*(found | dict(headers(self.document))).items()]

    @cached_property
    def schemas(self) -> Schemas:
        return Schemas(self.document, _Validator)

    @cached_property
    def all_schemas(self) -> list[tuple[str, dict[str, Any]]]:
        """Every schema with its pointer, subschemas included."""
        found: list[tuple[str, dict[str, Any]]] = []
        for name, schema in self.document["components"].get("schemas", {}).items():
            found += _walk_schema(schema, f"/components/schemas/{escape(name)}")
        for pointer, holder in self.holders:
            found += _walk_schema(holder.get("schema"), f"{pointer}/schema")
        return found


Problem = tuple[str, str]  # pointer into the bundled document, what to do


def run(bundle: Bundle) -> list[Finding]:
    """Every finding of every rule, sorted by file and line."""
    lint = Lint(bundle)
    findings: set[Finding] = set()
    for names in _STAGES:
        for name in names:
            findings |= {bundle.finding(pointer, name, message) for pointer, message in RULES[name](lint)}
        if findings:
            break
    if not findings:
        findings |= set(_unused(lint)) | set(_pages(lint))
    return sorted(findings)


def _walk_schema(schema: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if not isinstance(schema, dict):
        return
    yield pointer, schema
    for name, item in schema.get("properties", {}).items():
        yield from _walk_schema(item, f"{pointer}/properties/{escape(name)}")
    for key in ("items", "additionalProperties", "not"):
        yield from _walk_schema(schema.get(key), f"{pointer}/{key}")
    for key in ("allOf", "anyOf", "oneOf"):
        for index, item in enumerate(schema.get(key, [])):
            yield from _walk_schema(item, f"{pointer}/{key}/{index}")


def _openapi(lint: Lint) -> Iterator[Problem]:
    problems = list(openapi31.errors(lint.document))
    yield from problems or _given_twice(lint)


def _given_twice(lint: Lint) -> Iterator[Problem]:
    """Lists of a valid form whose entries clash."""
    lists = [("/tags", "tag", [tag["name"] for tag in lint.document.get("tags", [])])]
    for pointer, holder in _parts(lint.document, ""):
        if isinstance(holder.get("parameters"), list):
            entries = [deref(lint.document, "", entry)[1] for entry in holder["parameters"]]
            names = [f"{entry.get('name')} in {entry.get('in')}" for entry in entries]
            lists.append((f"{pointer}/parameters", "parameter", names))
    for pointer, what, names in lists:
        for index, name in enumerate(names):
            if name in names[:index]:
                yield f"{pointer}/{index}", f"the {what} `{name}` is there already: keep one of them"


def _operation_id(lint: Lint) -> Iterator[Problem]:
    first: dict[str, Operation] = {}
    for operation in lint.operations:
        place = f"{operation.pointer}/operationId"
        if not _SNAKE.fullmatch(operation.id) or not operation.id.startswith(f"{operation.tag}_"):
            yield place, f"`{operation.id}` must be snake_case and start with its tag: `{operation.tag}_<action>`"
        if len(operation.id) > _LONGEST_NAME:
            yield place, f"longer than {_LONGEST_NAME} characters"
        if first.setdefault(operation.id, operation) is not operation:
            file, line = lint.bundle.place(f"{first[operation.id].pointer}/operationId")
            yield place, f"`{operation.id}` is also in {file}:{line}: each operation has its own"


def _one_tag(lint: Lint) -> Iterator[Problem]:
    declared = [tag["name"] for tag in lint.document.get("tags", [])]
    for operation in lint.operations:
        tags = operation.data.get("tags", [])
        if len(tags) != 1 or tags[0] not in declared:
            yield f"{operation.pointer}/tags", f"exactly one tag, declared in {ROOT}"
    used = {operation.tag for operation in lint.operations}
    for index, tag in enumerate(declared):
        if tag not in used:
            yield f"/tags/{index}", f"no operation has the tag `{tag}`: delete it"
        if not _SNAKE.fullmatch(tag):
            yield f"/tags/{index}/name", f"`{tag}` becomes `client.{tag}`: write it in snake_case"


def _summary(lint: Lint) -> Iterator[Problem]:
    for operation in lint.operations:
        summary = operation.data.get("summary", "")
        if not summary or "\n" in summary or len(summary) > 100 or summary.endswith("."):
            yield f"{operation.pointer}/summary", "one line of at most 100 characters without a full stop"


def _described(lint: Lint) -> Iterator[Problem]:
    for pointer, schema in lint.all_schemas:
        for name, item in properties(schema).items():
            if "$ref" not in item and not item.get("description"):
                yield f"{pointer}/properties/{escape(name)}", f"say what `{name}` means, its unit and its range"
    for operation in lint.operations:
        for pointer, parameter in parameters(lint.document, operation):
            if not parameter.get("description"):
                yield pointer, f"say what `{parameter['name']}` means"


def _named_objects(lint: Lint) -> Iterator[Problem]:
    for pointer, schema in lint.all_schemas:
        is_component = pointer.count("/") == 3 and pointer.startswith("/components/schemas/")
        types = schema.get("type", [])
        is_object = "object" in ([types] if isinstance(types, str) else types) or "properties" in schema
        if is_object and not is_component:
            yield pointer, "give this object a name under components/schemas and refer to it"
        if isinstance(types, list) and "object" in types:
            yield pointer, "an object among other types: name it and use oneOf"
        if "allOf" in schema and not is_component:
            yield pointer, "give this combination a name under components/schemas and refer to it"
        if "/content/" in pointer and pointer.endswith("/schema") and {"anyOf", "oneOf"} & set(schema):
            yield pointer, "give this choice a name under components/schemas and refer to it"
        if len(schema.get("allOf", [])) == 1 and "properties" in schema:
            yield f"{pointer}/allOf", "make `properties` a second entry: the client loses those beside a single one"


def _schema_name(lint: Lint) -> Iterator[Problem]:
    for name in lint.document["components"].get("schemas", {}):
        if not _PASCAL.fullmatch(name):
            yield f"/components/schemas/{escape(name)}", f"`{name}` becomes a class: write it in PascalCase"
        if len(name) > _LONGEST_NAME:
            yield f"/components/schemas/{escape(name)}", f"longer than {_LONGEST_NAME} characters"
    for pointer, schema in lint.all_schemas:
        if "title" in schema:
            yield f"{pointer}/title", "the class would be called so: a schema has its name, and a `description`"


def _open_object(lint: Lint) -> Iterator[Problem]:
    for pointer, schema in lint.all_schemas:
        if schema.get("additionalProperties") is False:
            yield f"{pointer}/additionalProperties", "objects stay open: the gateway adds fields without notice"
        for keyword in sorted(_UNUSED_KEYWORDS & set(schema)):
            yield f"{pointer}/{keyword}", f"`{keyword}` is not used here: OpenAPI 3.0 or the client cannot say it"


def _required(lint: Lint) -> Iterator[Problem]:
    for pointer, schema in lint.all_schemas:
        known = _fields(lint, schema, set())
        for index, name in enumerate(schema.get("required", [])):
            if known and name not in known:
                yield f"{pointer}/required/{index}", f"`{name}` is required but not among the properties"


def _fields(lint: Lint, schema: Any, seen: set[str]) -> set[str]:
    """The properties of a schema, those of what it is made of included."""
    pointer, schema = deref(lint.document, "", schema)
    if not isinstance(schema, dict) or pointer in seen:
        return set()
    parts = [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, [])]
    inner = [_fields(lint, part, seen | {pointer} - {""}) for part in parts]
    return set(properties(schema)).union(*inner)


def _has_example(lint: Lint) -> Iterator[Problem]:
    for content in lint.contents:
        wanted = content.status is None or content.succeeds
        if wanted and not _is_binary(lint, content) and not any(examples(lint.document, content.data, content.pointer)):
            yield content.pointer, f"{content.type} needs at least one example"
    for operation in lint.operations:
        for pointer, parameter in parameters(lint.document, operation):
            if parameter.get("required") and not any(examples(lint.document, parameter, pointer)):
                yield pointer, f"the required parameter `{parameter['name']}` needs an example"


def _is_binary(lint: Lint, content: Content) -> bool:
    schema = deref(lint.document, "", content.data.get("schema", {}))[1]
    return content.succeeds and schema.get("format") == "binary"


def _valid_example(lint: Lint) -> Iterator[Problem]:
    for pointer, holder in lint.holders:
        for example in examples(lint.document, holder, pointer):
            if "schema" in holder:
                for error in lint.schemas.errors(f"{pointer}/schema", example.value):
                    yield example.pointer, f"`{example.name}` does not fit its schema at {describe(error)}"
            stream = holder.get("x-302-stream")
            if stream:
                yield from _stream_example(lint, pointer, example, stream)

    for pointer, schema in lint.all_schemas:
        values = [(f"examples/{index}", value) for index, value in enumerate(schema.get("examples", []))]
        values += [(key, schema[key]) for key in ("example", "default", "minimum", "maximum") if key in schema]
        for key, value in values:
            for error in lint.schemas.errors(pointer, value):
                yield f"{pointer}/{key}", f"`{key.partition('/')[0]}` does not fit its schema at {describe(error)}"


def _stream_example(lint: Lint, pointer: str, example: Example, stream: dict[str, Any]) -> Iterator[Problem]:
    found = list(sse.events(example.value)) if isinstance(example.value, str) else []
    end = stream.get("end")
    if not found or (end is not None and not found[-1].ends(end)):
        yield example.pointer, "the example must be the text of a stream, with its end"
        return
    last = len(found) - 1 if isinstance(end, str) else len(found)
    for number, event in enumerate(found[:last], 1):
        try:
            errors = lint.schemas.errors(f"{pointer}/x-302-stream/event", event.json())
        except json.JSONDecodeError as error:
            yield example.pointer, f"event {number} is not JSON: {error}"
            continue
        for problem in errors:
            yield example.pointer, f"event {number} does not fit its schema at {describe(problem)}"


def _shared_errors(lint: Lint) -> Iterator[Problem]:
    for operation in lint.operations:
        responses = operation.data.get("responses", {})
        if not any(status.startswith("2") for status in responses):
            yield operation.pointer, "describe the answer of a success (2xx)"
        for status in _SHARED:
            if "$ref" not in responses.get(status, {}):
                yield operation.pointer, f"{status} must refer to the shared response of that status"


def _extensions(lint: Lint) -> Iterator[Problem]:
    validators = {name: Draft202012Validator(schema) for name, schema in _EXTENSIONS.items()}
    for pointer, holder in _parts(lint.document, ""):
        for key in [key for key in holder if isinstance(key, str) and key.startswith("x-")]:
            if key not in validators:
                yield f"{pointer}/{key}", f"`{key}` is not among the extensions: {', '.join(validators)}"
                continue
            for error in validators[key].iter_errors(holder[key]):
                inner = "".join(f"/{escape(str(part))}" for part in error.absolute_path)
                yield f"{pointer}/{key}{inner}", f"{key} {describe(error)}"
    for operation in lint.operations:
        if "x-302-evidence" not in operation.data:
            yield operation.pointer, "say how path and schema are known: x-302-evidence"
    for pointer, schema in lint.all_schemas:
        if "x-302-file" in schema and not _is_address(lint, schema):
            yield f"{pointer}/x-302-file", "stands on the address of a file: a text or a list of texts"


def _is_address(lint: Lint, schema: Any) -> bool:
    """Whether a schema describes a text, or a list of texts, that may also be null."""
    schema = deref(lint.document, "", schema)[1]
    if not isinstance(schema, dict):
        return False
    choices = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    if choices:
        return all(choice == {"type": "null"} or _is_address(lint, choice) for choice in choices)
    types = schema.get("type", [])
    kinds = {types} if isinstance(types, str) else set(types) - {"null"}
    return kinds == {"string"} or (kinds <= {"string", "array"} and _is_address(lint, schema.get("items")))


def _parts(value: Any, pointer: str, *, names: bool = False) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every part of a document, data and extensions excepted; `names`: the keys are names, not keywords."""
    if isinstance(value, dict):
        if not names:
            yield pointer, value
        for key, item in value.items():
            place = f"{pointer}/{escape(key)}"
            if names:
                yield from _parts(item, place)
            elif key not in _DATA and not key.startswith("x-") and not (key == "examples" and isinstance(item, list)):
                yield from _parts(item, place, names=key in NAMED)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _parts(item, f"{pointer}/{index}")


def _task(lint: Lint) -> Iterator[Problem]:
    by_id = {operation.id: operation for operation in lint.operations}
    for operation, (place, task) in [(op, found) for op in lint.operations for found in tasks(op)]:
        poll = by_id.get(task["poll"])
        if poll is None:
            yield f"{place}/poll", f"there is no operation `{task['poll']}`"
            continue
        answers = _answers(lint, operation)
        if not any(_has(answer, task["id"]) for answer in answers):
            yield f"{place}/id", f"no example of the answer has {task['id']}"
        polled = _answers(lint, poll)
        if "done_if" in task and not any(_has(answer, task["done_if"]) for answer in polled):
            yield f"{place}/done_if", f"no example of `{poll.id}` has {task['done_if']}"
        status = task.get("status")
        states = [lookup(answer, status) for answer in polled if status and _has(answer, status)]
        known = [*task.get("running", []), *task.get("done", []), *task.get("failed", [])]
        if "done" in task and not any(state in task["done"] for state in states):
            yield f"{place}/status", f"no example of `{poll.id}` has {status} in {task['done']}"
        for state in states:
            if state not in known and "otherwise" not in task:
                yield f"{place}/status", f"`{poll.id}` has an example with the state {state!r}: name it"
        names = {parameter["name"] for _, parameter in parameters(lint.document, poll)}
        for content in contents(lint.document, poll):
            if content.status is None:
                names |= _fields(lint, content.data.get("schema"), set())
        if task["parameter"] not in names:
            yield f"{place}/parameter", f"`{poll.id}` takes no `{task['parameter']}`"


def _answers(lint: Lint, operation: Operation) -> list[Any]:
    return [
        example.value
        for content in contents(lint.document, operation)
        if content.succeeds
        for example in examples(lint.document, content.data, content.pointer)
    ]


def _has(value: Any, pointer: str) -> bool:
    try:
        lookup(value, pointer)
    except KeyError:
        return False
    return True


def _envelope(lint: Lint) -> Iterator[Problem]:
    for operation in lint.operations:
        envelope = operation.data.get("x-302-envelope")
        if not envelope:
            continue
        for answer in [answer for answer in _answers(lint, operation) if isinstance(answer, dict)]:
            if _has(answer, envelope["field"]) and lookup(answer, envelope["field"]) not in envelope["success"]:
                yield f"{operation.pointer}/x-302-envelope", f"an example has no success at {envelope['field']}"


def _no_key(lint: Lint) -> Iterator[Problem]:
    for pointer, text in _texts(lint.document, ""):
        if KEY.search(text):
            yield pointer, "this looks like a key: write {{YOUR_API_KEY}}"


def _english(lint: Lint) -> Iterator[Problem]:
    for pointer, part in _parts(lint.document, ""):
        for key in ("summary", "description", "title"):
            if isinstance(part.get(key), str) and _CJK.search(part[key]):
                yield f"{pointer}/{key}", "texts are English; other languages belong into examples"


def _texts(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield pointer, value
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from _texts(item, f"{pointer}/{escape(str(key))}")


def _path_parameters(lint: Lint) -> Iterator[Problem]:
    for operation in lint.operations:
        place = operation.pointer.rpartition("/")[0]
        given = [item for item in parameters(lint.document, operation) if item[1]["in"] == "path"]
        declared = {item["name"] for _, item in given}
        named = set(re.findall(r"{([^{}]+)}", operation.path))
        for name in sorted(declared ^ named):
            yield place, f"`{name}` must stand in the path and among the path parameters"
        for pointer, item in given:
            if not _PATH_PARAMETER.fullmatch(item["name"]):
                yield f"{pointer}/name", f"`{item['name']}`: only letters, digits, `_` and `-`, and no digit first"
        if re.search("[{}]", re.sub(r"{[^{}]+}", "", operation.path)):
            yield place, "a brace of the path has no other: write parameters as `{name}`"
        if not _PATH.fullmatch(operation.path):
            yield place, "no client sends this path as it is: no empty, `.` or `..` segment, no space, `?` or `#`"


RULES: dict[str, Callable[[Lint], Iterator[Problem]]] = {
    "openapi": _openapi,
    "operation-id": _operation_id,
    "one-tag": _one_tag,
    "summary": _summary,
    "described": _described,
    "named-objects": _named_objects,
    "schema-name": _schema_name,
    "open-objects": _open_object,
    "required": _required,
    "has-example": _has_example,
    "valid-example": _valid_example,
    "shared-errors": _shared_errors,
    "extensions": _extensions,
    "task": _task,
    "envelope": _envelope,
    "path-parameters": _path_parameters,
    "no-key": _no_key,
    "english": _english,
}


# Rules that the later ones trust: the document's form, then its extensions, ids, tags and paths.
_TRUSTED = (("openapi",), ("extensions", "operation-id", "one-tag", "path-parameters"))
_STAGES = (*_TRUSTED, tuple(name for name in RULES if not any(name in names for names in _TRUSTED)))


def _unused(lint: Lint) -> Iterator[Finding]:
    """Files and components that nothing refers to, and paths that are not in the root."""
    tree = lint.bundle.tree
    used = {(source.path, pointer) for source, pointer in lint.bundle.origins.values()}
    for path in sorted(tree.root.rglob("*.yaml")):
        source = tree.source(path)
        if path.name in (ROOT, pages.FILE):
            continue
        places = list(_described_in(source.data))
        if not places:
            yield Finding(source.name, 1, "unused", "neither paths nor components: delete the file")
        for place in places:
            if (path, place) not in used:
                message = f"nothing refers to {place}: add it to {ROOT}, use it or delete it"
                yield Finding(source.name, source.line(place), "unused", message)


def _described_in(data: Any) -> Iterator[str]:
    """The pointers of the paths and components of a file, as far as it has the form of one."""
    components = _mapping(_mapping(data).get("components"))
    sections = {"/paths": _mapping(data).get("paths")} | {f"/components/{key}": components[key] for key in components}
    for pointer, entries in sections.items():
        for name in _mapping(entries):
            yield f"{pointer}/{escape(name)}"


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _pages(lint: Lint) -> Iterator[Finding]:
    """Every operation is named by a page and every page names an operation that exists."""
    source, found = pages.read(lint.bundle.tree)
    known = {operation.id: operation for operation in lint.operations}
    shown = {operation.id: _example_names(lint, operation) for operation in lint.operations}
    named = set()
    for page in found:
        if page.state != "operation":
            continue
        named.add(page.value)
        if page.value not in known:
            message = f"page {page.id} names `{page.value}`, which is not described"
            yield Finding(source.name, source.line(page.pointer), "pages", message)
        example = lookup(source.data, page.pointer).get("example")
        if page.value in known and example is not None and example not in shown[page.value]:
            message = f"page {page.id}: `{page.value}` has no example `{example}`"
            yield Finding(source.name, source.line(page.pointer), "pages", message)
    for name in sorted(set(known) - named):
        yield lint.bundle.finding(known[name].pointer, "pages", f"no page in {pages.FILE} names `{name}`")


def _example_names(lint: Lint, operation: Operation) -> set[str]:
    holders = [(content.pointer, content.data) for content in contents(lint.document, operation)]
    holders += list(parameters(lint.document, operation))
    return {example.name for pointer, data in holders for example in examples(lint.document, data, pointer)}


def evidence(bundle: Bundle) -> dict[str, str]:
    """For each operationId, how its path is known."""
    return {
        operation.id: operation.data.get("x-302-evidence", {}).get("path", "")
        for operation in operations(bundle.document)
    }
