"""The `Prefer` header: how a request says which answer, or which failure, it wants."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from .faults import FAULTS
from .messages import Instead, refusal

_LONGEST_DELAY = 600
_MOST_COUNTED = 10_000
# A value is quoted, or an HTTP date (which has a comma), or all up to the next separator.
_PAIR = re.compile(r'(?<![\w-])([\w-]++)\s*+=\s*("[^"]*"|[A-Z][a-z]{2}, \d\d [^,;]*|[^,;]*)')


@dataclass(frozen=True)
class Prefer:
    """The preferences of one request."""

    code: int | None = None
    example: str | None = None
    fault: str | None = None
    task: str | None = None
    times: int | None = None
    delay: float | None = None
    retry_after: str | None = None
    location: str | None = None


class Preferences:
    """Reads the header, and counts how often `times=N` has been served."""

    def __init__(self) -> None:
        self._served: Counter[tuple[str, str]] = Counter()

    def read(self, operation_id: str, header: str) -> Prefer:
        """The preferences in a `Prefer` header; raises `Instead` with 400 for a value that cannot be granted."""
        pairs = {name.replace("-", "_").lower(): value.strip(' \t"') for name, value in _PAIR.findall(header)}
        prefer = Prefer(**{name: _value(name, value) for name, value in pairs.items() if name in _VALUES})
        if prefer.times is None:
            return prefer
        self._served[operation_id, header] += 1
        if len(self._served) > _MOST_COUNTED:
            del self._served[next(iter(self._served))]
        used_up = self._served[operation_id, header] > prefer.times
        return replace(prefer, code=None, fault=None, location=None) if used_up else prefer


def _value(name: str, text: str) -> Any:
    try:
        return _VALUES[name](text)
    except ValueError as error:
        raise Instead(refusal(400, f"Prefer: {name}={text}: {error}")) from None


def _one_of(*names: str) -> Callable[[str], str]:
    def choose(text: str) -> str:
        if text not in names:
            raise ValueError(f"choose one of {', '.join(names)}")
        return text

    return choose


def _within(number: Callable[[str], float], low: int, high: int) -> Callable[[str], float]:
    def read(text: str) -> float:
        value = number(text)
        if not low <= value <= high:
            raise ValueError(f"must be between {low} and {high}")
        return value

    return read


_VALUES: dict[str, Callable[[str], Any]] = {
    "code": _within(int, 200, 599),
    "example": str,
    "fault": _one_of(*FAULTS),
    "task": _one_of("fail", "stuck", "lost", "flap"),
    "times": _within(int, 0, 1_000_000),
    "delay": _within(float, 0, _LONGEST_DELAY),
    "retry_after": str,
    "location": str,
}
