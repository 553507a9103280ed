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
    from . import edit as edit
    from . import generate as generate

_OPERATIONS = (
    "generate",
    "edit",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
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

    def edit(
        self,
        *,
        prompt: str,
        image_url: str,
        seed: int | Unset = UNSET,
        use_thought: bool | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
    ) -> SubmitImages:
        """Edit a picture after an instruction with BAGEL.

        Neither a page nor a caller has been found: the fields are those of fal.ai's model of the same name, the answer
        that of `bagel_generate`.

        `POST /302/submit/bagel-edit`; the path is inferred, no source confirms it.

        Args:
            prompt: What to change.
            image_url: Address of the picture.
            seed: For repeatable pictures.
            use_thought: Let the model think before it draws. The gateway's default is False.
            enable_safety_checker: Refuse what is unfit for work. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Bagel > Bagel-Edit(Image Edit), title only; its sibling Bagel (page 300882306); fal.ai: bagel/edit.
        """
        from .edit import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            seed=seed,
            use_thought=use_thought,
            enable_safety_checker=enable_safety_checker,
        )


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

    async def edit(
        self,
        *,
        prompt: str,
        image_url: str,
        seed: int | Unset = UNSET,
        use_thought: bool | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
    ) -> SubmitImages:
        """Edit a picture after an instruction with BAGEL.

        Neither a page nor a caller has been found: the fields are those of fal.ai's model of the same name, the answer
        that of `bagel_generate`.

        `POST /302/submit/bagel-edit`; the path is inferred, no source confirms it.

        Args:
            prompt: What to change.
            image_url: Address of the picture.
            seed: For repeatable pictures.
            use_thought: Let the model think before it draws. The gateway's default is False.
            enable_safety_checker: Refuse what is unfit for work. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Bagel > Bagel-Edit(Image Edit), title only; its sibling Bagel (page 300882306); fal.ai: bagel/edit.
        """
        from .edit import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            seed=seed,
            use_thought=use_thought,
            enable_safety_checker=enable_safety_checker,
        )
