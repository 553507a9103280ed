"""The operations of `client.pika`."""

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
    from ...models.pika_submission import PikaSubmission
    from ...models.pika_video import PikaVideo
    from . import apply_effect as apply_effect
    from . import get_video as get_video
    from . import image_to_video_turbo as image_to_video_turbo
    from . import image_to_video_v21 as image_to_video_v21
    from . import image_to_video_v22 as image_to_video_v22
    from . import make_scene_v22 as make_scene_v22
    from . import text_to_video_turbo as text_to_video_turbo
    from . import text_to_video_v21 as text_to_video_v21
    from . import text_to_video_v22 as text_to_video_v22

_OPERATIONS = (
    "apply_effect",
    "text_to_video_turbo",
    "image_to_video_turbo",
    "text_to_video_v21",
    "image_to_video_v21",
    "text_to_video_v22",
    "image_to_video_v22",
    "make_scene_v22",
    "get_video",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Pika:
    """The operations of `client.pika`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def apply_effect(
        self,
        *,
        image: FileInput,
        pikaffect: Literal[
            "Cake-ify",
            "Crumble",
            "Crush",
            "Decapitate",
            "Deflate",
            "Dissolve",
            "Explode",
            "Eye-pop",
            "Inflate",
            "Levitate",
            "Melt",
            "Peel",
            "Poke",
            "Squish",
            "Ta-da",
            "Tear",
        ],
        prompt_text: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> Task[PikaSubmission, PikaVideo]:
        """Apply an effect to a picture and make a video of it.

        The page's title has the version 1.5, which may stand in its path; the vendor's path has none, and is the one
        given here.

        `POST /pika/generate/pikaffects`; the path is inferred, no source confirms it.

        Args:
            image: The first frame.
            pikaffect: The effect.
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > 1.5 pikaffects(Image-to-Video Generation); the vendor's schema, in ComfyUI: pika_defs.
        """
        from .apply_effect import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image=image,
            pikaffect=pikaffect,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
        )

    def text_to_video_turbo(
        self,
        *,
        prompt_text: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        aspect_ratio: float | Unset = UNSET,
    ) -> Task[PikaSubmission, PikaVideo]:
        """Make a video of a text with Pika Turbo.

        The vendor takes a form; JSON is what has been seen here of version 2.2.

        `POST /pika/generate/turbo/t2v`; the path is inferred, no source confirms it.

        Args:
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            aspect_ratio: Width divided by height. The gateway's default is 1.7778.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > Turbo Generate(Text-to-Video Generation); Pika API reference (dev.pika.art): generate-turbo-t2v.
        """
        from .text_to_video_turbo import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
            aspect_ratio=aspect_ratio,
        )

    def image_to_video_turbo(
        self,
        *,
        image: FileInput,
        prompt_text: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> Task[PikaSubmission, PikaVideo]:
        """Make a video of a picture with Pika Turbo.

        The documentation has the title of the text page twice; the second is taken for this one.

        `POST /pika/generate/turbo/i2v`; the path is inferred, no source confirms it.

        Args:
            image: The first frame.
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > Turbo Generate(Text-to-Video Generation), the second page of that name; Pika API reference (dev.pika.art).
        """
        from .image_to_video_turbo import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, image=image, prompt_text=prompt_text, negative_prompt=negative_prompt, seed=seed
        )

    def text_to_video_v21(
        self,
        *,
        prompt_text: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        aspect_ratio: float | Unset = UNSET,
        resolution: Literal["1080p", "720p"] | Unset = UNSET,
        duration: int | str | Unset = UNSET,
    ) -> Task[PikaSubmission, PikaVideo]:
        """Make a video of a text with Pika 2.1.

        The fields are those of version 2.2; 2.1 may lack some. The vendor takes a form; JSON is what has been seen
        here of version 2.2.

        `POST /pika/generate/2.1/t2v`; the path is inferred, no source confirms it.

        Args:
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            aspect_ratio: Width divided by height. The gateway's default is 1.7778.
            resolution: The size. The gateway's default is '1080p'.
            duration: Seconds, 5 or 10; callers send text. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > 2.1 Generate(Text-to-Video Generation); the observed calls of version 2.2.
        """
        from .text_to_video_v21 import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
        )

    def image_to_video_v21(
        self,
        *,
        image: FileInput,
        prompt_text: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["1080p", "720p"] | Unset = UNSET,
        duration: int | str | Unset = UNSET,
    ) -> Task[PikaSubmission, PikaVideo]:
        """Make a video of a picture with Pika 2.1.

        The fields are those of version 2.2; 2.1 may lack some.

        `POST /pika/generate/2.1/i2v`; the path is inferred, no source confirms it.

        Args:
            image: The first frame.
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            resolution: The size. The gateway's default is '1080p'.
            duration: Seconds, 5 or 10; callers send text. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > 2.1 Generate(Image-to-Video Generation); the observed calls of version 2.2.
        """
        from .image_to_video_v21 import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image=image,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
            resolution=resolution,
            duration=duration,
        )

    def text_to_video_v22(
        self,
        *,
        prompt_text: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        aspect_ratio: float | Unset = UNSET,
        resolution: Literal["1080p", "720p"] | Unset = UNSET,
        duration: int | str | Unset = UNSET,
    ) -> Task[PikaSubmission, PikaVideo]:
        """Make a video of a text with Pika 2.2.

        The vendor takes a form; callers of the gateway send JSON.

        `POST /pika/generate/2.2/t2v`; price: 0.3 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            aspect_ratio: Width divided by height. The gateway's default is 1.7778.
            resolution: The size. The gateway's default is '1080p'.
            duration: Seconds, 5 or 10; callers send text. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > 2.2 Generate(Text-to-Video Generation); two web apps that call this path with JSON; the vendor's schema, in ComfyUI: pika_defs.
        """
        from .text_to_video_v22 import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
        )

    def image_to_video_v22(
        self,
        *,
        image: FileInput,
        prompt_text: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["1080p", "720p"] | Unset = UNSET,
        duration: int | str | Unset = UNSET,
    ) -> Task[PikaSubmission, PikaVideo]:
        """Make a video of a picture with Pika 2.2.

        A web app sends the resolution `720p-vertical` too.

        `POST /pika/generate/2.2/i2v`.

        Args:
            image: The first frame.
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            resolution: The size. The gateway's default is '1080p'.
            duration: Seconds, 5 or 10; callers send text. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > 2.2 Generate(Image-to-Video Generation); two web apps that call this path; the vendor's schema, in ComfyUI: pika_defs.
        """
        from .image_to_video_v22 import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image=image,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
            resolution=resolution,
            duration=duration,
        )

    def make_scene_v22(
        self,
        *,
        images: Sequence[FileInput],
        ingredients_mode: str,
        prompt_text: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        aspect_ratio: float | str | Unset = UNSET,
        resolution: Literal["1080p", "720p"] | Unset = UNSET,
        duration: int | str | Unset = UNSET,
    ) -> Task[PikaSubmission, PikaVideo]:
        """Make a video with the persons and things of several pictures.

        A caller repeats the part `images` with addresses instead of files.

        `POST /pika/generate/2.2/pikascenes`.

        Args:
            images: The pictures.
            ingredients_mode: How closely to keep to the pictures: `creative` or `precise` on the page of version 2.0; a caller sends `reference`.
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            aspect_ratio: Width divided by height; a caller sends `16:9`.
            resolution: The size. The gateway's default is '1080p'.
            duration: Seconds, 5 or 10; callers send text. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > 2.2 Pikascenes(Generate scene videos); a web app that calls this path (two versions); the vendor's schema, in ComfyUI: pika_defs; 302.AI documentation, page 252638488 (version 2.0, ingredientMode).
        """
        from .make_scene_v22 import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            images=images,
            ingredients_mode=ingredients_mode,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
        )

    def get_video(
        self,
        id: str,
    ) -> PikaVideo:
        """Ask for the state of a video and its address.

        An older form, `POST /pika/generate` with JSON `{modelVersion, promptText, duration, options, image,
        ingredientMode, ingredients}` (page 252638488), answers `{success, code, error, data: {id}}`; its tasks are
        asked for here too, and answer `data`.

        `GET /pika/task/{id}/fetch`.

        Args:
            id: The `video_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_generator: src/services/v-gen.ts; web apps that call this path; the vendor's schema, in ComfyUI: pika_defs.
        """
        from .get_video import OPERATION

        return self._client.send(OPERATION, id=id)

    def task(self, id: Any) -> Task[PikaSubmission, PikaVideo]:
        """Pick up a task that was submitted by `apply_effect`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .apply_effect import TASK

        return Task(self._client, TASK, id)


class AsyncPika:
    """The operations of `client.pika`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def apply_effect(
        self,
        *,
        image: FileInput,
        pikaffect: Literal[
            "Cake-ify",
            "Crumble",
            "Crush",
            "Decapitate",
            "Deflate",
            "Dissolve",
            "Explode",
            "Eye-pop",
            "Inflate",
            "Levitate",
            "Melt",
            "Peel",
            "Poke",
            "Squish",
            "Ta-da",
            "Tear",
        ],
        prompt_text: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> AsyncTask[PikaSubmission, PikaVideo]:
        """Apply an effect to a picture and make a video of it.

        The page's title has the version 1.5, which may stand in its path; the vendor's path has none, and is the one
        given here.

        `POST /pika/generate/pikaffects`; the path is inferred, no source confirms it.

        Args:
            image: The first frame.
            pikaffect: The effect.
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > 1.5 pikaffects(Image-to-Video Generation); the vendor's schema, in ComfyUI: pika_defs.
        """
        from .apply_effect import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image=image,
            pikaffect=pikaffect,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
        )

    async def text_to_video_turbo(
        self,
        *,
        prompt_text: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        aspect_ratio: float | Unset = UNSET,
    ) -> AsyncTask[PikaSubmission, PikaVideo]:
        """Make a video of a text with Pika Turbo.

        The vendor takes a form; JSON is what has been seen here of version 2.2.

        `POST /pika/generate/turbo/t2v`; the path is inferred, no source confirms it.

        Args:
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            aspect_ratio: Width divided by height. The gateway's default is 1.7778.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > Turbo Generate(Text-to-Video Generation); Pika API reference (dev.pika.art): generate-turbo-t2v.
        """
        from .text_to_video_turbo import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
            aspect_ratio=aspect_ratio,
        )

    async def image_to_video_turbo(
        self,
        *,
        image: FileInput,
        prompt_text: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> AsyncTask[PikaSubmission, PikaVideo]:
        """Make a video of a picture with Pika Turbo.

        The documentation has the title of the text page twice; the second is taken for this one.

        `POST /pika/generate/turbo/i2v`; the path is inferred, no source confirms it.

        Args:
            image: The first frame.
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > Turbo Generate(Text-to-Video Generation), the second page of that name; Pika API reference (dev.pika.art).
        """
        from .image_to_video_turbo import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, image=image, prompt_text=prompt_text, negative_prompt=negative_prompt, seed=seed
        )

    async def text_to_video_v21(
        self,
        *,
        prompt_text: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        aspect_ratio: float | Unset = UNSET,
        resolution: Literal["1080p", "720p"] | Unset = UNSET,
        duration: int | str | Unset = UNSET,
    ) -> AsyncTask[PikaSubmission, PikaVideo]:
        """Make a video of a text with Pika 2.1.

        The fields are those of version 2.2; 2.1 may lack some. The vendor takes a form; JSON is what has been seen
        here of version 2.2.

        `POST /pika/generate/2.1/t2v`; the path is inferred, no source confirms it.

        Args:
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            aspect_ratio: Width divided by height. The gateway's default is 1.7778.
            resolution: The size. The gateway's default is '1080p'.
            duration: Seconds, 5 or 10; callers send text. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > 2.1 Generate(Text-to-Video Generation); the observed calls of version 2.2.
        """
        from .text_to_video_v21 import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
        )

    async def image_to_video_v21(
        self,
        *,
        image: FileInput,
        prompt_text: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["1080p", "720p"] | Unset = UNSET,
        duration: int | str | Unset = UNSET,
    ) -> AsyncTask[PikaSubmission, PikaVideo]:
        """Make a video of a picture with Pika 2.1.

        The fields are those of version 2.2; 2.1 may lack some.

        `POST /pika/generate/2.1/i2v`; the path is inferred, no source confirms it.

        Args:
            image: The first frame.
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            resolution: The size. The gateway's default is '1080p'.
            duration: Seconds, 5 or 10; callers send text. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > 2.1 Generate(Image-to-Video Generation); the observed calls of version 2.2.
        """
        from .image_to_video_v21 import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image=image,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
            resolution=resolution,
            duration=duration,
        )

    async def text_to_video_v22(
        self,
        *,
        prompt_text: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        aspect_ratio: float | Unset = UNSET,
        resolution: Literal["1080p", "720p"] | Unset = UNSET,
        duration: int | str | Unset = UNSET,
    ) -> AsyncTask[PikaSubmission, PikaVideo]:
        """Make a video of a text with Pika 2.2.

        The vendor takes a form; callers of the gateway send JSON.

        `POST /pika/generate/2.2/t2v`; price: 0.3 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            aspect_ratio: Width divided by height. The gateway's default is 1.7778.
            resolution: The size. The gateway's default is '1080p'.
            duration: Seconds, 5 or 10; callers send text. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > 2.2 Generate(Text-to-Video Generation); two web apps that call this path with JSON; the vendor's schema, in ComfyUI: pika_defs.
        """
        from .text_to_video_v22 import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
        )

    async def image_to_video_v22(
        self,
        *,
        image: FileInput,
        prompt_text: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: Literal["1080p", "720p"] | Unset = UNSET,
        duration: int | str | Unset = UNSET,
    ) -> AsyncTask[PikaSubmission, PikaVideo]:
        """Make a video of a picture with Pika 2.2.

        A web app sends the resolution `720p-vertical` too.

        `POST /pika/generate/2.2/i2v`.

        Args:
            image: The first frame.
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            resolution: The size. The gateway's default is '1080p'.
            duration: Seconds, 5 or 10; callers send text. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > 2.2 Generate(Image-to-Video Generation); two web apps that call this path; the vendor's schema, in ComfyUI: pika_defs.
        """
        from .image_to_video_v22 import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image=image,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
            resolution=resolution,
            duration=duration,
        )

    async def make_scene_v22(
        self,
        *,
        images: Sequence[FileInput],
        ingredients_mode: str,
        prompt_text: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        aspect_ratio: float | str | Unset = UNSET,
        resolution: Literal["1080p", "720p"] | Unset = UNSET,
        duration: int | str | Unset = UNSET,
    ) -> AsyncTask[PikaSubmission, PikaVideo]:
        """Make a video with the persons and things of several pictures.

        A caller repeats the part `images` with addresses instead of files.

        `POST /pika/generate/2.2/pikascenes`.

        Args:
            images: The pictures.
            ingredients_mode: How closely to keep to the pictures: `creative` or `precise` on the page of version 2.0; a caller sends `reference`.
            prompt_text: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            aspect_ratio: Width divided by height; a caller sends `16:9`.
            resolution: The size. The gateway's default is '1080p'.
            duration: Seconds, 5 or 10; callers send text. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Pika > 2.2 Pikascenes(Generate scene videos); a web app that calls this path (two versions); the vendor's schema, in ComfyUI: pika_defs; 302.AI documentation, page 252638488 (version 2.0, ingredientMode).
        """
        from .make_scene_v22 import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            images=images,
            ingredients_mode=ingredients_mode,
            prompt_text=prompt_text,
            negative_prompt=negative_prompt,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
        )

    async def get_video(
        self,
        id: str,
    ) -> PikaVideo:
        """Ask for the state of a video and its address.

        An older form, `POST /pika/generate` with JSON `{modelVersion, promptText, duration, options, image,
        ingredientMode, ingredients}` (page 252638488), answers `{success, code, error, data: {id}}`; its tasks are
        asked for here too, and answer `data`.

        `GET /pika/task/{id}/fetch`.

        Args:
            id: The `video_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_generator: src/services/v-gen.ts; web apps that call this path; the vendor's schema, in ComfyUI: pika_defs.
        """
        from .get_video import OPERATION

        return await self._client.send(OPERATION, id=id)

    def task(self, id: Any) -> AsyncTask[PikaSubmission, PikaVideo]:
        """Pick up a task that was submitted by `apply_effect`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .apply_effect import TASK

        return AsyncTask(self._client, TASK, id)
