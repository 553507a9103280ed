"""From what came over the wire to a typed answer, or to the exception that says what was wrong with it."""

from __future__ import annotations

import email.utils
import json
import time
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from . import _errors as errors
from ._files import BinaryAnswer
from ._models import decoder, documents, evaluate, violations
from ._operation import find
from .types import UNSET

if TYPE_CHECKING:
    import httpx

    from ._operation import Operation

T = TypeVar("T")
_E = TypeVar("_E", bound=errors.AnswerError)

_SHOWN = 200
_NO_FILES = ("application/json", "text/html", "text/plain")
"""What comes in the place of a file: an object, the page of a proxy, a line that says why."""


class Reply(NamedTuple):
    """An answer before it is understood."""

    status: int
    headers: httpx.Headers
    content: bytes
    elapsed: float

    @property
    def kind(self) -> str:
        """The content type without its parameters."""
        kind: str = self.headers.get("content-type", "")
        return kind.partition(";")[0].strip().lower()


class Response(Generic[T]):
    """A typed answer with what came around it."""

    def __init__(self, reply: Reply, parsed: T) -> None:
        self.parsed = parsed
        """The answer."""
        self.status_code = reply.status
        """The HTTP status."""
        self.headers: Mapping[str, str] = reply.headers
        """The headers; their names are found in any case."""
        self.content = reply.content
        """The bytes of the body; empty where the answer is a stream."""
        self.elapsed = reply.elapsed
        """Seconds from the request to the end of the answer, of a stream to its start."""

    @property
    def request_id(self) -> str | None:
        """The gateway's id of the call, with which `client.cost` tells what it cost."""
        return self.headers.get("request-id")

    def __repr__(self) -> str:
        return f"<Response {self.status_code} {type(self.parsed).__name__} in {self.elapsed:.3f} s>"


def understand(operation: Operation[T], reply: Reply, strict: bool) -> T:
    """The typed answer of a success.

    Raises:
        ApiError: the gateway says in the body that it failed.
        DecodeError: the body is not what its content type promises.
        ContractError: strict, and the body is not what the description says.
    """
    if operation.answer == "None":
        return cast(T, None)
    if not operation.accept.endswith("json"):
        return cast(T, _as_sent(operation, reply))
    try:
        body = json.loads(reply.content)
    except (ValueError, RecursionError) as error:
        raise unusable(errors.DecodeError, reply, f"{operation.id}: the answer is not JSON ({error})") from None
    envelope = operation.envelope
    if envelope and find(body, envelope.field) not in (*envelope.success, UNSET):
        raise _failure_inside(operation, reply, body)
    if strict:
        check(operation.answer, body, reply, operation.id)
    decode = decoder_of(operation.answer)
    return cast(T, decode(body) if decode else body)


def _as_sent(operation: Operation[Any], reply: Reply) -> str | BinaryAnswer:
    """A text or a file. An error in the gateway's own form, sent as a success, still is one."""
    if reply.kind == "application/json" and error_detail(json_or_text(reply.content)):
        raise refusal(reply, operation.id)
    if operation.answer == "BinaryAnswer" and (reply.kind in _NO_FILES or not reply.content):
        came = reply.kind if reply.content else "an empty answer"
        raise unusable(errors.DecodeError, reply, f"{operation.id}: {came}, not {operation.accept}")
    if operation.answer == "str":
        return reply.content.decode("utf-8", "replace")
    return BinaryAnswer(reply.content, reply.kind)


def _failure_inside(operation: Operation[Any], reply: Reply, body: Any) -> errors.ApiError:
    """The exception for a failure that came with a success of HTTP."""
    envelope = operation.envelope
    assert envelope is not None
    error = refusal(reply, operation.id)
    code, message = find(body, envelope.field), find(body, envelope.message) if envelope.message else UNSET
    error.code = code if error.code is None else error.code
    error.message = message if isinstance(message, str) and message else error.message
    error.args = (f"{operation.id}: {error.message} (code {error.code}, inside HTTP {reply.status})",)
    decode = decoder_of(operation.answer)
    error.answer = decode(body) if decode else body
    return error


@cache
def decoder_of(annotation: str) -> Any:
    """What decodes the annotated type, or None; found once."""
    return decoder(evaluate(annotation))


def check(annotation: str, body: Any, reply: Reply, name: str) -> None:
    """Raise ContractError for the first difference between `body` and its annotation."""
    for path, problem in violations(evaluate(annotation), body):
        error = unusable(errors.ContractError, reply, f"{name}: {path}: {problem}", body)
        error.path = path
        raise error


def unusable(cls: type[_E], reply: Reply, message: str, body: Any = None) -> _E:
    """An exception with the answer attached, and its first bytes shown where it is no JSON."""
    text = reply.content.decode("utf-8", "replace")
    shown = f": {text[:_SHOWN]!r}" if body is None and text else ""
    body = text if body is None else body
    return cls(f"{message}{shown}", status=reply.status, headers=reply.headers, content=reply.content, body=body)


def refusal(reply: Reply, operation_id: str, body: Any = None) -> errors.ApiError:
    """The exception for an answer that is no success; `body` where it is not the whole content."""
    from .errors import BY_CODE, FINAL

    body = json_or_text(reply.content) if body is None else body
    message, code = _reason(body)
    if not message:
        text = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False)
        message = " ".join(text.split())[:_SHOWN] or "the answer has no body"
        if reply.kind == "text/html":
            message = f"an HTML page, not the gateway's JSON: {message}"
        if location := reply.headers.get("location"):
            message = f"a redirect to {location.partition('?')[0]} is not followed: correct base_url"
    by_status = errors.BY_STATUS.get(reply.status) or (errors.ServerError if reply.status >= 500 else errors.ApiError)
    by_code = BY_CODE.get(code) if isinstance(code, int) else None
    error = errors.combined(by_code, by_status)(
        f"{operation_id}: {reply.status}: {message}" + (f" (code {code})" if code is not None else ""),
        status=reply.status,
        headers=reply.headers,
        content=reply.content,
        body=body,
    )
    error.message, error.code, error.retry_after = message, code, retry_after(reply.headers)
    error.final = code in FINAL
    return error


def event_refusal(operation: Operation[Any], reply: Reply, kind: str, body: Any) -> errors.ApiError | None:
    """The exception that an event of a stream stands for, if it does."""
    detail = error_detail(body)
    own = isinstance(detail, dict) and "err_code" in detail  # the gateway's, which no event documents
    if kind != "error" and not own and (not detail or documents(evaluate(operation.answer), "error")):
        return None
    return refusal(reply, operation.id, body)


def json_or_text(content: bytes) -> Any:
    """An answer as JSON, else as text."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def error_detail(body: Any) -> Any:
    """What an answer says under `error`, where that is an object or a text."""
    detail = body.get("error") if type(body) is dict else None
    return detail if isinstance(detail, dict | str) else None


def _reason(body: Any) -> tuple[str, int | str | None]:
    """Message and code, in any of the forms that the gateway and its vendors use."""
    if not isinstance(body, dict):
        return "", None
    detail = error_detail(body) or body
    if isinstance(detail, str):
        detail = {"message": detail, "code": body.get("code")}
    message = next((detail[key] for key in ("message", "msg", "detail") if isinstance(detail.get(key), str)), "")
    code = next((detail[key] for key in ("err_code", "code") if isinstance(detail.get(key), int | str)), None)
    return message, code


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds of a `Retry-After` header, which holds seconds or a date."""
    text = headers.get("retry-after", "").strip()
    try:
        seconds = float(text)
    except ValueError:
        moment = email.utils.parsedate_tz(text)
        try:
            seconds = email.utils.mktime_tz(moment) - time.time() if moment else float("nan")
        except (ValueError, OverflowError):  # a date that no clock knows
            return None
    return max(0.0, seconds) if seconds == seconds and seconds != float("inf") else None
