"""Reads YAML so that every value can be traced to its file and line."""

from __future__ import annotations

import math
import os.path
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from .findings import Failure, Finding

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 50
"""Levels of lists and objects in one file; everything that walks a description may recurse."""
_MOST_COPIES = 10_000
"""Values that the aliases of one file may stand for."""
# What opens a list or an object on the line of another. The parser recurses in C and, some 20000 levels down, crashes.
_OPENS = re.compile(r"[\[{]|[-?]\s+(?=[-?]\s)")
_MOST_OPENED = 10_000


class _Loader(_Base):  # type: ignore[misc]
    """Composes nodes; resolves plain scalars as YAML 1.2 does, so that `no` and `2025-01-01` stay text."""

    yaml_implicit_resolvers: dict[str | None, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


def _integer(text: str) -> int:
    return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))


_SCALARS: dict[str, tuple[str, list[str | None], Callable[[str], Any]]] = {
    "null": (r"~|null|Null|NULL|", ["~", "n", "N", ""], lambda text: None),
    "bool": (r"true|True|TRUE|false|False|FALSE", list("tTfF"), lambda text: text.lower() == "true"),
    "int": (r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789"), _integer),
    "float": (
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?",
        list("-+0123456789."),
        float,
    ),
}
for _tag, (_pattern, _first, _) in _SCALARS.items():
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first)


def escape(key: str) -> str:
    """A key as a JSON pointer segment."""
    return key.replace("~", "~0").replace("/", "~1")


def unescape(segment: str) -> str:
    """A JSON pointer segment as a key."""
    return segment.replace("~1", "/").replace("~0", "~")


def segments(pointer: str) -> list[str]:
    """The keys of a JSON pointer, e.g. `/paths/~1v1/get` -> `["paths", "/v1", "get"]`."""
    return [unescape(part) for part in pointer.split("/")[1:]]


def lookup(value: Any, pointer: str) -> Any:
    """The value at a JSON pointer; KeyError when there is none."""
    for key in segments(pointer):
        try:
            value = value[int(key)] if isinstance(value, list) else value[key]
        except (KeyError, IndexError, ValueError, TypeError):
            raise KeyError(pointer) from None
    return value


def parents(pointer: str) -> Iterator[str]:
    """The pointer itself, then what holds it, up to the document."""
    while pointer:
        yield pointer
        pointer = pointer.rpartition("/")[0]
    yield ""


@dataclass
class Source:
    """One YAML file: its data and the line on which each value starts."""

    path: Path
    name: str
    data: Any
    lines: dict[str, int] = field(repr=False)

    def line(self, pointer: str) -> int:
        """The line of the value at `pointer`, or of the nearest thing around it."""
        return next((self.lines[place] for place in parents(pointer) if place in self.lines), 1)


def load(path: Path, name: str | None = None) -> Source:
    """Read one YAML file.

    Raises:
        Failure: the file is missing or is not the YAML that this project writes; names file and line.
    """
    name = name or str(path)
    try:
        text = path.read_bytes().decode("utf-8").removeprefix("\ufeff")
    except FileNotFoundError:
        raise Failure([Finding(name, 1, "missing-file", "create it, or correct the reference to it")]) from None
    except OSError as error:
        raise Failure([Finding(name, 1, "missing-file", f"cannot be read ({error.strerror})")]) from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise Failure([Finding(name, line, "encoding", f"save the file as UTF-8 ({error.reason})")]) from None
    if sum(1 for _ in _OPENS.finditer(text)) > _MOST_OPENED:
        message = f"more than {_MOST_OPENED} lists and objects within others: split the file"
        raise Failure([Finding(name, 1, "too-large", message)])
    lines = _Lines(text)
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        raise Failure([_syntax(name, lines, error)]) from None
    except yaml.YAMLError as error:
        line = text.encode()[: getattr(error, "position", 0)].count(b"\n") + 1
        raise Failure([Finding(name, line, "yaml", str(error).splitlines()[0])]) from None
    finally:
        loader.dispose()
    if node is None:
        raise Failure([Finding(name, 1, "yaml", "the file is empty: describe something or delete it")])
    builder = _Builder(name, lines)
    data = builder.build(node, "")
    if builder.findings:
        raise Failure(builder.findings)
    return Source(path, name, data, builder.lines)


class _Lines:
    """The lines of a text as editors count them; YAML's marks also count U+0085 and U+2028 as ends of lines."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._ends = [match.start() for match in re.finditer("\n", text)]

    def number(self, mark: Any) -> int:
        return bisect_left(self._ends, mark.index) + 1

    def starts_with_tab(self, number: int) -> bool:
        return re.match(" *\t", self.text.split("\n")[number - 1]) is not None


def _syntax(name: str, lines: _Lines, error: yaml.MarkedYAMLError) -> Finding:
    """What the parser says, on the line where the mistake stands rather than where the parser gave up."""
    noticed = error.problem_mark or error.context_mark
    began = error.context_mark if (error.context or "").startswith("while scanning") else noticed
    if noticed and lines.starts_with_tab(lines.number(noticed)):
        return Finding(name, lines.number(noticed), "tab", "indent with two spaces, not with tabs")
    problem = error.problem or error.context or "cannot be read"
    return Finding(name, lines.number(began) if began else 1, "yaml", _explain(problem))


def _explain(problem: str) -> str:
    hints = {
        "did not find expected key": "wrong indentation or a missing colon",
        "did not find expected '-' indicator": "wrong indentation in a list",
        "mapping values are not allowed": "wrong indentation, or a colon in a text that needs quotes",
        "could not find expected ':'": "a key without a colon",
    }
    hint = next((hint for start, hint in hints.items() if start in problem), None)
    return f"{problem}: {hint}" if hint else problem


class _Builder:
    """Turns the node graph into data, noting lines and refusing what YAML would silently swallow."""

    def __init__(self, name: str, lines: _Lines) -> None:
        self.name = name
        self.numbers = lines
        self.lines: dict[str, int] = {}
        self.findings: list[Finding] = []
        self._open: set[int] = set()
        self._built: set[int] = set()
        self._copies = 0

    def build(self, node: yaml.Node, pointer: str) -> Any:
        self.lines.setdefault(pointer, self.numbers.number(node.start_mark))
        self._copies += id(node) in self._built
        self._built.add(id(node))
        if self._copies > _MOST_COPIES:
            self._report(node, "too-large", f"aliases stand for more than {_MOST_COPIES} values; use $ref")
            raise Failure(self.findings)
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if node.tag not in ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"):
            self._report(node, "yaml", f"the tag {node.tag} is not used here; write plain YAML")
            return None
        if id(node) in self._open:
            self._report(node, "alias", "an alias may not contain itself; use $ref")
            return None
        if len(self._open) == _DEEPEST:
            self._report(node, "too-large", f"more than {_DEEPEST} levels: name what is inside and refer to it")
            return None
        self._open.add(id(node))
        data = self._mapping(node, pointer) if isinstance(node, yaml.MappingNode) else self._sequence(node, pointer)
        self._open.remove(id(node))
        return data

    def _mapping(self, node: yaml.MappingNode, pointer: str) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._report(key_node, "yaml", "a key must be plain text")
                continue
            key = key_node.value
            if key in data:
                first = self.lines[f"{pointer}/{escape(key)}"]
                self._report(key_node, "duplicate-key", f"`{key}` is already on line {first}: keep one of them")
                continue
            place = f"{pointer}/{escape(key)}"
            self.lines[place] = self.numbers.number(key_node.start_mark)
            data[key] = self.build(value_node, place)
        return data

    def _sequence(self, node: yaml.Node, pointer: str) -> list[Any]:
        return [self.build(item, f"{pointer}/{index}") for index, item in enumerate(node.value)]

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        kind = node.tag.removeprefix("tag:yaml.org,2002:")
        if kind == "str":
            return node.value
        if kind not in _SCALARS:
            self._report(node, "yaml", f"the tag {node.tag} is not used here; write plain YAML")
            return None
        pattern, _, read = _SCALARS[kind]
        if not re.fullmatch(pattern, node.value):
            self._report(node, "yaml", f"`{node.value}` is no {kind}")
            return None
        try:
            value = read(node.value)
            fits = kind not in ("int", "float") or math.isfinite(value)
        except (ValueError, OverflowError):  # Python reads no more than 4300 digits
            value, fits = None, False
        if not fits:
            self._report(node, "yaml", f"{node.value[:20]} is too large for a JSON number")
        return value

    def _report(self, node: yaml.Node, rule: str, message: str) -> None:
        self.findings.append(Finding(self.name, self.numbers.number(node.start_mark), rule, message))


class Tree:
    """The files of one directory of YAML, each read once."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self._sources: dict[Path, Source] = {}

    @cached_property
    def label(self) -> str:
        """How findings name the directory: its last part, as a reader of the repository knows it."""
        return self.root.name

    def source(self, path: Path) -> Source:
        """The file at `path` (absolute, or relative to the root).

        Raises:
            Failure: it cannot be read, or a symbolic link leads out of the directory.
        """
        real = Path(os.path.realpath(self.root / path))  # unlike resolve(), no error for a link to itself
        if not real.is_relative_to(self.root):
            message = f"leads out of {self.label}/: put a file into its place"
            raise Failure([Finding(self.name(self.root / path), 1, "outside", message)])
        if real not in self._sources:
            self._sources[real] = load(real, self.name(real))
        return self._sources[real]

    def name(self, path: Path) -> str:
        """`path` as findings print it, e.g. `spec/rag/jina.yaml`."""
        try:
            return f"{self.label}/{path.relative_to(self.root).as_posix()}"
        except ValueError:
            return str(path)
