"""Why a change can go unseen: rules, each for a whole class of changes by which no call and no answer differs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from generator.bundle import Bundle
from generator.client.variants import Variant, split
from generator.sources import lookup

from .kinds import Mutant

Rule = Callable[[Mutant, Bundle], bool]


def reason(mutant: Mutant, bundle: Bundle) -> str:
    """Why a change makes no difference to a caller; empty where no rule says so."""
    return next((text for text, holds in RULES.items() if holds(mutant, bundle)), "")


def _of(*kinds: str) -> Rule:
    return lambda mutant, bundle: mutant.kind in kinds


def _same_methods(mutant: Mutant, bundle: Bundle) -> bool:
    """Whether the methods that follow from a change of security, contents or methods are what they were."""
    if mutant.kind not in ("change-security", "move-key", "methods", "change-content-type", "drop-content"):
        return False
    path = mutant.pointer.split("/")[2] if mutant.pointer.startswith("/paths/") else ""
    return _methods(bundle, bundle.document, path) == _methods(bundle, mutant.applied(bundle.document), path)


def _methods(bundle: Bundle, document: dict[str, Any], path: str) -> list[list[Any]]:
    wanted = path.replace("~1", "/").replace("~0", "~")
    paths = {name: item for name, item in document["paths"].items() if not path or name == wanted}
    variants = split(replace(bundle, document={**document, "paths": paths}))[1].values()
    return [[getattr(item, field.name) for field in fields(Variant) if field.name != "operation"] for item in variants]


def _tells_methods_apart(mutant: Mutant, bundle: Bundle) -> bool:
    steps = mutant.pointer.split("/")
    if "parameters" not in steps or not mutant.pointer.startswith("/paths/"):
        return False
    at = steps.index("parameters")
    parameter = lookup(bundle.document, "/".join(steps[: at + 2]))
    methods = lookup(bundle.document, "/".join(steps[:at])).get("x-302-methods", {}).values()
    return any(parameter.get("name") in method.get("when", {}) for method in methods)


def _goes_on(mutant: Mutant, bundle: Bundle) -> bool:
    if mutant.kind != "task-plan" or "/running/" not in mutant.pointer:
        return False
    return "otherwise" not in lookup(bundle.document, mutant.pointer.partition("/running/")[0])


def _no_json(mutant: Mutant, bundle: Bundle) -> bool:
    _, _, content = mutant.pointer.partition("/content/")
    kind = content.partition("/")[0].replace("~1", "/")
    return "/responses/" in mutant.pointer and content.endswith(("schema/format", "schema/type")) and "json" not in kind


def _list_default(mutant: Mutant, bundle: Bundle) -> bool:
    return mutant.kind.endswith("-default") and isinstance(lookup(bundle.document, mutant.pointer), list)


def _other_file(mutant: Mutant, bundle: Bundle) -> bool:
    if not mutant.pointer.endswith("/x-302-file"):
        return False
    siblings = lookup(bundle.document, mutant.pointer.rpartition("/properties/")[0])["properties"]
    return sum("x-302-file" in item for item in siblings.values()) > 1


def _said_by_words(mutant: Mutant, bundle: Bundle) -> bool:
    if mutant.kind not in ("widen-number", "nullable", "drop-type"):
        return False
    return "enum" in lookup(bundle.document, mutant.pointer.rpartition("/")[0])


RULES: dict[str, Rule] = {
    "the gateway keeps the bounds, the client holds nobody to them": _of("drop-bound"),
    "the client sends a body wherever there is one": _of("require-body"),
    "the client takes every 2xx for a success": _of("change-success"),
    "a status raises its exception whether or not an operation describes it": _of("drop-failure"),
    "the client calls in the first of several ways, and this is another": _same_methods,
    "the field tells methods apart, and no caller gives it": _tells_methods_apart,
    "a task goes on in any state that is neither done nor failed": _goes_on,
    "what is no JSON is a file or a text, whatever its schema says": _no_json,
    "only plain defaults are told": _list_default,
    "only the first file of an object is downloaded": _other_file,
    "the words of an enum leave no other type": _said_by_words,
}
