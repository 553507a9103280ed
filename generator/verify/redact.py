"""What must not be shown: the key of the user, and what answers hold of other secrets and of people."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote, quote_plus

from ..lint import KEY
from ..sources import escape

_OWN_KEY = "{{YOUR_API_KEY}}"
_REDACTED = "REDACTED"
_SECRET_FIELD = re.compile(
    r"((?:api|access|private|secret)[_-]?key|secret|password|token|authorization|cookie|signature|credentials?|e_?mail|phone|mobile)$",
    re.IGNORECASE,
)
# The query and the fragment of an address may be its signature.
_PATTERNS = (
    (re.compile(r"\b((?:https?|wss?)://[^\s\"'<>?#\\]*)[?#][^\s\"'<>\\]*", re.IGNORECASE), rf"\1?{_REDACTED}"),
    (re.compile(r"\b(Bearer)\s+[\w.+/=~-]{8,}", re.IGNORECASE), rf"\1 {_REDACTED}"),
    (KEY, _REDACTED),
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "someone@example.com"),
)


class Redactor:
    """Takes secrets out of texts and of JSON, whose types stay."""

    def __init__(self, key: str) -> None:
        quoted = {quote(key), quote(key, safe=""), quote_plus(key)}
        spellings = {key, *quoted, json.dumps(key)[1:-1], escape(key)}
        longest_first = sorted(map(re.escape, spellings), key=len, reverse=True)
        self._key = re.compile("|".join(longest_first), re.IGNORECASE)

    def text(self, text: str) -> str:
        """The text without keys, credentials, addresses of mail and queries of addresses."""
        text = self._key.sub(_OWN_KEY, text)
        for pattern, instead in _PATTERNS:
            text = pattern.sub(instead, text)
        return text

    def value(self, value: Any, name: str = "") -> Any:
        """The same for all texts of a JSON value; those in a field with the name of a secret go as a whole."""
        if isinstance(value, dict):
            return {self.text(key): self.value(item, key) for key, item in value.items()}
        if isinstance(value, list):
            return [self.value(item, name) for item in value]
        if not isinstance(value, str):
            return value
        return _REDACTED if value and _SECRET_FIELD.search(name) else self.text(value)

    def events(self, text: str) -> str:
        """The same for the text of a stream, event by event."""
        return "\n".join(self._line(line) for line in text.splitlines())

    def _line(self, line: str) -> str:
        field, _, data = line.partition(":")
        try:
            value = json.loads(data) if field == "data" else None
        except (ValueError, RecursionError):
            value = None
        if not isinstance(value, dict | list):
            return self.text(line)
        return f"data: {json.dumps(self.value(value), ensure_ascii=False)}"
