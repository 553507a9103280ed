"""The operations of `client.jimeng`."""

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
    from ...models.jimeng_content import JimengContent
    from ...models.jimeng_submission import JimengSubmission
    from ...models.jimeng_task import JimengTask
    from . import generate_seaweed as generate_seaweed
    from . import generate_seedance as generate_seedance
    from . import get_seaweed as get_seaweed
    from . import get_seedance as get_seedance

_OPERATIONS = (
    "generate_seaweed",
    "get_seaweed",
    "generate_seedance",
    "get_seedance",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Jimeng:
    """The operations of `client.jimeng`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_seaweed(
        self,
        *,
        content: Sequence[JimengContent | Mapping[str, Any]],
    ) -> Task[JimengSubmission, JimengTask]:
        """Film a prompt or a picture with Seaweed.

        There is no field for the model. Ratio, frame rate and length travel as flags at the end of the text, such as
        `--ratio 16:9 --fps 24 --dur 5`. 302.AI's own code sends no `role`.

        `POST /doubao/doubao-seaweed`.

        Args:
            content: The prompt, and pictures if there are any.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Jimeng > Seaweed (Text/picture generated video); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .generate_seaweed import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, content=content)

    def get_seaweed(
        self,
        id: str,
    ) -> JimengTask:
        """Ask for the state and the video of Seaweed.

        302.AI's own code takes `succeeded` for the end, reads `content.video_url`, and takes `FAILED` for a failure
        where the vendor writes `failed`; both are taken here.

        `GET /doubao/doubao-seaweed/{id}`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Jimeng > Seaweed (Fetch Task Results); 302ai/302_video_generator: src/services/v-gen.ts; Volcengine Ark, content generation reference.
        """
        from .get_seaweed import OPERATION

        return self._client.send(OPERATION, id=id)

    def generate_seedance(
        self,
        *,
        model: str,
        content: Sequence[JimengContent | Mapping[str, Any]],
        resolution: Literal["1080p", "480p", "720p"] | Unset = UNSET,
        ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "adaptive"] | Unset = UNSET,
        duration: int | Unset = UNSET,
        generate_audio: bool | Unset = UNSET,
        service_tier: Literal["default", "flex"] | Unset = UNSET,
    ) -> Task[JimengSubmission, JimengTask]:
        """Film a prompt or pictures with Seedance.

        Charged by tokens, which are width × height × frames a second × seconds / 1024.

        | model | PTC for a million tokens |
        |---|---|
        | Seedance 1.0 Pro | 2.2 |
        | Seedance 1.0 Lite | 1.5 |
        | Seedance 1.0 Pro Fast | 0.6 |
        | Seedance 1.5 Pro | 1.2 without sound, 2.4 with it |

        The service tier `flex` halves the price. The fields for resolution, ratio and length are those of the page of
        Seedance 1.5 Pro; earlier models may want flags in the text, as Seaweed does. Seedance 2.0 has another path,
        `/volcengine/api/v3/contents/generations/tasks`.

        `POST /doubao/doubao-seedance`; price: 2.2 PTC (1 PTC = 1 USD) per million tokens.

        Args:
            model: The model: `doubao-seedance-1-0-pro-250528`, `doubao-seedance-1-0-lite-i2v-250428` or `doubao-seedance-1-5-pro-251215`. Third parties also send `seedance-1.0-pro`, `seedance-1.0-pro-fast` and `seedance-1.0-lite`.
            content: The prompt, and pictures if there are any.
            resolution: Lines of the video.
            ratio: Width to height.
            duration: Length in seconds; the price table has 5 and 10.
            generate_audio: Whether the video has sound; of Seedance 1.5 Pro only.
            service_tier: The tier; `flex` costs half. The gateway's default is 'default'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Jimeng > Seedance (Text/picture generated video); 302.AI documentation, page 344157192 (Seedance 1.5 Pro); 302.AI documentation, page 305958132 (prices); third-party providers that call https://api.302.ai/doubao/doubao-seedance.
        """
        from .generate_seedance import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            content=content,
            resolution=resolution,
            ratio=ratio,
            duration=duration,
            generate_audio=generate_audio,
            service_tier=service_tier,
        )

    def get_seedance(
        self,
        id: str,
    ) -> JimengTask:
        """Ask for the state and the video of Seedance.

        The answer is described as that of Seaweed and of the vendor. One caller also takes `done` for the end. Another
        reads `video.play_addr`, which nothing confirms.

        `GET /doubao/doubao-seedance/{id}`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Jimeng > Seedance (Fetch Task Results); third-party providers that call https://api.302.ai/doubao/doubao-seedance/{task_id}; Volcengine Ark, content generation reference.
        """
        from .get_seedance import OPERATION

        return self._client.send(OPERATION, id=id)

    def seaweed_task(self, id: Any) -> Task[JimengSubmission, JimengTask]:
        """Pick up a task that was submitted by `generate_seaweed`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_seaweed import TASK

        return Task(self._client, TASK, id)

    def seedance_task(self, id: Any) -> Task[JimengSubmission, JimengTask]:
        """Pick up a task that was submitted by `generate_seedance`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_seedance import TASK

        return Task(self._client, TASK, id)


class AsyncJimeng:
    """The operations of `client.jimeng`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_seaweed(
        self,
        *,
        content: Sequence[JimengContent | Mapping[str, Any]],
    ) -> AsyncTask[JimengSubmission, JimengTask]:
        """Film a prompt or a picture with Seaweed.

        There is no field for the model. Ratio, frame rate and length travel as flags at the end of the text, such as
        `--ratio 16:9 --fps 24 --dur 5`. 302.AI's own code sends no `role`.

        `POST /doubao/doubao-seaweed`.

        Args:
            content: The prompt, and pictures if there are any.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Jimeng > Seaweed (Text/picture generated video); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .generate_seaweed import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, content=content)

    async def get_seaweed(
        self,
        id: str,
    ) -> JimengTask:
        """Ask for the state and the video of Seaweed.

        302.AI's own code takes `succeeded` for the end, reads `content.video_url`, and takes `FAILED` for a failure
        where the vendor writes `failed`; both are taken here.

        `GET /doubao/doubao-seaweed/{id}`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Jimeng > Seaweed (Fetch Task Results); 302ai/302_video_generator: src/services/v-gen.ts; Volcengine Ark, content generation reference.
        """
        from .get_seaweed import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def generate_seedance(
        self,
        *,
        model: str,
        content: Sequence[JimengContent | Mapping[str, Any]],
        resolution: Literal["1080p", "480p", "720p"] | Unset = UNSET,
        ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "adaptive"] | Unset = UNSET,
        duration: int | Unset = UNSET,
        generate_audio: bool | Unset = UNSET,
        service_tier: Literal["default", "flex"] | Unset = UNSET,
    ) -> AsyncTask[JimengSubmission, JimengTask]:
        """Film a prompt or pictures with Seedance.

        Charged by tokens, which are width × height × frames a second × seconds / 1024.

        | model | PTC for a million tokens |
        |---|---|
        | Seedance 1.0 Pro | 2.2 |
        | Seedance 1.0 Lite | 1.5 |
        | Seedance 1.0 Pro Fast | 0.6 |
        | Seedance 1.5 Pro | 1.2 without sound, 2.4 with it |

        The service tier `flex` halves the price. The fields for resolution, ratio and length are those of the page of
        Seedance 1.5 Pro; earlier models may want flags in the text, as Seaweed does. Seedance 2.0 has another path,
        `/volcengine/api/v3/contents/generations/tasks`.

        `POST /doubao/doubao-seedance`; price: 2.2 PTC (1 PTC = 1 USD) per million tokens.

        Args:
            model: The model: `doubao-seedance-1-0-pro-250528`, `doubao-seedance-1-0-lite-i2v-250428` or `doubao-seedance-1-5-pro-251215`. Third parties also send `seedance-1.0-pro`, `seedance-1.0-pro-fast` and `seedance-1.0-lite`.
            content: The prompt, and pictures if there are any.
            resolution: Lines of the video.
            ratio: Width to height.
            duration: Length in seconds; the price table has 5 and 10.
            generate_audio: Whether the video has sound; of Seedance 1.5 Pro only.
            service_tier: The tier; `flex` costs half. The gateway's default is 'default'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Jimeng > Seedance (Text/picture generated video); 302.AI documentation, page 344157192 (Seedance 1.5 Pro); 302.AI documentation, page 305958132 (prices); third-party providers that call https://api.302.ai/doubao/doubao-seedance.
        """
        from .generate_seedance import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            content=content,
            resolution=resolution,
            ratio=ratio,
            duration=duration,
            generate_audio=generate_audio,
            service_tier=service_tier,
        )

    async def get_seedance(
        self,
        id: str,
    ) -> JimengTask:
        """Ask for the state and the video of Seedance.

        The answer is described as that of Seaweed and of the vendor. One caller also takes `done` for the end. Another
        reads `video.play_addr`, which nothing confirms.

        `GET /doubao/doubao-seedance/{id}`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Jimeng > Seedance (Fetch Task Results); third-party providers that call https://api.302.ai/doubao/doubao-seedance/{task_id}; Volcengine Ark, content generation reference.
        """
        from .get_seedance import OPERATION

        return await self._client.send(OPERATION, id=id)

    def seaweed_task(self, id: Any) -> AsyncTask[JimengSubmission, JimengTask]:
        """Pick up a task that was submitted by `generate_seaweed`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_seaweed import TASK

        return AsyncTask(self._client, TASK, id)

    def seedance_task(self, id: Any) -> AsyncTask[JimengSubmission, JimengTask]:
        """Pick up a task that was submitted by `generate_seedance`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_seedance import TASK

        return AsyncTask(self._client, TASK, id)
