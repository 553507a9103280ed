"""What can go wrong, as one tree under `Api302Error`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any


class Api302Error(Exception):
    """Any failure that this package reports."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are restored by calling their class with their arguments, which these do not keep.
        classes = type(self).__bases__ if type(self) in _COMBINED.values() else (type(self),)
        return _restore, (classes, self.args, self.__dict__)


def _restore(classes: tuple[type[Any], ...], args: tuple[Any, ...], state: dict[str, Any]) -> Api302Error:
    cls = classes[0] if len(classes) == 1 else combined(*classes)
    error: Api302Error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class MissingKeyError(Api302Error):
    """There is no API key: neither an argument nor the environment gives one."""


class ArgumentError(Api302Error, ValueError):
    """An argument cannot be sent; the message names it."""


class ConnectionError(Api302Error, builtins.ConnectionError):
    """The gateway could not be reached, or the connection broke before an answer came."""

    method: str = ""
    """The method of the request."""
    path: str = ""
    """The path of the request, as documented."""
    sent: bool = True
    """False when the failure proves that the request never left; True when the gateway may have worked on it."""


class Timeout(ConnectionError, TimeoutError):
    """The gateway did not answer in time."""


class AnswerError(Api302Error):
    """The gateway answered, and the answer cannot be used as it is."""

    def __init__(self, message: str, *, status: int, headers: Mapping[str, str], content: bytes, body: Any) -> None:
        super().__init__(message)
        self.received: list[Any] = []
        """The events that came before, where this ends a stream."""
        self.status = status
        """The HTTP status."""
        self.headers = headers
        """The headers of the answer."""
        self.content = content
        """The bytes of the answer, as far as they came."""
        self.body = body
        """The answer as JSON, or as text where it is none."""

    @property
    def request_id(self) -> str | None:
        """The gateway's id of the call."""
        return self.headers.get("request-id")


class DecodeError(AnswerError):
    """The answer is not what its content type and the description promise, e.g. JSON that was cut short."""


class BrokenAnswer(DecodeError):
    """The connection broke within the answer; `content` holds what came."""


class AnswerTimeout(BrokenAnswer, Timeout):
    """The gateway stopped sending within the answer; `content` holds what came."""


class StreamError(AnswerError):
    """A stream ended too early or cannot be read on; `received` holds the events that came."""


class ContractError(DecodeError):
    """In strict mode: the answer breaks the description. `path` is the JSON path of the first difference."""

    path: str = ""


class ApiError(AnswerError):
    """The gateway, or the vendor behind it, refused the request or failed."""

    message: str = ""
    """The reason, as the gateway gives it."""
    code: int | str | None = None
    """The gateway's `err_code`, or a vendor's own code."""
    retry_after: float | None = None
    """Seconds after which to try again, where the answer says so."""
    final: bool = False
    """Whether trying again is of no use, as for a quota of the day."""
    answer: Any = None
    """The typed answer, where the failure came inside a success of HTTP."""


class TaskError(Api302Error):
    """A task came to no result. `id` picks it up again; `answer` is what the last poll said."""

    id: Any = None
    answer: Any = None


class TaskFailed(TaskError):
    """The task ended without a result. `reason` is the gateway's."""

    reason: Any = None


class TaskTimeout(TaskError, TimeoutError):
    """The task is still running after the time that was given; it goes on, and may be waited for again."""


class BadRequestError(ApiError):
    """400: the request is not valid."""


class AuthenticationError(ApiError):
    """401: no key was sent, or it was rejected."""


class PaymentRequiredError(ApiError):
    """402: the balance is used up."""


class PermissionDeniedError(ApiError):
    """403: the key may not do this."""


class NotFoundError(ApiError):
    """404: there is no such resource, or no longer."""


class RequestTimeoutError(ApiError):
    """408: the gateway waited too long for the request."""


class ConflictError(ApiError):
    """409: the resource is not in a state for this, e.g. a result that is not ready."""


class PayloadTooLargeError(ApiError):
    """413: the body is larger than the gateway takes."""


class UnprocessableError(ApiError):
    """422: the request is well-formed, and refused."""


class RateLimitError(ApiError):
    """429: a rate or a quota is used up."""


class ServerError(ApiError):
    """5xx: the gateway or the vendor failed."""


BY_STATUS: Mapping[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    413: PayloadTooLargeError,
    422: UnprocessableError,
    429: RateLimitError,
}


_COMBINED: dict[tuple[type[Any], ...], type[ApiError]] = {}


def combined(by_code: type[ApiError] | None, by_status: type[ApiError]) -> type[ApiError]:
    """One class that both a handler for the gateway's code and one for the status catch."""
    if by_code is None or by_status is ApiError or issubclass(by_code, by_status):
        return by_code or by_status
    bases = (by_code, by_status)
    if bases not in _COMBINED:
        names = {"__module__": by_code.__module__, "__doc__": by_code.__doc__}
        _COMBINED[bases] = type(by_code.__name__, bases, names)
    return _COMBINED[bases]
