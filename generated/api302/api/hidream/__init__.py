"""The operations of `client.hidream`."""

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
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages
    from . import edit as edit
    from . import generate_dev as generate_dev
    from . import generate_fast as generate_fast
    from . import generate_full as generate_full

_OPERATIONS = (
    "generate_full",
    "generate_dev",
    "generate_fast",
    "edit",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Hidream:
    """The operations of `client.hidream`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_full(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with HiDream-I1 full, the largest model.

        302.AI's own code sends `prompt`, `image_size` and `seed`; the other fields are those of its type for OmniGen.

        `POST /302/submit/hidream-i1-full`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            output_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Hidream > Hidream-i1-full(Advanced Version); 302ai/ai-sdk; a third-party server that sends prompt and image_size and reads images[0].url.
        """
        from .generate_full import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            output_format=output_format,
        )

    def generate_dev(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with HiDream-I1 dev, the middle model.

        302.AI's own code sends `prompt`, `image_size` and `seed`; the other fields are those of its type for OmniGen.

        `POST /302/submit/hidream-i1-dev`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            output_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Hidream > Hidream-i1-dev(Intermediate Version); 302ai/ai-sdk.
        """
        from .generate_dev import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            output_format=output_format,
        )

    def generate_fast(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with HiDream-I1 fast, the fastest model.

        302.AI's own code sends `prompt`, `image_size` and `seed`; the other fields are those of its type for OmniGen.

        `POST /302/submit/hidream-i1-fast`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            output_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Hidream > Hidream-i1-fast(Entry-Level Version); 302ai/ai-sdk.
        """
        from .generate_fast import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            output_format=output_format,
        )

    def edit(
        self,
        *,
        image_url: str,
        edit_instruction: str | Unset = UNSET,
        target_image_description: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        image_guidance_scale: float | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Edit a picture after an instruction with HiDream-E1.

        Neither a page nor a caller has been found: the fields and the answer are those of fal.ai's model, by whose name
        the path could also end in `hidream-e1-full`. fal.ai no longer serves that model.

        `POST /302/submit/hidream-e1`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture.
            edit_instruction: What to change.
            target_image_description: What the picture shows afterwards.
            negative_prompt: What the picture must not show. The gateway's default is 'low resolution, blur'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 50.
            seed: For repeatable pictures.
            guidance_scale: How closely the picture follows the instruction. The gateway's default is 3.5.
            image_guidance_scale: How closely the result follows the picture. The gateway's default is 2.0.
            sync_mode: Wait for the file and answer it directly.
            num_images: How many pictures to draw. The gateway's default is 1.
            enable_safety_checker: Refuse what is unfit for work. The gateway's default is True.
            output_format: Format of the pictures, `jpeg` or `png`. The gateway's default is 'jpeg'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Hidream > Hidream-E1, title only; fal.ai: hidream-e1-full.
        """
        from .edit import OPERATION

        return self._client.send(
            OPERATION,
            image_url=image_url,
            edit_instruction=edit_instruction,
            target_image_description=target_image_description,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            image_guidance_scale=image_guidance_scale,
            sync_mode=sync_mode,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )


class AsyncHidream:
    """The operations of `client.hidream`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_full(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with HiDream-I1 full, the largest model.

        302.AI's own code sends `prompt`, `image_size` and `seed`; the other fields are those of its type for OmniGen.

        `POST /302/submit/hidream-i1-full`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            output_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Hidream > Hidream-i1-full(Advanced Version); 302ai/ai-sdk; a third-party server that sends prompt and image_size and reads images[0].url.
        """
        from .generate_full import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            output_format=output_format,
        )

    async def generate_dev(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with HiDream-I1 dev, the middle model.

        302.AI's own code sends `prompt`, `image_size` and `seed`; the other fields are those of its type for OmniGen.

        `POST /302/submit/hidream-i1-dev`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            output_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Hidream > Hidream-i1-dev(Intermediate Version); 302ai/ai-sdk.
        """
        from .generate_dev import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            output_format=output_format,
        )

    async def generate_fast(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with HiDream-I1 fast, the fastest model.

        302.AI's own code sends `prompt`, `image_size` and `seed`; the other fields are those of its type for OmniGen.

        `POST /302/submit/hidream-i1-fast`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            output_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Hidream > Hidream-i1-fast(Entry-Level Version); 302ai/ai-sdk.
        """
        from .generate_fast import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            output_format=output_format,
        )

    async def edit(
        self,
        *,
        image_url: str,
        edit_instruction: str | Unset = UNSET,
        target_image_description: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        image_guidance_scale: float | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Edit a picture after an instruction with HiDream-E1.

        Neither a page nor a caller has been found: the fields and the answer are those of fal.ai's model, by whose name
        the path could also end in `hidream-e1-full`. fal.ai no longer serves that model.

        `POST /302/submit/hidream-e1`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture.
            edit_instruction: What to change.
            target_image_description: What the picture shows afterwards.
            negative_prompt: What the picture must not show. The gateway's default is 'low resolution, blur'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 50.
            seed: For repeatable pictures.
            guidance_scale: How closely the picture follows the instruction. The gateway's default is 3.5.
            image_guidance_scale: How closely the result follows the picture. The gateway's default is 2.0.
            sync_mode: Wait for the file and answer it directly.
            num_images: How many pictures to draw. The gateway's default is 1.
            enable_safety_checker: Refuse what is unfit for work. The gateway's default is True.
            output_format: Format of the pictures, `jpeg` or `png`. The gateway's default is 'jpeg'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Hidream > Hidream-E1, title only; fal.ai: hidream-e1-full.
        """
        from .edit import OPERATION

        return await self._client.send(
            OPERATION,
            image_url=image_url,
            edit_instruction=edit_instruction,
            target_image_description=target_image_description,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            image_guidance_scale=image_guidance_scale,
            sync_mode=sync_mode,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
