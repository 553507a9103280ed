"""From the parser's properties to Python: names, types and texts of the generated code."""

from __future__ import annotations

import json
import keyword
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from openapi_python_client import strings
from openapi_python_client.parser import properties as parsed
from openapi_python_client.parser.properties.union import UnionProperty

from ..findings import visible

# Names that annotations use, and those that generated functions and models need for themselves.
_TAKEN = {"self", "client", "list", "dict", "str", "int", "float", "bool", "bytes", "field", "define"}
_MODEL_NAMES = {
    "additional_properties",
    "json_names",
    "from_dict",
    "to_dict",
    "raw",
    "download",
    "adownload",
    "file_field",
}
NAMESPACE_CLASSES = {
    *("Any", "Literal", "Mapping", "Sequence", "TYPE_CHECKING", "UNSET", "Unset", "ClassVar"),
    *("AsyncClient", "Client", "AsyncCore", "SyncCore", "AsyncStream", "Stream", "AsyncTask", "Task"),
    *("BinaryAnswer", "FileInput"),
}
"""Names of the modules in which the class of a tag stands."""
MODEL_CLASSES = NAMESPACE_CLASSES | {
    *("Auth", "Envelope", "Operation", "Place", "TaskPlan", "OPERATION", "TASK", "FileLink", "Model"),
}
"""Names of the modules in which models are named."""
CLIENT_NAMES = {"send", "stream", "submit", "close", "cost", "with_options", "with_response", "namespaces"}
"""What a client has beside its tags."""
_PLAIN: dict[str, str] = {
    "AnyProperty": "Any",
    "BooleanProperty": "bool",
    "FloatProperty": "float",
    "IntProperty": "int",
    "StringProperty": "str",
    "DateProperty": "str",
    "DateTimeProperty": "str",
    "UuidProperty": "str",
    "NoneProperty": "None",
}


def python_name(name: str, *, taken: Iterable[str] = ()) -> str:
    """The snake_case attribute or argument for a name on the wire.

    Names of builtins stay as they are (`input`, `type`): users write what the vendor documents.
    """
    # Python reads names in this form; two spellings of one name, or of a keyword, must not look like two.
    result = unicodedata.normalize("NFKC", strings.snake_case(unicodedata.normalize("NFKC", name)))
    result = "".join(c for c in result if f"a{c}".isidentifier()) or "value"
    if not result.isidentifier():
        result = f"field_{result}"
    while keyword.iskeyword(result) or result in _TAKEN or result in taken:
        result += "_"
    return result


def model_name(name: str, *, taken: Iterable[str] = ()) -> str:
    """`python_name` for an attribute of a model."""
    return python_name(name, taken={*taken, *_MODEL_NAMES})


def class_name(tag: str) -> str:
    """The namespace class of a tag, e.g. `stability_ai` -> `StabilityAi`."""
    return "".join(part.capitalize() for part in tag.split("_"))


def is_map(prop: Any) -> bool:
    """Whether an object has no documented fields, so that it is a dict rather than a class."""
    return isinstance(prop, parsed.ModelProperty) and not (prop.required_properties or prop.optional_properties)


class Types:
    """Annotations for properties, and the models that they name."""

    def __init__(self, known: Mapping[str, Any], *, arguments: bool) -> None:
        self.known = known
        """The parsed models by class name: a reference is a copy that may lack the fields."""
        self.arguments = arguments
        """Whether these are arguments, which take more than an answer gives: any sequence, models or dicts."""
        self.models: set[str] = set()

    def of(self, prop: Any) -> str:
        """The annotation of a property that is there."""
        return " | ".join(dict.fromkeys(self._alternatives(prop)))

    def _alternatives(self, prop: Any) -> list[str]:
        kind = type(prop).__name__
        if kind in _PLAIN:
            return [_PLAIN[kind]]
        if isinstance(prop, UnionProperty):
            found = [part for inner in prop.inner_properties for part in self._alternatives(inner)]
            return ["Any"] if "Any" in found else sorted(found, key=lambda part: part == "None")
        if isinstance(prop, parsed.LiteralEnumProperty):
            values = sorted(prop.values)  # the parser keeps them as a set
            literal = f"Literal[{', '.join(map(_literal, values))}]"
            return [literal, *([] if self.arguments else [type(values[0]).__name__])]
        return getattr(self, f"_{kind}")(prop)  # type: ignore[no-any-return]

    def _ConstProperty(self, prop: Any) -> list[str]:
        return [f"Literal[{_literal(prop.value.raw_value)}]"]

    def _FileProperty(self, prop: Any) -> list[str]:
        return ["FileInput" if self.arguments else "bytes"]

    def _ListProperty(self, prop: Any) -> list[str]:
        return [f"{'Sequence' if self.arguments else 'list'}[{self.of(prop.inner_property)}]"]

    def _ModelProperty(self, prop: Any) -> list[str]:
        prop = self.known[str(prop.class_info.name)]
        if is_map(prop):
            extra = prop.additional_properties
            value = self.of(extra) if extra not in (None, True, False) else "Any"
            return [f"{'Mapping' if self.arguments else 'dict'}[str, {value}]"]
        name = str(prop.class_info.name)
        self.models.add(name)
        return [name, "Mapping[str, Any]"] if self.arguments else [name]


def _literal(value: Any) -> str:
    return quoted(value) if isinstance(value, str) else repr(value)


def quoted(text: str) -> str:
    """A text as a Python literal in double quotes, safe whatever it holds."""
    return visible(json.dumps(text, ensure_ascii=False))


@cache  # both clients have the same texts
def docstring(text: str, indent: int) -> str:
    """A text as a docstring, quotes included."""
    lines = [line.rstrip() for line in text.strip().splitlines()]
    body = strings.safe_for_docstring("\n".join(lines))
    pad = " " * indent
    joined = f"\n{pad}".join(map(visible, body.splitlines())).replace(f"\n{pad}\n", "\n\n")
    joined = re.sub(r"[ \t]+\n", "\n", joined)
    if joined.endswith('"'):
        joined += " "
    return f'"""{joined}"""' if "\n" not in joined else f'"""{joined}\n{pad}"""'
