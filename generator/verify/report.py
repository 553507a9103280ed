"""What is said about the calls: lines as they are made, a report and records in files."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..findings import UsageError
from ..mock.messages import essence
from .compare import Comparison, Deviation, general
from .redact import Redactor
from .wire import Reply

OUTCOMES = ("kept", "deviates", "not comparable", "unfinished")


@dataclass
class Result:
    """One call, or all polls of one task, with what was found."""

    operation: str
    request: str
    described_in: str
    """File and line of the operation in the description."""
    status: int | None = None
    seconds: float = 0.0
    request_id: str | None = None
    task: str | None = None
    """The id of the task that was submitted or polled."""
    polls: int = 0
    not_comparable: str = ""
    deviations: list[Deviation] = field(default_factory=list)
    undescribed: list[str] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    finished: bool = False

    @property
    def outcome(self) -> str:
        if not self.finished:
            return "unfinished"
        if self.deviations:
            return "deviates"
        return "not comparable" if self.not_comparable else "kept"

    def take(self, reply: Reply, found: Comparison) -> None:
        """Add what an answer was, and what comparing it has found."""
        self.status, self.seconds = reply.status, self.seconds + reply.seconds
        self.request_id = reply.headers.get("request-id") or self.request_id
        self.not_comparable = self.not_comparable or found.not_comparable
        self.deviations = [*dict.fromkeys(self.deviations + found.deviations)]
        self.undescribed = [*dict.fromkeys(self.undescribed + found.undescribed)]
        self.absent = [*dict.fromkeys(self.absent + found.absent)]

    def lines(self) -> Iterator[str]:
        """What it says on a terminal; the same deviation of many items of a list is told once."""
        alike: dict[tuple[str, str], list[Deviation]] = {}
        for deviation in self.deviations:
            alike.setdefault((general(deviation.path), deviation.expected), []).append(deviation)
        for first, *others in alike.values():
            more = f" (and {len(others)} more like it)" if others else ""
            yield f"{self.operation}: {first.path}: expected {first.expected} / got {first.got}{more}"
        if self.not_comparable:
            yield f"{self.operation}: not comparable: {self.not_comparable}"
        if self.outcome == "kept":
            polls = f", {self.polls} polls" if self.polls else ""
            yield f"{self.operation}: kept ({self.status}{polls} in {self.seconds:.1f} s)"
        if self.outcome == "unfinished":
            yield f"{self.operation}: unfinished" + (f", its task is {self.task}" if self.task else "")
        for what, paths in (("not described", self.undescribed), ("only in the example", self.absent)):
            if paths:
                yield f"{self.operation}: note: {what}: {', '.join(paths)}"

    def to_dict(self) -> dict[str, Any]:
        shown = {key: value for key, value in asdict(self).items() if key != "finished"}
        return {**shown, "seconds": round(self.seconds, 3), "outcome": self.outcome}


def counted(results: Sequence[Result]) -> dict[str, int]:
    """How many results have each outcome."""
    counts = Counter(result.outcome for result in results)
    return {outcome: counts[outcome] for outcome in OUTCOMES if counts[outcome]}


def record(folder: Path, name: str, reply: Reply, found: Comparison, redactor: Redactor) -> None:
    """Keep an answer without its secrets as `<name>.json`, to become an example of the description or a fixture."""
    kind = essence(reply.headers.get("content-type", ""))
    kept: dict[str, Any] = {"status": reply.status, "content_type": kind}
    if found.body is not None:
        kept["body"] = redactor.value(found.body)
    elif kind == "text/event-stream":
        kept["text"] = redactor.events(reply.content.decode("utf-8", "replace"))
    elif kind.startswith("text/") or kind.endswith(("json", "xml")):
        kept["text"] = redactor.text(reply.content.decode("utf-8", "replace"))
    else:
        kept["bytes"] = len(reply.content)
    write("--record", folder / f"{re.sub(r'[^A-Za-z0-9_.-]', '_', name)}.json", kept, redactor)


def write(option: str, path: Path, value: Any, redactor: Redactor) -> None:
    """JSON into a file that appears whole or not at all; raises `UsageError` where it cannot be written."""
    text = json.dumps(redactor.value(value), indent=2, ensure_ascii=False) + "\n"
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
            os.replace(temporary, path)
        except BaseException:
            os.unlink(temporary)
            raise
    except OSError as error:
        raise UsageError(f"{option}: {path} cannot be written ({error.strerror}): name another place") from None
