"""Small tools for a bundled document and its examples: references, JSON pointers, what a schema combines."""

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote

from ..sources import escape, lookup, segments

Json = dict[str, Any]


def resolve(document: Json, node: Any) -> Any:
    """`node`, or what its chain of `#/...` references leads to."""
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        node = _target(document, node)
    return node


def get(value: Any, pointer: str, default: Any = None) -> Any:
    """What a JSON pointer names inside `value`, or `default`."""
    try:
        return lookup(value, pointer)
    except KeyError:
        return default


def put(value: Any, pointer: str, new: Any) -> None:
    """Set what a JSON pointer names inside `value`; nothing happens when its parent is not there."""
    *above, last = segments(pointer)
    parent = get(value, join(above))
    if isinstance(parent, dict):
        parent[last] = new
    elif isinstance(parent, list) and last.isdigit() and int(last) < len(parent):
        parent[int(last)] = new


def join(steps: Iterable[Any]) -> str:
    """The JSON pointer that takes these steps."""
    return "".join(f"/{escape(str(step))}" for step in steps)


def facets(document: Json, schema: Any, seen: frozenset[int] = frozenset()) -> Iterator[Json]:
    """The schema and all that it combines by $ref, allOf, anyOf and oneOf."""
    if not isinstance(schema, dict) or id(schema) in seen:
        return
    yield schema
    seen |= {id(schema)}
    # 3.1 allows keywords beside $ref, so its target is one more part and no replacement.
    parts = [_target(document, schema)] if "$ref" in schema else []
    for part in sum((schema.get(keyword, []) for keyword in ("allOf", "anyOf", "oneOf")), parts):
        yield from facets(document, part, seen)


def _target(document: Json, node: Json) -> Any:
    return lookup(document, unquote(node["$ref"].removeprefix("#")))
