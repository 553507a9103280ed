"""The operations of `client.cogvideo`."""

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
    from ...models.cogvideo_task import CogvideoTask
    from . import generate as generate
    from . import get_result as get_result

_OPERATIONS = (
    "generate",
    "get_result",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Cogvideo:
    """The operations of `client.cogvideo`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        image_url: str | Sequence[str] | Unset = UNSET,
        quality: Literal["quality", "speed"] | Unset = UNSET,
        with_audio: bool | Unset = UNSET,
        size: str | Unset = UNSET,
        fps: Literal[30, 60] | Unset = UNSET,
        duration: Literal[5, 10] | Unset = UNSET,
        seconds: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> Task[CogvideoTask, CogvideoTask]:
        """Make a video of a text, of a picture, or between two pictures.

        `prompt` or `image_url` is needed. 302.AI's own code sends `seconds` where the vendor has `duration`. The
        page of start and end frames was not found: two pictures, and `cogvideox-3` with them, are the vendor's, who
        takes them in the mode `speed` only; a web app sends that model here with a text. Some submissions answer the
        finished video at once.

        `POST /zhipu/api/paas/v4/videos/generations`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            model: `cogvideox`, `cogvideox-2` or `cogvideox-3`.
            prompt: What the video shows; the vendor takes up to 512 characters.
            image_url: The first frame, as address or base64; for a video from one frame to another a list of the first and the last one.
            quality: What matters more. The gateway's default is 'speed'.
            with_audio: Whether sound is made too. The gateway's default is False.
            size: Width and height in pixels, e.g. `1920x1080`; 302.AI's app offers `1024x1024`, `720x480`, `1280x960`, `960x1280`, `1920x1080` and `1080x1920`.
            fps: Frames a second (vendor). The gateway's default is 30.
            duration: Seconds (vendor). The gateway's default is 5.
            seconds: Seconds, 5 or 10, as 302.AI's own code sends them with a picture.
            request_id: Your own id of the call (vendor).
            user_id: Your own id of the end user (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302_image_toolbox; 302.AI documentation, Video Generation > CogVideoX > Generations(Image-generated video) (page 201750620); Zhipu API reference.
        """
        from .generate import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            image_url=image_url,
            quality=quality,
            with_audio=with_audio,
            size=size,
            fps=fps,
            duration=duration,
            seconds=seconds,
            request_id=request_id,
            user_id=user_id,
        )

    def get_result(
        self,
        id: str,
    ) -> CogvideoTask:
        """Ask for the state of a video and its address.

        302.AI's app asks every ten seconds.

        `GET /zhipu/api/paas/v4/async-result/{id}`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302_image_toolbox; Zhipu API reference.
        """
        from .get_result import OPERATION

        return self._client.send(OPERATION, id=id)

    def task(self, id: Any) -> Task[CogvideoTask, CogvideoTask]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate import TASK

        return Task(self._client, TASK, id)


class AsyncCogvideo:
    """The operations of `client.cogvideo`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        image_url: str | Sequence[str] | Unset = UNSET,
        quality: Literal["quality", "speed"] | Unset = UNSET,
        with_audio: bool | Unset = UNSET,
        size: str | Unset = UNSET,
        fps: Literal[30, 60] | Unset = UNSET,
        duration: Literal[5, 10] | Unset = UNSET,
        seconds: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> AsyncTask[CogvideoTask, CogvideoTask]:
        """Make a video of a text, of a picture, or between two pictures.

        `prompt` or `image_url` is needed. 302.AI's own code sends `seconds` where the vendor has `duration`. The
        page of start and end frames was not found: two pictures, and `cogvideox-3` with them, are the vendor's, who
        takes them in the mode `speed` only; a web app sends that model here with a text. Some submissions answer the
        finished video at once.

        `POST /zhipu/api/paas/v4/videos/generations`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            model: `cogvideox`, `cogvideox-2` or `cogvideox-3`.
            prompt: What the video shows; the vendor takes up to 512 characters.
            image_url: The first frame, as address or base64; for a video from one frame to another a list of the first and the last one.
            quality: What matters more. The gateway's default is 'speed'.
            with_audio: Whether sound is made too. The gateway's default is False.
            size: Width and height in pixels, e.g. `1920x1080`; 302.AI's app offers `1024x1024`, `720x480`, `1280x960`, `960x1280`, `1920x1080` and `1080x1920`.
            fps: Frames a second (vendor). The gateway's default is 30.
            duration: Seconds (vendor). The gateway's default is 5.
            seconds: Seconds, 5 or 10, as 302.AI's own code sends them with a picture.
            request_id: Your own id of the call (vendor).
            user_id: Your own id of the end user (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302_image_toolbox; 302.AI documentation, Video Generation > CogVideoX > Generations(Image-generated video) (page 201750620); Zhipu API reference.
        """
        from .generate import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            image_url=image_url,
            quality=quality,
            with_audio=with_audio,
            size=size,
            fps=fps,
            duration=duration,
            seconds=seconds,
            request_id=request_id,
            user_id=user_id,
        )

    async def get_result(
        self,
        id: str,
    ) -> CogvideoTask:
        """Ask for the state of a video and its address.

        302.AI's app asks every ten seconds.

        `GET /zhipu/api/paas/v4/async-result/{id}`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302_image_toolbox; Zhipu API reference.
        """
        from .get_result import OPERATION

        return await self._client.send(OPERATION, id=id)

    def task(self, id: Any) -> AsyncTask[CogvideoTask, CogvideoTask]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate import TASK

        return AsyncTask(self._client, TASK, id)
