"""The operations of `client.higgsfield`."""

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
    from ...models.higgsfield_submission import HiggsfieldSubmission
    from ...models.higgsfield_task import HiggsfieldTask
    from . import create_character as create_character
    from . import generate_ad as generate_ad
    from . import generate_image as generate_image
    from . import generate_video as generate_video
    from . import get_task as get_task

_OPERATIONS = (
    "generate_image",
    "create_character",
    "get_task",
    "generate_video",
    "generate_ad",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Higgsfield:
    """The operations of `client.higgsfield`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_image(
        self,
        *,
        prompt: str,
        quality: str,
        aspect_ratio: Literal["16:9", "1:1", "2:3", "3:2", "3:4", "4:3", "9:16"],
        enhance_prompt: bool,
        seed: int,
        style_id: str,
        negative_prompt: str,
        custom_reference_id: str | Unset = UNSET,
        custom_reference_strength: float | Unset = UNSET,
    ) -> Task[HiggsfieldSubmission, HiggsfieldTask]:
        """Make four pictures with Soul.

        Each call makes four pictures, each a job of its own; the task follows the first of them, look at the others too.
        Later documentation prefers the vendor's format at `/higgsfield/v1/text2image/soul`, whose prices are given here.

        `POST /higgsfield/text2image_soul`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What to show.
            quality: `basic` or `high`; the type of 302.AI's SDK says `720p` or `1080p`, its code sends the former.
            aspect_ratio: Ratio of width to height.
            enhance_prompt: Whether the prompt is enriched.
            seed: Seed; callers take 0 to 1000000.
            style_id: The style, e.g. `464ea177-8d40-4940-8d9d-b438bab269c7`, the general one.
            negative_prompt: What not to show; may be empty.
            custom_reference_id: A character that was trained before.
            custom_reference_strength: How closely the character is kept, e.g. 0.8; 1 is the vendor's default.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: soul.ts; third-party backends of https://api.302.ai/higgsfield (custom_reference_id, states); 302.AI documentation, page 393960658 (price).
        """
        from .generate_image import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            quality=quality,
            aspect_ratio=aspect_ratio,
            enhance_prompt=enhance_prompt,
            seed=seed,
            style_id=style_id,
            negative_prompt=negative_prompt,
            custom_reference_id=custom_reference_id,
            custom_reference_strength=custom_reference_strength,
        )

    def create_character(
        self,
        *,
        name: str,
        input_images: Sequence[str],
    ) -> Task[HiggsfieldSubmission, HiggsfieldTask]:
        """Train a character from pictures of a person.

        The id of the finished task is the character, for `custom_reference_id`; training takes many minutes. The caller
        that was seen looks for `task_id` and for `id` in the answer. Limits are those of the vendor's
        `/v1/custom-references`, which wants objects instead of addresses.

        `POST /higgsfield/character`.

        Args:
            name: A name for the character, up to 100 characters.
            input_images: Addresses of 1 to 100 pictures of the person.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party backend that calls https://api.302.ai/higgsfield/character; Higgsfield API reference, create character (limits, states).
        """
        from .create_character import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, name=name, input_images=input_images)

    def get_task(
        self,
        id: str,
    ) -> HiggsfieldTask:
        """Ask for the state and the result of a task.

        Of pictures and videos, `jobs` holds the state of each: `queued`, `in_progress`, `processing`, then `completed`, `failed` or
        `nsfw`; the task is finished when every job is. Of characters, `status` stands beside the id.

        `GET /higgsfield/task/{id}/fetch`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: soul.ts; third-party backends of https://api.302.ai/higgsfield (character, nsfw); public survey of doc.302.ai, 2026-09 (mount); 302.AI documentation, Video Generation > Higgsfield > Fetch.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, id=id)

    def generate_video(
        self,
        *,
        model: Literal["lite", "standard", "turbo"],
        motion_id: str,
        prompt: str,
        image: Sequence[str],
        enhance_prompt: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
    ) -> Task[HiggsfieldSubmission, HiggsfieldTask]:
        """Film one or two pictures with a camera motion.

        Mount and polling are those of the vendor's other operations here; the path's end and the body are those of
        other relays of the same vendor.

        `POST /higgsfield/generate`; the path is inferred, no source confirms it.

        Args:
            model: The model.
            motion_id: The camera motion, a UUID.
            prompt: What happens.
            image: One or two frames, the first and the last; addresses or base64.
            enhance_prompt: Whether the prompt is enriched. The gateway's default is True.
            seed: For repeatable videos, 1 to 1000000.
            width: Pixels across.
            height: Pixels down.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Higgsfield > Generate(Image to Video); documentation of Yuto AI, openai-hk and gptproto, relays with the same /higgsfield/generate; 302ai/302-video-generator-public (names of models, motions).
        """
        from .generate_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            motion_id=motion_id,
            prompt=prompt,
            image=image,
            enhance_prompt=enhance_prompt,
            seed=seed,
            width=width,
            height=height,
        )

    def generate_ad(
        self,
        *,
        product_placement_sample_id: str,
        image: Sequence[str],
        size: str | Unset = UNSET,
    ) -> Task[HiggsfieldSubmission, HiggsfieldTask]:
        """Make an advertisement of a picture of a product.

        Taken from other relays of the same vendor. The page says Shortads, so the path could also end in `shortads`.

        `POST /higgsfield/ads`; the path is inferred, no source confirms it.

        Args:
            product_placement_sample_id: The template of the advertisement.
            image: Addresses of pictures of the product, mostly one.
            size: Width and height in pixels, e.g. `1024x1024`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Higgsfield > Shortads(Image-Generated Advertising Video); documentation of Yuto AI, openai-hk and gptproto, relays of the same vendor.
        """
        from .generate_ad import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, product_placement_sample_id=product_placement_sample_id, image=image, size=size
        )

    def task(self, id: Any) -> Task[HiggsfieldSubmission, HiggsfieldTask]:
        """Pick up a task that was submitted by `generate_image`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_image import TASK

        return Task(self._client, TASK, id)


class AsyncHiggsfield:
    """The operations of `client.higgsfield`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_image(
        self,
        *,
        prompt: str,
        quality: str,
        aspect_ratio: Literal["16:9", "1:1", "2:3", "3:2", "3:4", "4:3", "9:16"],
        enhance_prompt: bool,
        seed: int,
        style_id: str,
        negative_prompt: str,
        custom_reference_id: str | Unset = UNSET,
        custom_reference_strength: float | Unset = UNSET,
    ) -> AsyncTask[HiggsfieldSubmission, HiggsfieldTask]:
        """Make four pictures with Soul.

        Each call makes four pictures, each a job of its own; the task follows the first of them, look at the others too.
        Later documentation prefers the vendor's format at `/higgsfield/v1/text2image/soul`, whose prices are given here.

        `POST /higgsfield/text2image_soul`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What to show.
            quality: `basic` or `high`; the type of 302.AI's SDK says `720p` or `1080p`, its code sends the former.
            aspect_ratio: Ratio of width to height.
            enhance_prompt: Whether the prompt is enriched.
            seed: Seed; callers take 0 to 1000000.
            style_id: The style, e.g. `464ea177-8d40-4940-8d9d-b438bab269c7`, the general one.
            negative_prompt: What not to show; may be empty.
            custom_reference_id: A character that was trained before.
            custom_reference_strength: How closely the character is kept, e.g. 0.8; 1 is the vendor's default.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: soul.ts; third-party backends of https://api.302.ai/higgsfield (custom_reference_id, states); 302.AI documentation, page 393960658 (price).
        """
        from .generate_image import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            quality=quality,
            aspect_ratio=aspect_ratio,
            enhance_prompt=enhance_prompt,
            seed=seed,
            style_id=style_id,
            negative_prompt=negative_prompt,
            custom_reference_id=custom_reference_id,
            custom_reference_strength=custom_reference_strength,
        )

    async def create_character(
        self,
        *,
        name: str,
        input_images: Sequence[str],
    ) -> AsyncTask[HiggsfieldSubmission, HiggsfieldTask]:
        """Train a character from pictures of a person.

        The id of the finished task is the character, for `custom_reference_id`; training takes many minutes. The caller
        that was seen looks for `task_id` and for `id` in the answer. Limits are those of the vendor's
        `/v1/custom-references`, which wants objects instead of addresses.

        `POST /higgsfield/character`.

        Args:
            name: A name for the character, up to 100 characters.
            input_images: Addresses of 1 to 100 pictures of the person.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party backend that calls https://api.302.ai/higgsfield/character; Higgsfield API reference, create character (limits, states).
        """
        from .create_character import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, name=name, input_images=input_images)

    async def get_task(
        self,
        id: str,
    ) -> HiggsfieldTask:
        """Ask for the state and the result of a task.

        Of pictures and videos, `jobs` holds the state of each: `queued`, `in_progress`, `processing`, then `completed`, `failed` or
        `nsfw`; the task is finished when every job is. Of characters, `status` stands beside the id.

        `GET /higgsfield/task/{id}/fetch`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: soul.ts; third-party backends of https://api.302.ai/higgsfield (character, nsfw); public survey of doc.302.ai, 2026-09 (mount); 302.AI documentation, Video Generation > Higgsfield > Fetch.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def generate_video(
        self,
        *,
        model: Literal["lite", "standard", "turbo"],
        motion_id: str,
        prompt: str,
        image: Sequence[str],
        enhance_prompt: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
    ) -> AsyncTask[HiggsfieldSubmission, HiggsfieldTask]:
        """Film one or two pictures with a camera motion.

        Mount and polling are those of the vendor's other operations here; the path's end and the body are those of
        other relays of the same vendor.

        `POST /higgsfield/generate`; the path is inferred, no source confirms it.

        Args:
            model: The model.
            motion_id: The camera motion, a UUID.
            prompt: What happens.
            image: One or two frames, the first and the last; addresses or base64.
            enhance_prompt: Whether the prompt is enriched. The gateway's default is True.
            seed: For repeatable videos, 1 to 1000000.
            width: Pixels across.
            height: Pixels down.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Higgsfield > Generate(Image to Video); documentation of Yuto AI, openai-hk and gptproto, relays with the same /higgsfield/generate; 302ai/302-video-generator-public (names of models, motions).
        """
        from .generate_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            motion_id=motion_id,
            prompt=prompt,
            image=image,
            enhance_prompt=enhance_prompt,
            seed=seed,
            width=width,
            height=height,
        )

    async def generate_ad(
        self,
        *,
        product_placement_sample_id: str,
        image: Sequence[str],
        size: str | Unset = UNSET,
    ) -> AsyncTask[HiggsfieldSubmission, HiggsfieldTask]:
        """Make an advertisement of a picture of a product.

        Taken from other relays of the same vendor. The page says Shortads, so the path could also end in `shortads`.

        `POST /higgsfield/ads`; the path is inferred, no source confirms it.

        Args:
            product_placement_sample_id: The template of the advertisement.
            image: Addresses of pictures of the product, mostly one.
            size: Width and height in pixels, e.g. `1024x1024`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Higgsfield > Shortads(Image-Generated Advertising Video); documentation of Yuto AI, openai-hk and gptproto, relays of the same vendor.
        """
        from .generate_ad import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, product_placement_sample_id=product_placement_sample_id, image=image, size=size
        )

    def task(self, id: Any) -> AsyncTask[HiggsfieldSubmission, HiggsfieldTask]:
        """Pick up a task that was submitted by `generate_image`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_image import TASK

        return AsyncTask(self._client, TASK, id)
