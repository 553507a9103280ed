"""What the generated types say against what the schemas say: read from both here, not by the generator's parser.

The calls show that what an example holds is sent and understood. A field that no example holds, whether a field is
required, the words of an enum, a default: these stand in signatures, annotations and docstrings only.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType, NoneType
from typing import Any, NamedTuple

from api302 import models
from api302._models import Model

from generator.bundle import Bundle
from generator.client import PACKAGE
from generator.client.code import class_name, python_name
from generator.client.variants import STREAM, Variant
from generator.document import Content, contents, deref, parameters, properties
from generator.sources import escape

Shape = frozenset[Any]
"""The alternatives of a type: names of scalars and models, `("list", Shape)`, `("dict", Shape)`, `("is", constant)`."""
ANYTHING: Shape = frozenset({"Any"})
NO_TYPE: Shape = frozenset()
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_READ = ("application/json", "multipart/form-data", "application/x-www-form-urlencoded")
"""The content types whose schema says what the body holds."""
_TYPES: dict[str, Any] = {"string": str, "integer": int, "number": int | float, "boolean": bool, "null": NoneType}
_DEFAULT = "The gateway's default is "


class Field(NamedTuple):
    """What is said of one field of a model or one argument of a method."""

    required: bool
    shape: Shape
    text: str
    default: Any = None


Fields = dict[tuple[str, str], Field]
"""By place (`path`, `rest`, `query`, `header`, `body`) and name on the wire."""


def model_problems(bundle: Bundle, name: str) -> list[str]:
    """The class of a component has the fields of its schema, and there is one where the schema has fields."""
    pointer = f"/components/schemas/{escape(name)}"
    schema = bundle.document["components"]["schemas"].get(name)
    described = {} if schema is None else _described_fields(bundle.document, schema)
    cls = getattr(models, _class_of(name), None)
    found = _fields_of_class(cls) if cls else {}
    problems = list(_differences(described, found))
    links = {field for field, item in properties(schema).items() if item.get("x-302-file")}
    first = next((field for field in found if field in links), None)
    link = getattr(cls, "file_field", None)
    if link != (first and python_name(first)):
        problems.append(f"the file to download is {link!r}, documented is {first!r}")
    return [str(bundle.finding(pointer, "shape", f"{name}: {problem}")) for problem in problems]


def method_problems(bundle: Bundle, variant: Variant) -> list[str]:
    """A method takes what is described, by the names and types that are described, and gives what is described."""
    operation = variant.operation
    action = python_name(variant.action)
    try:
        module = import_module(f"{PACKAGE}.api.{operation.tag}.{action}")
    except ImportError:
        return [str(bundle.finding(operation.pointer, "shape", f"there is no api.{operation.tag}.{action}"))]
    found = _fields_of_method(module.__name__)
    problems = list(_differences(_arguments(bundle.document, variant), found))
    for narrowed, content in (
        (variant.body, _content(bundle.document, variant, None, variant.content_type)),
        (variant.answer, _content(bundle.document, variant, variant.status, variant.accept)),
    ):
        if narrowed and content and narrowed not in _choices(bundle.document, content.data.get("schema")):
            problems.append(f"{narrowed} is none of the choices of {content.type}")
    wanted, given = _answer(bundle.document, variant), annotation_shape(module.OPERATION.answer)
    if wanted != given:
        problems.append(f"the answer is {_shown(given)}, documented is {_shown(wanted)}")
    if _returned(module.__name__) != _returns(module, variant):
        problems.append(f"returns {_returned(module.__name__)}, documented is {_returns(module, variant)}")
    return [str(bundle.finding(operation.pointer, "shape", f"{operation.tag}.{action}: {text}")) for text in problems]


def leftover_problems(bundle: Bundle, variants: Iterable[Variant]) -> list[str]:
    """The client has no method and no model that nothing describes."""
    described = {(item.operation.tag, python_name(item.action)) for item in variants}
    schemas = {_class_of(name) for name in bundle.document["components"]["schemas"]}
    tags = import_module(f"{PACKAGE}.client")._NAMESPACES
    found = {(tag, action) for tag in tags for action in import_module(f"{PACKAGE}.api.{tag}")._OPERATIONS}
    left = [f"client.{tag}.{action}" for tag, action in sorted(found - described)] + sorted(_CLASSES - schemas)
    return [str(bundle.finding("", "shape", f"{name} is not documented")) for name in left]


def _differences(described: Mapping[Any, Field], found: Mapping[Any, Field]) -> Iterator[str]:
    for key in [*described, *(key for key in found if key not in described)]:
        name = " ".join(key) if isinstance(key, tuple) else key
        if key not in found:
            yield f"`{name}` is documented, but not there"
        elif key not in described:
            yield f"`{name}` is there, but not documented"
        else:
            for what, wanted, given in zip(Field._fields, described[key], found[key], strict=True):
                if wanted != given:
                    yield f"`{name}`: {what} is {_shown(given)}, documented is {_shown(wanted)}"


def _shown(value: Any) -> str:
    return " | ".join(sorted(map(str, value))) if isinstance(value, frozenset) else repr(value)


def schema_shape(document: dict[str, Any], schema: Any, seen: tuple[str, ...] = ()) -> Shape:
    """The type that a schema describes."""
    pointer, target = deref(document, "", schema)
    if not isinstance(target, dict):
        return ANYTHING
    if pointer in seen:
        return NO_TYPE
    seen += (pointer,) if pointer else ()
    choices = [*target.get("oneOf", []), *target.get("anyOf", [])]
    if choices:
        return _joined(schema_shape(document, choice, seen) for choice in choices)
    if "enum" in target:
        return frozenset(("is", value) for value in target["enum"] if _is_of(value, target.get("type")))
    if _has_fields(document, target):
        return frozenset({_class_of(pointer.rpartition("/")[2])})
    kinds = target.get("type", [])
    return _joined(_of_type(document, target, kind, seen) for kind in ([kinds] if isinstance(kinds, str) else kinds))


def _is_of(value: Any, types: str | list[str] | None) -> bool:
    kinds = [types] if isinstance(types, str) else types
    return kinds is None or any(isinstance(value, _TYPES.get(kind, ())) for kind in kinds)


def _of_type(document: dict[str, Any], schema: dict[str, Any], kind: str, seen: tuple[str, ...]) -> Shape:
    if kind == "array":
        return frozenset({("list", schema_shape(document, schema.get("items", {}), seen))})
    if kind == "object":
        extra = schema.get("additionalProperties", True)
        return frozenset({("dict", schema_shape(document, extra, seen) if isinstance(extra, dict) else ANYTHING)})
    return frozenset({"file" if (kind, schema.get("format")) == ("string", "binary") else _SCALARS[kind]})


def _choices(document: dict[str, Any], schema: Any) -> set[str]:
    """The components among which a body or an answer is chosen, itself included."""
    pointer, target = deref(document, "", schema)
    return {pointer, *(deref(document, "", part)[0] for key in ("oneOf", "anyOf") for part in target.get(key, []))}


def _joined(shapes: Iterable[Shape]) -> Shape:
    found = frozenset[Any]().union(*shapes)
    return ANYTHING if "Any" in found or not found else _without_kinds_of_constants(found)


def _without_kinds_of_constants(shape: Shape) -> Shape:
    """An answer may hold other words than the known ones, so that the type of constants stands beside them or not."""
    constants = {type(part[1]).__name__ for part in shape if isinstance(part, tuple) and part[0] == "is"}
    return shape - constants


def _has_fields(document: dict[str, Any], schema: dict[str, Any]) -> bool:
    parts = (deref(document, "", part)[1] for part in schema.get("allOf", []))
    if schema.get("type", "object") != "object":
        return False
    return bool(schema.get("properties")) or any(_has_fields(document, part) for part in parts)


def _described_fields(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Field]:
    """The fields of an object, those of what it is made of included."""
    if not _has_fields(document, schema):
        return {}
    required = set(schema.get("required", []))
    found: dict[str, Field] = {}
    for part in schema.get("allOf", []):
        made_of = _described_fields(document, deref(document, "", part)[1])
        required |= {name for name, field in made_of.items() if field.required}
        found |= made_of
    found |= {name: _field(document, item) for name, item in schema.get("properties", {}).items()}
    return {name: field._replace(required=name in required) for name, field in found.items()}


def _field(document: dict[str, Any], schema: Any, required: bool = False, text: str = "") -> Field:
    """What is said of a field; an object says itself what it is, and only plain defaults are told."""
    own = schema if isinstance(schema, dict) else {}
    target = deref(document, "", own)[1]
    said = {**target, **({} if _has_fields(document, target) else own)}
    default = said.get("default")
    return Field(
        required,
        schema_shape(document, schema),
        _plain(text or said.get("description", "")),
        None if isinstance(default, list | dict) else default,
    )


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".")


def _arguments(document: dict[str, Any], variant: Variant) -> Fields:
    """The arguments of a method as its operation describes them."""
    fields: Fields = {}
    for _, item in parameters(document, variant.operation):
        if item["name"] not in variant.chosen:
            where = "rest" if item["name"] in variant.rest else item["in"]
            required = bool(item.get("required"))
            fields[where, item["name"]] = _field(document, item.get("schema"), required, item.get("description", ""))
    content = _content(document, variant, None, variant.content_type)
    if content is None:
        return fields
    schema = {"$ref": f"#{variant.body}"} if variant.body else content.data.get("schema", {})
    body = _described_fields(document, deref(document, "", schema)[1])
    for name, field in body.items():
        if name not in variant.chosen:
            fields["body", name] = field
    if not body:
        shape = schema_shape(document, schema)
        shape = shape if content.type in _READ or shape == {"str"} else frozenset({"file"})
        fields["body", "body"] = _field(document, schema, True)._replace(shape=shape)
    return fields


def _answer(document: dict[str, Any], variant: Variant) -> Shape:
    """The type of an answer, or of one event of a stream, as it is described."""
    if variant.accept is None:
        return frozenset({"None"})
    if variant.accept == STREAM:
        return schema_shape(document, variant.media["x-302-stream"]["event"])
    if variant.accept.endswith("json"):
        return schema_shape(document, {"$ref": f"#{variant.answer}"} if variant.answer else variant.media.get("schema"))
    return frozenset({"str" if variant.accept.startswith("text/") else "BinaryAnswer"})


def _content(document: dict[str, Any], variant: Variant, status: str | None, kind: str | None) -> Content | None:
    found = contents(document, variant.operation)
    return next((content for content in found if (content.status, content.type) == (status, kind)), None)


_FILES = {"FileInput": "file", "bytes": "file"}
_CLASSES = frozenset[str](vars(models)["__all__"])
_SPELLINGS = {name.lower(): name for name in _CLASSES}


def _class_of(name: str) -> str:
    """The class of a component: letters behind digits become large ones."""
    return _SPELLINGS.get(name.lower(), name)


@cache
def annotation_shape(annotation: str) -> Shape:
    """The type that an annotation of the generated code names; `Unset` is left out."""
    return _of_node(ast.parse(annotation, mode="eval").body)


def _of_node(node: ast.expr) -> Shape:
    if isinstance(node, ast.BinOp):
        return _alternatives(_of_node(node.left) | _of_node(node.right))
    if isinstance(node, ast.Constant):
        return frozenset({"None"})
    if isinstance(node, ast.Name):
        return NO_TYPE if node.id == "Unset" else frozenset({_FILES.get(node.id, node.id)})
    assert isinstance(node, ast.Subscript), ast.dump(node)
    kind, inner = ast.unparse(node.value), node.slice
    if kind == "Literal":
        values = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        return frozenset(("is", ast.literal_eval(value)) for value in values)
    if kind in ("dict", "Mapping"):
        assert isinstance(inner, ast.Tuple)
        return frozenset({("dict", _of_node(inner.elts[1]))})
    assert kind in ("list", "Sequence"), kind
    return frozenset({("list", _of_node(inner))})


def _alternatives(shape: Shape) -> Shape:
    """A model that is an argument may be given as a mapping, which its schema does not say."""
    given_as_mapping = any(part in _CLASSES for part in shape if isinstance(part, str))
    return _without_kinds_of_constants(shape - {("dict", ANYTHING)} if given_as_mapping else shape)


@cache
def _fields_of_class(cls: type[Model]) -> dict[str, Field]:
    texts = _texts(cls.__doc__, "Attributes:")
    return {
        cls.json_names.get(attribute.name, attribute.name): _found(str(attribute.type), texts[attribute.name])
        for attribute in cls.__attrs_attrs__  # type: ignore[attr-defined]
    }


def _found(annotation: str, text: str) -> Field:
    text, _, default = text.rpartition(_DEFAULT) if _DEFAULT in text else (text, "", "None.")
    required = not annotation.endswith("| Unset")
    text = "" if text == "See the type." else text
    return Field(required, annotation_shape(annotation), _plain(text), ast.literal_eval(default.removesuffix(".")))


def _texts(doc: str | None, heading: str) -> dict[str, str]:
    """What a docstring says of each argument or attribute."""
    lines = inspect.cleandoc(doc or "").splitlines()
    start = lines.index(heading) + 1 if heading in lines else len(lines)
    entries = (line.strip().partition(": ") for line in lines[start:] if line.startswith("    "))
    return {name: text for name, _, text in entries}


def _forms(module_name: str) -> list[Callable[..., Any]]:
    """The forms of a method: of both clients, and the two functions."""
    module = import_module(module_name)
    package, _, action = module_name.rpartition(".")
    namespace = import_module(package)
    own = class_name(package.rpartition(".")[2])
    methods = [getattr(getattr(namespace, f"{prefix}{own}"), action) for prefix in ("", "Async")]
    return [*methods, module.sync, module.asyncio]


@cache
def _returned(module_name: str) -> list[str]:
    """What the forms of a method say that they return."""
    return [str(inspect.signature(form).return_annotation) for form in _forms(module_name)]


def _returns(module: ModuleType, variant: Variant) -> list[str]:
    """What the forms of a method return by the description: streams, tasks, or the answer itself."""
    answer = module.OPERATION.answer
    if variant.streams:
        kinds = [f"{prefix}Stream[{answer}]" for prefix in ("", "Async")]
    elif variant.task:
        polled = module.TASK.answer if hasattr(module, "TASK") else "?"
        kinds = [f"{prefix}Task[{answer}, {polled}]" for prefix in ("", "Async")]
    else:
        kinds = [answer, answer]
    return kinds * 2


@cache
def _fields_of_method(module_name: str) -> Fields:
    """The arguments of a method; its four forms must agree."""
    forms = _forms(module_name)
    signatures = [_signature(form) for form in forms]
    assert all(signature == signatures[0] for signature in signatures), f"{module_name}: its forms differ"
    texts = _texts(forms[0].__doc__, "Args:")
    assert forms[0].__doc__ == forms[1].__doc__, f"{module_name}: the docstrings differ"
    places = import_module(module_name).OPERATION.places
    return {
        tuple(places.get(name, ("body", name))): _found(annotation, texts[name])
        for name, annotation in signatures[0].items()
    }


def _signature(form: Callable[..., Any]) -> dict[str, str]:
    found = inspect.signature(form).parameters
    return {name: str(item.annotation) for name, item in found.items() if name not in ("self", "client")}
