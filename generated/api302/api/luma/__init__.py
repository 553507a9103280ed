"""The operations of `client.luma`."""

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
    from ...models.luma_video import LumaVideo
    from ...models.submit_images import SubmitImages
    from . import extend_video as extend_video
    from . import generate_photon as generate_photon
    from . import generate_photon_flash as generate_photon_flash
    from . import generate_video as generate_video
    from . import generate_video_from_text as generate_video_from_text
    from . import generate_video_from_url as generate_video_from_url
    from . import get_video as get_video

_OPERATIONS = (
    "generate_photon",
    "generate_photon_flash",
    "generate_video",
    "generate_video_from_url",
    "generate_video_from_text",
    "extend_video",
    "get_video",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Luma:
    """The operations of `client.luma`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_photon(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Luma Photon.

        The page shows the task object that it shows everywhere; the answer here is the one that 302.AI's own code
        reads.

        `POST /302/submit/luma-photon`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            model: `photon-1` or `photon-flash-1`; 302.AI's own code sends it, the page has no such field.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Luma > Luma-Photon(Image generation) (page 240395689); 302ai/ai-sdk.
        """
        from .generate_photon import OPERATION

        return self._client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio, model=model)

    def generate_photon_flash(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Luma Photon Flash, the faster model.

        302.AI's own code sends the model `photon-flash-1` to `/302/submit/luma-photon` instead.

        `POST /302/submit/luma-photon-flash`.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            model: `photon-1` or `photon-flash-1`; 302.AI's own code sends it, the page has no such field.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Luma > Luma-Photon-Flash(Fast image generation); a web app that posts prompt and aspect_ratio here and reads images[0].url.
        """
        from .generate_photon_flash import OPERATION

        return self._client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio, model=model)

    def generate_video(
        self,
        *,
        user_prompt: str,
        image_url: FileInput | Unset = UNSET,
        image_end_url: FileInput | Unset = UNSET,
        loop: bool | Unset = UNSET,
    ) -> Task[LumaVideo, LumaVideo]:
        """Make a video of 5 seconds from text or pictures, with Luma Dream Machine.

        `generate_video` sends files, `generate_video_from_url` the addresses of pictures in the same form, and
        `generate_video_from_text` JSON. The page says JSON and shows a form; 302.AI's own code sends a form with pictures,
        and JSON where there are none.

        `POST /luma/submit`; price: 0.4 PTC (1 PTC = 1 USD) per call.

        Args:
            user_prompt: What to show, in English.
            image_url: First frame, a file in spite of its name.
            image_end_url: Last frame, a file in spite of its name.
            loop: Make the end pass into the beginning.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Luma AI > Submit(Text / Image to Video) (page 187178782); 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302-CoW-Plugin.
        """
        from .generate_video import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, user_prompt=user_prompt, image_url=image_url, image_end_url=image_end_url, loop=loop
        )

    def generate_video_from_url(
        self,
        *,
        user_prompt: str,
        image_url: str | Unset = UNSET,
        image_end_url: str | Unset = UNSET,
        loop: bool | Unset = UNSET,
    ) -> Task[LumaVideo, LumaVideo]:
        """Make a video of 5 seconds from text or pictures, with Luma Dream Machine.

        `generate_video` sends files, `generate_video_from_url` the addresses of pictures in the same form, and
        `generate_video_from_text` JSON. The page says JSON and shows a form; 302.AI's own code sends a form with pictures,
        and JSON where there are none.

        `POST /luma/submit`; price: 0.4 PTC (1 PTC = 1 USD) per call.

        Args:
            user_prompt: What to show, in English.
            image_url: Address of the first frame.
            image_end_url: Address of the last frame; only that of the first one is confirmed.
            loop: Make the end pass into the beginning.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Luma AI > Submit(Text / Image to Video) (page 187178782); 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302-CoW-Plugin.
        """
        from .generate_video_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, user_prompt=user_prompt, image_url=image_url, image_end_url=image_end_url, loop=loop
        )

    def generate_video_from_text(
        self,
        *,
        user_prompt: str,
    ) -> Task[LumaVideo, LumaVideo]:
        """Make a video of 5 seconds from text or pictures, with Luma Dream Machine.

        `generate_video` sends files, `generate_video_from_url` the addresses of pictures in the same form, and
        `generate_video_from_text` JSON. The page says JSON and shows a form; 302.AI's own code sends a form with pictures,
        and JSON where there are none.

        `POST /luma/submit`; price: 0.4 PTC (1 PTC = 1 USD) per call.

        Args:
            user_prompt: What to show, in English.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Luma AI > Submit(Text / Image to Video) (page 187178782); 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302-CoW-Plugin.
        """
        from .generate_video_from_text import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, user_prompt=user_prompt)

    def extend_video(
        self,
        id: str,
        *,
        user_prompt: str,
    ) -> Task[LumaVideo, LumaVideo]:
        """Make a finished Luma video longer.

        Whether it takes further fields, such as a last frame, is not known.

        `POST /luma/extend/{id}`.

        Args:
            id: The id of the finished task.
            user_prompt: What happens next, in English.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Luma AI > Extend(Video); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .extend_video import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, id=id, user_prompt=user_prompt)

    def get_video(
        self,
        id: str,
    ) -> LumaVideo:
        """Ask for the state and the video of a Luma task.

        An `error` in place of `state` means that the task failed.

        `GET /luma/task/{id}/fetch`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Luma AI > Fetch; 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302-CoW-Plugin, 302ai/302_ecom_image_generator.
        """
        from .get_video import OPERATION

        return self._client.send(OPERATION, id=id)

    def task(self, id: Any) -> Task[LumaVideo, LumaVideo]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_video import TASK

        return Task(self._client, TASK, id)


class AsyncLuma:
    """The operations of `client.luma`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_photon(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Luma Photon.

        The page shows the task object that it shows everywhere; the answer here is the one that 302.AI's own code
        reads.

        `POST /302/submit/luma-photon`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            model: `photon-1` or `photon-flash-1`; 302.AI's own code sends it, the page has no such field.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Luma > Luma-Photon(Image generation) (page 240395689); 302ai/ai-sdk.
        """
        from .generate_photon import OPERATION

        return await self._client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio, model=model)

    async def generate_photon_flash(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Luma Photon Flash, the faster model.

        302.AI's own code sends the model `photon-flash-1` to `/302/submit/luma-photon` instead.

        `POST /302/submit/luma-photon-flash`.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            model: `photon-1` or `photon-flash-1`; 302.AI's own code sends it, the page has no such field.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Luma > Luma-Photon-Flash(Fast image generation); a web app that posts prompt and aspect_ratio here and reads images[0].url.
        """
        from .generate_photon_flash import OPERATION

        return await self._client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio, model=model)

    async def generate_video(
        self,
        *,
        user_prompt: str,
        image_url: FileInput | Unset = UNSET,
        image_end_url: FileInput | Unset = UNSET,
        loop: bool | Unset = UNSET,
    ) -> AsyncTask[LumaVideo, LumaVideo]:
        """Make a video of 5 seconds from text or pictures, with Luma Dream Machine.

        `generate_video` sends files, `generate_video_from_url` the addresses of pictures in the same form, and
        `generate_video_from_text` JSON. The page says JSON and shows a form; 302.AI's own code sends a form with pictures,
        and JSON where there are none.

        `POST /luma/submit`; price: 0.4 PTC (1 PTC = 1 USD) per call.

        Args:
            user_prompt: What to show, in English.
            image_url: First frame, a file in spite of its name.
            image_end_url: Last frame, a file in spite of its name.
            loop: Make the end pass into the beginning.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Luma AI > Submit(Text / Image to Video) (page 187178782); 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302-CoW-Plugin.
        """
        from .generate_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, user_prompt=user_prompt, image_url=image_url, image_end_url=image_end_url, loop=loop
        )

    async def generate_video_from_url(
        self,
        *,
        user_prompt: str,
        image_url: str | Unset = UNSET,
        image_end_url: str | Unset = UNSET,
        loop: bool | Unset = UNSET,
    ) -> AsyncTask[LumaVideo, LumaVideo]:
        """Make a video of 5 seconds from text or pictures, with Luma Dream Machine.

        `generate_video` sends files, `generate_video_from_url` the addresses of pictures in the same form, and
        `generate_video_from_text` JSON. The page says JSON and shows a form; 302.AI's own code sends a form with pictures,
        and JSON where there are none.

        `POST /luma/submit`; price: 0.4 PTC (1 PTC = 1 USD) per call.

        Args:
            user_prompt: What to show, in English.
            image_url: Address of the first frame.
            image_end_url: Address of the last frame; only that of the first one is confirmed.
            loop: Make the end pass into the beginning.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Luma AI > Submit(Text / Image to Video) (page 187178782); 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302-CoW-Plugin.
        """
        from .generate_video_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, user_prompt=user_prompt, image_url=image_url, image_end_url=image_end_url, loop=loop
        )

    async def generate_video_from_text(
        self,
        *,
        user_prompt: str,
    ) -> AsyncTask[LumaVideo, LumaVideo]:
        """Make a video of 5 seconds from text or pictures, with Luma Dream Machine.

        `generate_video` sends files, `generate_video_from_url` the addresses of pictures in the same form, and
        `generate_video_from_text` JSON. The page says JSON and shows a form; 302.AI's own code sends a form with pictures,
        and JSON where there are none.

        `POST /luma/submit`; price: 0.4 PTC (1 PTC = 1 USD) per call.

        Args:
            user_prompt: What to show, in English.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Luma AI > Submit(Text / Image to Video) (page 187178782); 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302-CoW-Plugin.
        """
        from .generate_video_from_text import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, user_prompt=user_prompt)

    async def extend_video(
        self,
        id: str,
        *,
        user_prompt: str,
    ) -> AsyncTask[LumaVideo, LumaVideo]:
        """Make a finished Luma video longer.

        Whether it takes further fields, such as a last frame, is not known.

        `POST /luma/extend/{id}`.

        Args:
            id: The id of the finished task.
            user_prompt: What happens next, in English.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Luma AI > Extend(Video); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .extend_video import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, id=id, user_prompt=user_prompt)

    async def get_video(
        self,
        id: str,
    ) -> LumaVideo:
        """Ask for the state and the video of a Luma task.

        An `error` in place of `state` means that the task failed.

        `GET /luma/task/{id}/fetch`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Luma AI > Fetch; 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302-CoW-Plugin, 302ai/302_ecom_image_generator.
        """
        from .get_video import OPERATION

        return await self._client.send(OPERATION, id=id)

    def task(self, id: Any) -> AsyncTask[LumaVideo, LumaVideo]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_video import TASK

        return AsyncTask(self._client, TASK, id)
