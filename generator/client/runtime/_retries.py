"""Whether and when a request is sent again.

A request that the gateway may have worked on is paid work: it is sent again only when it is idempotent, or when the
failure proves that it was refused or never left.
"""

from __future__ import annotations

import random

from . import _errors as errors
from ._files import Form, Upload
from ._operation import Operation, Parts

FIRST_WAIT = 0.5
LONGEST_WAIT = 8.0
LONGEST_RETRY_AFTER = 60.0

# The gateway refused to start, whatever the operation does.
_REFUSED = {408, 429}
# The gateway may have started: only for what can be repeated.
_BROKEN = {502, 503, 504}


class Retries:
    """The tries that one call has left."""

    def __init__(self, operation: Operation[object], parts: Parts, limit: int) -> None:
        self._idempotent = operation.idempotent
        content = parts.content
        self._left = limit if not isinstance(content, Form | Upload) or content.rewinds else 0
        self._wait = FIRST_WAIT

    def wait(self, failure: errors.Api302Error) -> float | None:
        """Seconds until the next try, or None when there must be none."""
        if self._left <= 0 or not self._may_repeat(failure):
            return None
        asked = failure.retry_after if isinstance(failure, errors.ApiError) else None
        if asked is not None and asked > LONGEST_RETRY_AFTER:
            return None
        self._left -= 1
        wait, self._wait = self._wait, min(self._wait * 2, LONGEST_WAIT)
        return asked if asked is not None else wait * random.uniform(0.5, 1.0)

    def _may_repeat(self, failure: errors.Api302Error) -> bool:
        if isinstance(failure, errors.ApiError):
            if failure.final:
                return False
            return failure.status in _REFUSED or (self._idempotent and failure.status in _BROKEN)
        if isinstance(failure, errors.ConnectionError):
            return self._idempotent or not failure.sent
        return self._idempotent and isinstance(failure, errors.BrokenAnswer)
