"""What travels: requests, answers, and the gateway's error body."""

import json
import re
from dataclasses import dataclass, field, replace
from http.client import responses
from typing import Any, Self
from urllib.parse import parse_qsl

_ORIGIN = re.compile(r"^[a-z]+://[^/]*", re.IGNORECASE)

_MISSING_KEY = ("Missing 302 Apikey", "缺少 302 API 密钥", "302 APIキーがありません")
_GATEWAY_ERRORS: dict[int, tuple[int, tuple[str, ...]]] = {
    400: (-10011, ("Invalid request",)),
    401: (-10001, _MISSING_KEY),
    403: (-10002, ("API key disabled or deleted",)),
    404: (-10010, ("Resource not found",)),
    405: (-10009, ("Method not supported",)),
    408: (-1024, ("Request timed out",)),
    429: (-10008, ("No channel available at present",)),
    504: (-1024, ("Upstream AI interface timed out",)),
}


@dataclass
class Request:
    """A request as it arrived; header names are in lower case, repeated headers joined by commas."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""
    operation_id: str | None = None

    @property
    def path(self) -> str:
        """The path of the target, still percent-encoded."""
        return _ORIGIN.sub("", self.target.partition("?")[0]) or "/"

    @property
    def query(self) -> list[tuple[str, str]]:
        """The decoded pairs of the query, in their order."""
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @property
    def media_type(self) -> str:
        """The content type without its parameters, empty when there is none."""
        return essence(self.headers.get("content-type", ""))


@dataclass(frozen=True)
class Answer:
    """An answer before it is framed: the channel adds length or chunks, and the date."""

    status: int
    body: bytes = b""
    media_type: str | None = None
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def is_stream(self) -> bool:
        """Whether the body is sent event by event."""
        return self.media_type is not None and essence(self.media_type) == "text/event-stream"

    @property
    def events(self) -> list[bytes]:
        """The body cut after each blank line."""
        return [event for event in re.split(rb"(?<=\n\n)|(?<=\r\n\r\n)", self.body) if event]

    def plus(self, headers: dict[str, str]) -> Self:
        """The same answer with further headers."""
        return replace(self, headers=self.headers | headers)


class Instead(Exception):
    """Raised where the request cannot be served as asked; carries the answer to give instead."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def essence(media_type: str) -> str:
    """`text/html` of `Text/HTML; charset=utf-8`."""
    return media_type.partition(";")[0].strip().lower()


def to_json(value: Any) -> bytes:
    """JSON as UTF-8; lone surrogates, which UTF-8 cannot carry, stay the escapes that they came as."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace")


def gateway_error(status: int, message: str = "", **extra: Any) -> dict[str, Any]:
    """The error body of the 302.AI gateway for an HTTP status, with `extra` members inside `error`."""
    code, texts = _GATEWAY_ERRORS.get(status, (-10003, (responses.get(status, f"HTTP {status}"),)))
    english, chinese, japanese = (message,) * 3 if message else texts if len(texts) == 3 else texts * 3
    error = {"err_code": code, "message": english, "message_cn": chinese, "message_jp": japanese, "type": "api_error"}
    return {"error": error | extra}


def refusal(status: int, message: str = "", headers: dict[str, str] | None = None, **extra: Any) -> Answer:
    """An answer that carries the gateway's error body."""
    return Answer(status, to_json(gateway_error(status, message, **extra)), "application/json", headers or {})
