"""What can go wrong, as one tree under `Api302Error`; the gateway's own codes have classes of their own."""

from ._errors import (
    BY_STATUS,
    AnswerError,
    AnswerTimeout,
    Api302Error,
    ApiError,
    ArgumentError,
    AuthenticationError,
    BadRequestError,
    BrokenAnswer,
    ConflictError,
    ConnectionError,
    ContractError,
    DecodeError,
    MissingKeyError,
    NotFoundError,
    PayloadTooLargeError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    StreamError,
    TaskError,
    TaskFailed,
    TaskTimeout,
    Timeout,
    UnprocessableError,
)


class KeyMissing(ApiError):
    """-10001: no key was sent."""


class KeyDisabled(ApiError):
    """-10002: the key is disabled or deleted."""


class GatewayFailed(ApiError):
    """-10003: an internal or network error."""


class InsufficientBalance(ApiError):
    """-10004: the balance of the account is used up."""


class KeyExpired(ApiError):
    """-10005: the credential or verification code has expired."""


class QuotaExceeded(ApiError):
    """-10006: the total quota of the key is used up; -10007: the daily quota of the key is used up; -10012: the hourly quota of a free tool is used up; -10018: the monthly quota of the key is used up."""


class NoChannel(ApiError):
    """-10008: no channel is available at present."""


class NotSupported(ApiError):
    """-10009: this function is not supported."""


class ResourceNotFound(ApiError):
    """-10010: the resource was not found."""


class InvalidRequest(ApiError):
    """-10011: the request is not valid."""


class VendorTimeout(ApiError):
    """-1024: the vendor behind the gateway timed out."""


BY_CODE: dict[int, type[ApiError]] = {
    -10001: KeyMissing,
    -10002: KeyDisabled,
    -10003: GatewayFailed,
    -10004: InsufficientBalance,
    -10005: KeyExpired,
    -10006: QuotaExceeded,
    -10007: QuotaExceeded,
    -10012: QuotaExceeded,
    -10018: QuotaExceeded,
    -10008: NoChannel,
    -10009: NotSupported,
    -10010: ResourceNotFound,
    -10011: InvalidRequest,
    -1024: VendorTimeout,
}
"""The gateway's `err_code` and what it raises."""

FINAL: frozenset[int | str | None] = frozenset(
    (
        -10001,
        -10002,
        -10004,
        -10005,
        -10006,
        -10007,
        -10012,
        -10018,
        -10009,
        -10010,
        -10011,
    )
)
"""The codes after which trying again is of no use."""

__all__ = [
    "BY_CODE",
    "AnswerError",
    "AnswerTimeout",
    "Api302Error",
    "ApiError",
    "ArgumentError",
    "AuthenticationError",
    "BY_STATUS",
    "BadRequestError",
    "BrokenAnswer",
    "ConflictError",
    "ConnectionError",
    "ContractError",
    "DecodeError",
    "MissingKeyError",
    "NotFoundError",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "StreamError",
    "TaskError",
    "TaskFailed",
    "TaskTimeout",
    "Timeout",
    "UnprocessableError",
    "KeyMissing",
    "KeyDisabled",
    "GatewayFailed",
    "InsufficientBalance",
    "KeyExpired",
    "QuotaExceeded",
    "NoChannel",
    "NotSupported",
    "ResourceNotFound",
    "InvalidRequest",
    "VendorTimeout",
]
