"""The operations of `client.answers`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._lazy import modules as _modules
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ..._streams import AsyncStream, Stream
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from . import generate as generate

_OPERATIONS = ("generate",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Answers:
    """The operations of `client.answers`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate(
        self,
        *,
        content: str,
        model: str,
        lang: str | Unset = UNSET,
    ) -> dict[str, Any]:
        """Solve a question, written or on a picture.

        The answer has not been seen. With `stream` it comes as events, whose form is not known either.

        `POST /302/answer/generate`.

        Args:
            content: The question, or a picture of it as an address or as `data:image/…;base64,…`.
            model: The chat model that solves it.
            lang: Language of the solution: `zh`, `en` or `ja`. The gateway's default is 'zh'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: achappey/MCPhappey: AI302 plugins.
        """
        from .generate import OPERATION

        return self._client.send(OPERATION, content=content, model=model, lang=lang)


class AsyncAnswers:
    """The operations of `client.answers`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate(
        self,
        *,
        content: str,
        model: str,
        lang: str | Unset = UNSET,
    ) -> dict[str, Any]:
        """Solve a question, written or on a picture.

        The answer has not been seen. With `stream` it comes as events, whose form is not known either.

        `POST /302/answer/generate`.

        Args:
            content: The question, or a picture of it as an address or as `data:image/…;base64,…`.
            model: The chat model that solves it.
            lang: Language of the solution: `zh`, `en` or `ja`. The gateway's default is 'zh'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: achappey/MCPhappey: AI302 plugins.
        """
        from .generate import OPERATION

        return await self._client.send(OPERATION, content=content, model=model, lang=lang)
