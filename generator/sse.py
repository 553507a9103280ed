"""Server-sent events as text, for examples of streams."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Event:
    """One event of an example: its type and its data."""

    event: str
    data: str

    def json(self) -> Any:
        return json.loads(self.data)

    def ends(self, end: Any) -> bool:
        """Whether `end` of `x-302-stream` names this event: a text, or one or several types of event."""
        if isinstance(end, dict):
            return self.event in (end["event"] if isinstance(end["event"], list) else [end["event"]])
        return bool(self.data == end)


def events(text: str) -> Iterator[Event]:
    """The events of a stream's whole text."""
    for block in re.sub(r"\r\n?", "\n", text).split("\n\n"):
        fields: dict[str, list[str]] = {}
        for line in block.split("\n"):
            name, _, value = line.partition(":")
            fields.setdefault(name, []).append(value.removeprefix(" "))
        if "data" in fields:
            yield Event((fields.get("event") or ["message"])[-1], "\n".join(fields["data"]))
