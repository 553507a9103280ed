"""302.AI API: a typed client.

>>> from api302 import Client
>>> client = Client()  # the key comes from API302_API_KEY
"""

from typing import TYPE_CHECKING

from ._lazy import names
from ._version import __version__
from .types import UNSET, Unset

if TYPE_CHECKING:
    from . import api as api
    from . import errors as errors
    from . import models as models
    from ._answers import Response
    from ._downloads import adownload, download
    from ._files import BinaryAnswer
    from ._streams import AsyncStream, Stream
    from ._tasks import AsyncTask, Task
    from .client import AsyncClient, Client
    from .errors import (
        Api302Error,
        ApiError,
        AuthenticationError,
        ConnectionError,
        ContractError,
        DecodeError,
        MissingKeyError,
        NotFoundError,
        RateLimitError,
        ServerError,
        StreamError,
        TaskFailed,
        TaskTimeout,
        Timeout,
    )

_EXPORTS = {
    "AsyncClient": "client",
    "Client": "client",
    "Api302Error": "errors",
    "ApiError": "errors",
    "AuthenticationError": "errors",
    "ConnectionError": "errors",
    "ContractError": "errors",
    "DecodeError": "errors",
    "MissingKeyError": "errors",
    "NotFoundError": "errors",
    "RateLimitError": "errors",
    "ServerError": "errors",
    "StreamError": "errors",
    "TaskFailed": "errors",
    "TaskTimeout": "errors",
    "Timeout": "errors",
    "Response": "_answers",
    "adownload": "_downloads",
    "download": "_downloads",
    "BinaryAnswer": "_files",
    "AsyncStream": "_streams",
    "Stream": "_streams",
    "AsyncTask": "_tasks",
    "Task": "_tasks",
    "api": "",
    "errors": "",
    "models": "",
}

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = names(__name__, _EXPORTS)

__all__ = [
    "UNSET",
    "Unset",
    "__version__",
    "api",
    "errors",
    "models",
    "AsyncClient",
    "Client",
    "Api302Error",
    "ApiError",
    "AuthenticationError",
    "ConnectionError",
    "ContractError",
    "DecodeError",
    "MissingKeyError",
    "NotFoundError",
    "RateLimitError",
    "ServerError",
    "StreamError",
    "TaskFailed",
    "TaskTimeout",
    "Timeout",
    "Response",
    "adownload",
    "download",
    "BinaryAnswer",
    "AsyncStream",
    "Stream",
    "AsyncTask",
    "Task",
]
