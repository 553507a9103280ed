"""The operations of `client.siliconflow`."""

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
    from ...models.siliconflow_images import SiliconflowImages
    from . import generate_image as generate_image
    from . import generate_image_form as generate_image_form

_OPERATIONS = (
    "generate_image",
    "generate_image_form",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Siliconflow:
    """The operations of `client.siliconflow`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        image_size: str | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        image: str | Unset = UNSET,
    ) -> SiliconflowImages:
        """Make pictures with a model of SiliconFlow.

        The vendor documents JSON; the callers that were seen send a form. Which of them the gateway prefers is not known.

        `POST /siliconflow/v1/images/generations`.

        Args:
            model: The model, e.g. `Kwai-Kolors/Kolors`.
            prompt: What to show.
            negative_prompt: What not to show.
            image_size: Width and height in pixels, e.g. `1024x1024`.
            batch_size: How many pictures, 1 to 4. The gateway's default is 1.
            seed: Seed, 0 to 9999999999.
            num_inference_steps: Steps of the diffusion, 1 to 100. The gateway's default is 20.
            guidance_scale: How closely the prompt is followed, 0 to 20. The gateway's default is 7.5.
            image: Input picture; address or `data:image/…;base64,…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party posters that call https://api.302.ai/siliconflow/v1/images/generations with a form; SiliconFlow API reference.
        """
        from .generate_image import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            batch_size=batch_size,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            image=image,
        )

    def generate_image_form(
        self,
        *,
        model: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        image_size: str | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        image: str | Unset = UNSET,
    ) -> SiliconflowImages:
        """Make pictures with a model of SiliconFlow.

        The vendor documents JSON; the callers that were seen send a form. Which of them the gateway prefers is not known.

        `POST /siliconflow/v1/images/generations`.

        Args:
            model: The model, e.g. `Kwai-Kolors/Kolors`.
            prompt: What to show.
            negative_prompt: What not to show.
            image_size: Width and height in pixels, e.g. `1024x1024`.
            batch_size: How many pictures, 1 to 4. The gateway's default is 1.
            seed: Seed, 0 to 9999999999.
            num_inference_steps: Steps of the diffusion, 1 to 100. The gateway's default is 20.
            guidance_scale: How closely the prompt is followed, 0 to 20. The gateway's default is 7.5.
            image: Input picture; address or `data:image/…;base64,…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party posters that call https://api.302.ai/siliconflow/v1/images/generations with a form; SiliconFlow API reference.
        """
        from .generate_image_form import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            batch_size=batch_size,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            image=image,
        )


class AsyncSiliconflow:
    """The operations of `client.siliconflow`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        image_size: str | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        image: str | Unset = UNSET,
    ) -> SiliconflowImages:
        """Make pictures with a model of SiliconFlow.

        The vendor documents JSON; the callers that were seen send a form. Which of them the gateway prefers is not known.

        `POST /siliconflow/v1/images/generations`.

        Args:
            model: The model, e.g. `Kwai-Kolors/Kolors`.
            prompt: What to show.
            negative_prompt: What not to show.
            image_size: Width and height in pixels, e.g. `1024x1024`.
            batch_size: How many pictures, 1 to 4. The gateway's default is 1.
            seed: Seed, 0 to 9999999999.
            num_inference_steps: Steps of the diffusion, 1 to 100. The gateway's default is 20.
            guidance_scale: How closely the prompt is followed, 0 to 20. The gateway's default is 7.5.
            image: Input picture; address or `data:image/…;base64,…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party posters that call https://api.302.ai/siliconflow/v1/images/generations with a form; SiliconFlow API reference.
        """
        from .generate_image import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            batch_size=batch_size,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            image=image,
        )

    async def generate_image_form(
        self,
        *,
        model: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        image_size: str | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        image: str | Unset = UNSET,
    ) -> SiliconflowImages:
        """Make pictures with a model of SiliconFlow.

        The vendor documents JSON; the callers that were seen send a form. Which of them the gateway prefers is not known.

        `POST /siliconflow/v1/images/generations`.

        Args:
            model: The model, e.g. `Kwai-Kolors/Kolors`.
            prompt: What to show.
            negative_prompt: What not to show.
            image_size: Width and height in pixels, e.g. `1024x1024`.
            batch_size: How many pictures, 1 to 4. The gateway's default is 1.
            seed: Seed, 0 to 9999999999.
            num_inference_steps: Steps of the diffusion, 1 to 100. The gateway's default is 20.
            guidance_scale: How closely the prompt is followed, 0 to 20. The gateway's default is 7.5.
            image: Input picture; address or `data:image/…;base64,…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party posters that call https://api.302.ai/siliconflow/v1/images/generations with a form; SiliconFlow API reference.
        """
        from .generate_image_form import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            batch_size=batch_size,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            image=image,
        )
