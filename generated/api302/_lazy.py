"""Modules that are loaded when a name of theirs is first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

Hooks = tuple[Callable[[str], Any], Callable[[], list[str]]]


def names(package: str, where: Mapping[str, str]) -> Hooks:
    """`__getattr__` and `__dir__` for a package whose names stand in the submodules of `where`.

    An empty submodule means that the name is a submodule itself.
    """

    def load(name: str) -> Any:
        module = where.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{module}"), name) if module else import_module(f"{package}.{name}")
        setattr(sys.modules[package], name, value)
        return value

    return load, lambda: sorted({*vars(sys.modules[package]), *where})


def modules(package: str, submodules: Iterable[str]) -> Hooks:
    """`__getattr__` and `__dir__` for a package whose names are its submodules."""
    return names(package, dict.fromkeys(submodules, ""))
