"""Types that the whole package shares."""

from __future__ import annotations

from typing import Final, Literal


class Unset:
    """The type of `UNSET`."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""A field that is left out, as opposed to one that is null."""

__all__ = ["UNSET", "Unset"]
