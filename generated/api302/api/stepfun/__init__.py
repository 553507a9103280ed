"""The operations of `client.stepfun`."""

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

_OPERATIONS = ("edit",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Stepfun:
    """The operations of `client.stepfun`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def edit(
        self,
        *,
        prompt: str,
        image_url: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Edit a picture after an instruction with Step1X-Edit.

        The page has `prompt` and `image_url`, and shows the task object that it shows everywhere; the other fields and
        the answer are those of fal.ai's model of the same name.

        `POST /302/submit/step1x-edit`.

        Args:
            prompt: What to change.
            image_url: Address of the picture.
            negative_prompt: What the picture must not show (vendor).
            seed: For repeatable pictures (vendor).
            guidance_scale: How closely the picture follows the prompt (vendor). The gateway's default is 4.0.
            num_inference_steps: Steps of denoising; more are slower and finer (vendor). The gateway's default is 30.
            sync_mode: Wait for the file and answer it directly (vendor).
            enable_safety_checker: Refuse what is unfit for work (vendor).
            output_format: Format of the pictures (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > StepFun > Step1x-Edit(Modify Image) (page 293006686); fal.ai: step1x-edit.
        """
        from .edit import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            sync_mode=sync_mode,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )


class AsyncStepfun:
    """The operations of `client.stepfun`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def edit(
        self,
        *,
        prompt: str,
        image_url: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Edit a picture after an instruction with Step1X-Edit.

        The page has `prompt` and `image_url`, and shows the task object that it shows everywhere; the other fields and
        the answer are those of fal.ai's model of the same name.

        `POST /302/submit/step1x-edit`.

        Args:
            prompt: What to change.
            image_url: Address of the picture.
            negative_prompt: What the picture must not show (vendor).
            seed: For repeatable pictures (vendor).
            guidance_scale: How closely the picture follows the prompt (vendor). The gateway's default is 4.0.
            num_inference_steps: Steps of denoising; more are slower and finer (vendor). The gateway's default is 30.
            sync_mode: Wait for the file and answer it directly (vendor).
            enable_safety_checker: Refuse what is unfit for work (vendor).
            output_format: Format of the pictures (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > StepFun > Step1x-Edit(Modify Image) (page 293006686); fal.ai: step1x-edit.
        """
        from .edit import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            sync_mode=sync_mode,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
