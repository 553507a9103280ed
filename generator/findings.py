"""What every check of this package reports: a place, a rule and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to mend, printed as `file:line: rule: what to do`."""

    file: str
    line: int
    rule: str
    message: str

    def __str__(self) -> str:
        return visible(f"{self.file}:{self.line}: {self.rule}: {self.message}")


def visible(text: str) -> str:
    """A text in one line, with escapes for what would break it, steer a terminal or hide from a reader."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


class Failure(Exception):
    """The work stopped because of these findings; nothing was written."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = sorted(set(findings))
        super().__init__("\n".join(map(str, self.findings)))


class UsageError(Exception):
    """An option or an environment that cannot work, in one line that says what to do."""
