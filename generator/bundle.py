"""Many files -> one OpenAPI document, in a stable order and with the component names as written."""

from __future__ import annotations

import os.path
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .findings import Failure, Finding
from .sources import Source, Tree, escape, lookup, parents, segments

ROOT = "openapi.yaml"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SECTIONS = (
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
)
# What stands under these keys is somebody's data: a `$ref` in it is text.
_OPAQUE = {"example", "value", "default", "const", "enum"}
# What stands under these has names for keys, which may be those of keywords: a response `default`, a header `value`.
NAMED = {"properties", "patternProperties", "content", "encoding", "variables", "mapping", "scopes", *SECTIONS}
_REFERENCE = re.compile(r"(?![a-z]+:)[^#]*#(/.*)?", re.DOTALL | re.IGNORECASE)
_MOST_PARTS = 1000
"""Components that one may be made of, counted as often as a validator meets them."""
_MOST_LEVELS = 50
_TARGET = re.compile(r"/components/(?P<section>[A-Za-z]+)/(?P<name>[A-Za-z0-9._-]+)$")


@dataclass
class Bundle:
    """The bundled document and where each part of it was written."""

    document: dict[str, Any]
    tree: Tree
    origins: dict[str, tuple[Source, str]] = field(repr=False)

    def place(self, pointer: str) -> tuple[str, int]:
        """File and line of the value at `pointer` of the bundled document."""
        for start in parents(pointer):
            if start in self.origins:
                source, origin = self.origins[start]
                return source.name, source.line(origin + pointer[len(start) :])
        return f"{self.tree.label}/{ROOT}", 1

    def finding(self, pointer: str, rule: str, message: str) -> Finding:
        """A finding about the value at `pointer`, named by file and line."""
        return Finding(*self.place(pointer), rule, message)


def bundle(spec: Path) -> Bundle:
    """Resolve the references between the files of `spec`.

    Raises:
        Failure: a file that cannot be read, a reference that leads nowhere, or two components of one name.
    """
    return _Bundler(Tree(spec)).run()


class _Bundler:
    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.findings: list[Finding] = []
        self.origins: dict[str, tuple[Source, str]] = {}
        self.components: dict[str, dict[str, Any]] = {}
        self.queue: deque[tuple[str, str]] = deque()

    def run(self) -> Bundle:
        root = self.tree.source(Path(ROOT))
        if not isinstance(root.data, dict) or not isinstance(root.data.get("paths"), dict):
            raise Failure([Finding(root.name, 1, "root", "must hold an OpenAPI document with `paths`")])
        self.origins[""] = (root, "")
        document = {
            key: self._copy(root, f"/{escape(key)}", value)
            for key, value in root.data.items()
            if key not in ("paths", "components", "x-302-defaults")
        }
        defaults = self._copy(root, "/x-302-defaults", root.data.get("x-302-defaults", {}))
        document["paths"] = {path: self._path_item(root, path, defaults) for path in root.data["paths"]}
        for section, entries in _mapping(root.data.get("components")).items():
            for name in _mapping(entries):
                self._component(root, f"/components/{section}/{escape(name)}", section, name)
        while self.queue:
            section, name = self.queue.popleft()
            source, pointer = self.origins[f"/components/{section}/{escape(name)}"]
            self.components[section][name] = self._copy(source, pointer, lookup(source.data, pointer))
        self._refuse_loops()
        document["components"] = {
            section: dict(sorted(self.components[section].items()))
            for section in SECTIONS
            if section in self.components
        }
        if self.findings:
            raise Failure(self.findings)
        return Bundle(document, self.tree, self.origins)

    def _path_item(self, root: Source, path: str, defaults: dict[str, Any]) -> dict[str, Any]:
        pointer = f"/paths/{escape(path)}"
        item = root.data["paths"][path]
        if not isinstance(item, dict) or set(item) != {"$ref"}:
            self._report(root, pointer, "path-ref", "must be one `$ref` to the provider's file")
            return {}
        found = self._resolve(root, pointer, item["$ref"])
        if found is None:
            return {}
        source, target = found
        if segments(target) != ["paths", path]:
            self._report(root, pointer, "path-ref", f"the reference must end in #/paths/{escape(path)}")
            return {}
        self.origins[pointer] = (source, target)
        copy: Any = self._copy(source, target, lookup(source.data, target))
        if not isinstance(copy, dict):
            self._report(source, target, "path-ref", "must hold the operations of the path")
            return {}
        shared = _mapping(_mapping(defaults).get("responses"))
        for method in METHODS:
            if isinstance(copy.get(method), dict):
                own = _mapping(copy[method].get("responses"))
                copy[method]["responses"] = {**own, **{key: shared[key] for key in shared if key not in own}}
        return copy

    def _copy(self, source: Source, pointer: str, value: Any, *, names: bool = False) -> Any:
        """A copy of `value` with its references made local; `names`: the keys are field names, not keywords."""
        if isinstance(value, list):
            return [self._copy(source, f"{pointer}/{index}", item) for index, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        copy: dict[str, Any] = {}
        for key, item in value.items():
            place = f"{pointer}/{escape(key)}"
            if not names and key == "$ref":
                copy[key] = self._reference(source, place, item)
            elif not names and key == "mapping" and isinstance(item, dict):
                copy[key] = {
                    name: self._reference(source, f"{place}/{escape(name)}", target) for name, target in item.items()
                }
            elif not names and (key in _OPAQUE or (key == "examples" and isinstance(item, list))):
                copy[key] = item
            else:
                copy[key] = self._copy(source, place, item, names=not names and key in NAMED)
        return copy

    def _reference(self, source: Source, pointer: str, reference: Any) -> str:
        found = self._resolve(source, pointer, reference)
        if found is None:
            return str(reference)
        target, target_pointer = found
        match = _TARGET.fullmatch(target_pointer)
        if not match or match["section"] not in SECTIONS:
            self._report(source, pointer, "ref-target", f"`{reference}` must end in #/components/<section>/<Name>")
            return str(reference)
        self._component(target, target_pointer, match["section"], match["name"])
        return f"#{target_pointer}"

    def _component(self, target: Source, pointer: str, section: str, name: str) -> None:
        bundled = f"/components/{section}/{escape(name)}"
        if bundled not in self.origins:
            self.origins[bundled] = (target, pointer)
            self.components.setdefault(section, {})[name] = None
            self.queue.append((section, name))
        elif self.origins[bundled][0] is not target:
            other = self.origins[bundled][0]
            message = f"`{name}` is also in {other.name}:{other.line(pointer)}: rename one of them"
            self._report(target, pointer, "name-clash", message)

    def _refuse_loops(self) -> None:
        """A component that is made of itself means nothing; whoever follows its references does so for ever."""
        sizes: dict[str, tuple[int, int]] = {}
        for section, entries in self.components.items():
            for name in entries:
                self._size(f"/components/{section}/{escape(name)}", sizes, [])

    def _size(self, pointer: str, sizes: dict[str, tuple[int, int]], above: list[str]) -> tuple[int, int]:
        """How many components one is made of, itself included, each as often as it is met; and how many levels deep."""
        if pointer not in sizes:
            section, name = segments(pointer)[1:]
            inner = [(0, 0)]
            if pointer in above:
                self._report(*self.origins[pointer], "ref-loop", f"`{name}` only refers to itself")
            elif len(above) <= _MOST_LEVELS:
                for target in _made_of(self.components[section][name]):
                    inner.append(self._size(target, sizes, [*above, pointer]))
            parts, levels = 1 + sum(size for size, _ in inner), 1 + max(depth for _, depth in inner)
            if parts > _MOST_PARTS or levels > _MOST_LEVELS:
                message = f"`{name}` is made of more than {_MOST_PARTS} components or {_MOST_LEVELS} levels of them"
                self._report(*self.origins[pointer], "ref-loop", message)
                parts = levels = 0  # one finding is enough
            sizes[pointer] = parts, levels
        return sizes[pointer]

    def _resolve(self, source: Source, pointer: str, reference: Any) -> tuple[Source, str] | None:
        """The file and pointer that a reference leads to, or None after reporting why it leads nowhere."""
        if not isinstance(reference, str) or not _REFERENCE.fullmatch(reference):
            self._report(source, pointer, "ref", f"`{reference}` must be [file]#/pointer, relative to this file")
            return None
        file, _, target_pointer = reference.partition("#")
        path = source.path.parent / file if file else source.path
        if os.path.isabs(file) or not Path(os.path.normpath(path)).is_relative_to(self.tree.root):
            self._report(source, pointer, "ref", f"`{reference}` leads out of {self.tree.label}/")
            return None
        if not os.path.isfile(path):  # unlike Path's, false for a name that cannot be
            self._report(source, pointer, "dangling-ref", f"`{reference}`: there is no file {file}")
            return None
        target = self.tree.source(path)
        try:
            lookup(target.data, target_pointer)
        except KeyError:
            self._report(source, pointer, "dangling-ref", f"`{reference}`: {target.name} has no {target_pointer}")
            return None
        return target, target_pointer

    def _report(self, source: Source, pointer: str, rule: str, message: str) -> None:
        self.findings.append(Finding(source.name, source.line(pointer), rule, message))


def _made_of(value: Any) -> Iterator[str]:
    """The components that stand in the place of a value or of a part of what it combines."""
    if isinstance(value, dict):
        if str(value.get("$ref", "")).startswith("#/components/"):
            yield value["$ref"][1:]
        for key in ("allOf", "anyOf", "oneOf"):
            for part in value[key] if isinstance(value.get(key), list) else []:
                yield from _made_of(part)
        yield from _made_of(value.get("not"))


def _mapping(value: Any) -> dict[str, Any]:
    """A mapping, also where somebody has still to write it: other rules will ask for it."""
    return value if isinstance(value, dict) else {}
