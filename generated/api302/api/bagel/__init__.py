"""The operations of `client.bagel`."""

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
    from ...models.submit_images import SubmitImages
    from . import generate as generate

_OPERATIONS = ("generate",)

__getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Bagel:
    """The operations of `client.bagel`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate(
        self,
        *,
        prompt: str,
        use_thought: bool | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with BAGEL.

        `POST /302/submit/bagel`.

        Args:
            prompt: What the picture shows.
            use_thought: Let the model think before it draws. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Bagel > Bagel(Image generation) (page 300882306); 302ai/ai-sdk.
        """
        from .generate import OPERATION

        return self._client.send(OPERATION, prompt=prompt, use_thought=use_thought)


class AsyncBagel:
    """The operations of `client.bagel`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate(
        self,
        *,
        prompt: str,
        use_thought: bool | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with BAGEL.

        `POST /302/submit/bagel`.

        Args:
            prompt: What the picture shows.
            use_thought: Let the model think before it draws. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Bagel > Bagel(Image generation) (page 300882306); 302ai/ai-sdk.
        """
        from .generate import OPERATION

        return await self._client.send(OPERATION, prompt=prompt, use_thought=use_thought)
