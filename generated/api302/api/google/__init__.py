"""The operations of `client.google`."""

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
    from ...models.submit_task import SubmitTask
    from . import generate_imagen_3 as generate_imagen_3
    from . import generate_imagen_3_fast as generate_imagen_3_fast
    from . import generate_imagen_4 as generate_imagen_4

_OPERATIONS = (
    "generate_imagen_4",
    "generate_imagen_3",
    "generate_imagen_3_fast",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Google:
    """The operations of `client.google`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_imagen_4(
        self,
        *,
        prompt: str,
        aspect_ratio: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Imagen 4.

        `POST /302/submit/imagen-4-preview`.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height: `1:1`, `9:16`, `16:9`, `3:4` or `4:3`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Google > Imagen-4-Preview (Image generated); 302ai/ai-sdk; 302ai/302_ai_avatar_generator.
        """
        from .generate_imagen_4 import OPERATION

        return self._client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio)

    def generate_imagen_3(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"],
    ) -> Task[SubmitTask, SubmitTask]:
        """Draw a picture with Imagen 3.

        Takes some 5 to 10 seconds. `output` is the address of the picture. After 30 seconds the unfinished task is
        answered.

        `POST /302/submit/google-imagen-3`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Google > Imagen-3 (Image generated) (page 259463364); 302ai/ai-sdk.
        """
        from .generate_imagen_3 import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, prompt=prompt, aspect_ratio=aspect_ratio)

    def generate_imagen_3_fast(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"],
    ) -> Task[SubmitTask, SubmitTask]:
        """Draw a picture with Imagen 3 Fast.

        `output` is the address of the picture. After 30 seconds the unfinished task is answered.

        `POST /302/submit/google-imagen-3-fast`.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Google > Imagen-3-Fast (Image generated); 302ai/ai-sdk.
        """
        from .generate_imagen_3_fast import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, prompt=prompt, aspect_ratio=aspect_ratio)

    def task(self, id: Any) -> Task[SubmitTask, SubmitTask]:
        """Pick up a task that was submitted by `generate_imagen_3`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_imagen_3 import TASK

        return Task(self._client, TASK, id)


class AsyncGoogle:
    """The operations of `client.google`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_imagen_4(
        self,
        *,
        prompt: str,
        aspect_ratio: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Imagen 4.

        `POST /302/submit/imagen-4-preview`.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height: `1:1`, `9:16`, `16:9`, `3:4` or `4:3`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Google > Imagen-4-Preview (Image generated); 302ai/ai-sdk; 302ai/302_ai_avatar_generator.
        """
        from .generate_imagen_4 import OPERATION

        return await self._client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio)

    async def generate_imagen_3(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"],
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Draw a picture with Imagen 3.

        Takes some 5 to 10 seconds. `output` is the address of the picture. After 30 seconds the unfinished task is
        answered.

        `POST /302/submit/google-imagen-3`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Google > Imagen-3 (Image generated) (page 259463364); 302ai/ai-sdk.
        """
        from .generate_imagen_3 import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, prompt=prompt, aspect_ratio=aspect_ratio)

    async def generate_imagen_3_fast(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"],
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Draw a picture with Imagen 3 Fast.

        `output` is the address of the picture. After 30 seconds the unfinished task is answered.

        `POST /302/submit/google-imagen-3-fast`.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Google > Imagen-3-Fast (Image generated); 302ai/ai-sdk.
        """
        from .generate_imagen_3_fast import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, prompt=prompt, aspect_ratio=aspect_ratio)

    def task(self, id: Any) -> AsyncTask[SubmitTask, SubmitTask]:
        """Pick up a task that was submitted by `generate_imagen_3`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_imagen_3 import TASK

        return AsyncTask(self._client, TASK, id)
