"""The operations of `client.minimax`."""

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
    from ...models.minimax_file_answer import MinimaxFileAnswer
    from ...models.minimax_image_subject import MinimaxImageSubject
    from ...models.minimax_images import MinimaxImages
    from ...models.minimax_video_subject import MinimaxVideoSubject
    from ...models.minimax_video_submission import MinimaxVideoSubmission
    from ...models.minimax_video_task import MinimaxVideoTask
    from . import generate_image as generate_image
    from . import generate_video as generate_video
    from . import get_file as get_file
    from . import get_video_task as get_video_task

_OPERATIONS = (
    "generate_image",
    "generate_video",
    "get_video_task",
    "get_file",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Minimax:
    """The operations of `client.minimax`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
        response_format: Literal["base64", "url"] | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        n: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        subject_reference: Sequence[MinimaxImageSubject | Mapping[str, Any]] | Unset = UNSET,
        aigc_watermark: bool | Unset = UNSET,
    ) -> MinimaxImages:
        """Make pictures with MiniMax.

        `POST /minimaxi/v1/image_generation`.

        Args:
            model: `minimaxi-image-01` in 302.AI's code; the vendor calls it `image-01`.
            prompt: What to show, up to 1500 characters.
            aspect_ratio: Ratio of width to height; weighs more than `width` and `height`. The gateway's default is '1:1'.
            response_format: Addresses, or the data. The gateway's default is 'url'.
            prompt_optimizer: Whether the prompt is improved first. The gateway's default is False.
            n: How many pictures, 1 to 9. The gateway's default is 1.
            seed: Seed, for pictures that can be made again.
            width: Width in pixels, 512 to 2048 in steps of 8; together with `height`.
            height: Height in pixels, 512 to 2048 in steps of 8; together with `width`.
            subject_reference: Pictures of the person to show.
            aigc_watermark: Whether a mark of generated pictures is added.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: minimax.ts; MiniMax API reference.
        """
        from .generate_image import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            response_format=response_format,
            prompt_optimizer=prompt_optimizer,
            n=n,
            seed=seed,
            width=width,
            height=height,
            subject_reference=subject_reference,
            aigc_watermark=aigc_watermark,
        )

    def generate_video(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        first_frame_image: str | Unset = UNSET,
        last_frame_image: str | Unset = UNSET,
        subject_reference: Sequence[MinimaxVideoSubject | Mapping[str, Any]] | Unset = UNSET,
        duration: Literal[6, 10] | Unset = UNSET,
        resolution: Literal["1080P", "512P", "768P"] | Unset = UNSET,
        fast_pretreatment: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> Task[MinimaxVideoSubmission, MinimaxVideoTask]:
        """Make a video with MiniMax Hailuo.

        | model | makes a video |
        |---|---|
        | `T2V-01` | of a text |
        | `I2V-01`, `I2V-01-live` | of a picture, its first frame |
        | `S2V-01` | of a text with the person of a picture; 0.7 PTC a call |
        | `T2V-01-Director`, `I2V-01-Director` | of either, with moves of the camera |
        | `MiniMax-Hailuo-02` | of either, 6 or 10 seconds; 302.AI's apps charge 0.5 PTC |

        302.AI's own code also sends `video-01` and `video-01-live2d`, a web app `MiniMax-Hailuo-2.3-fast`.
        Directors take moves in brackets, up to three at once (vendor): `[Truck left]`, `[Truck right]`, `[Pan left]`,
        `[Pan right]`, `[Push in]`, `[Pull out]`, `[Pedestal up]`, `[Pedestal down]`, `[Tilt up]`, `[Tilt down]`,
        `[Zoom in]`, `[Zoom out]`, `[Shake]`, `[Tracking shot]`, `[Static shot]`.

        The task ends with a `file_id`, whose address `minimax_get_file` tells.

        `POST /minimaxi/v1/video_generation`.

        Args:
            model: The model.
            prompt: What happens, with moves of the camera in brackets; under 200 characters by 302.AI's pages, up to 2000 of newer models by the vendor. Models that take a picture can do without.
            prompt_optimizer: Whether the prompt is rewritten first. The gateway's default is True.
            first_frame_image: The first frame, as address or `data:image/…;base64,…`: JPG or PNG, from 2:5 to 5:2, the short side over 300 pixels, up to 20 MB. Required of `I2V-01` models, and of `MiniMax-Hailuo-02` with `512P`.
            last_frame_image: The last frame, of `MiniMax-Hailuo-02`; a later addition of the vendor.
            subject_reference: The person of the video, of `S2V-01`; one entry only.
            duration: Seconds, of `MiniMax-Hailuo-02`; 10 not with `1080P`. The gateway's default is 6.
            resolution: The size, of `MiniMax-Hailuo-02`. The gateway's default is '768P'.
            fast_pretreatment: Whether the prompt is rewritten in less time; a later addition of the vendor.
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Minimax > Video (Image-to-Video Generation) (page 310811463); 302ai/302_video_generator: src/services/v-gen.ts; 302.AI product page minimax-s2v-01; MiniMax API reference; web apps that send MiniMax-Hailuo-02 and MiniMax-Hailuo-2.3-fast here.
        """
        from .generate_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            prompt_optimizer=prompt_optimizer,
            first_frame_image=first_frame_image,
            last_frame_image=last_frame_image,
            subject_reference=subject_reference,
            duration=duration,
            resolution=resolution,
            fast_pretreatment=fast_pretreatment,
            callback_url=callback_url,
        )

    def get_video_task(
        self,
        *,
        task_id: str,
    ) -> MinimaxVideoTask:
        """Ask for the state of a video and the id of its file.

        Free of charge. 302.AI's app asks every ten seconds. An id that is not known is answered with
        `{"code": "task_not_exist"}`; `base_resp` of a failed task says why.

        `GET /minimaxi/v1/query/video_generation`; price: free.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_generator: src/services/v-gen.ts; 302.AI product page minimax-s2v-01; MiniMax API reference.
        """
        from .get_video_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def get_file(
        self,
        *,
        file_id: str,
        task_id: str | Unset = UNSET,
    ) -> MinimaxFileAnswer:
        """Ask for the address of a file that a task made.

        Free of charge. The page shows the answer of a submission, `task_id` and `base_resp`; 302.AI's own code reads
        `file.download_url`.

        `GET /minimaxi/v1/files/retrieve`; price: free.

        Args:
            file_id: The id of the file.
            task_id: The id of the task; 302.AI's newer code sends it, the page does not have it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Minimax > Files(Video Download) (page 212308283); 302ai/302_video_generator: src/services/v-gen.ts; MiniMax API reference.
        """
        from .get_file import OPERATION

        return self._client.send(OPERATION, file_id=file_id, task_id=task_id)

    def task(self, id: Any) -> Task[MinimaxVideoSubmission, MinimaxVideoTask]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_video import TASK

        return Task(self._client, TASK, id)


class AsyncMinimax:
    """The operations of `client.minimax`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
        response_format: Literal["base64", "url"] | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        n: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        subject_reference: Sequence[MinimaxImageSubject | Mapping[str, Any]] | Unset = UNSET,
        aigc_watermark: bool | Unset = UNSET,
    ) -> MinimaxImages:
        """Make pictures with MiniMax.

        `POST /minimaxi/v1/image_generation`.

        Args:
            model: `minimaxi-image-01` in 302.AI's code; the vendor calls it `image-01`.
            prompt: What to show, up to 1500 characters.
            aspect_ratio: Ratio of width to height; weighs more than `width` and `height`. The gateway's default is '1:1'.
            response_format: Addresses, or the data. The gateway's default is 'url'.
            prompt_optimizer: Whether the prompt is improved first. The gateway's default is False.
            n: How many pictures, 1 to 9. The gateway's default is 1.
            seed: Seed, for pictures that can be made again.
            width: Width in pixels, 512 to 2048 in steps of 8; together with `height`.
            height: Height in pixels, 512 to 2048 in steps of 8; together with `width`.
            subject_reference: Pictures of the person to show.
            aigc_watermark: Whether a mark of generated pictures is added.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: minimax.ts; MiniMax API reference.
        """
        from .generate_image import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            response_format=response_format,
            prompt_optimizer=prompt_optimizer,
            n=n,
            seed=seed,
            width=width,
            height=height,
            subject_reference=subject_reference,
            aigc_watermark=aigc_watermark,
        )

    async def generate_video(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        first_frame_image: str | Unset = UNSET,
        last_frame_image: str | Unset = UNSET,
        subject_reference: Sequence[MinimaxVideoSubject | Mapping[str, Any]] | Unset = UNSET,
        duration: Literal[6, 10] | Unset = UNSET,
        resolution: Literal["1080P", "512P", "768P"] | Unset = UNSET,
        fast_pretreatment: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> AsyncTask[MinimaxVideoSubmission, MinimaxVideoTask]:
        """Make a video with MiniMax Hailuo.

        | model | makes a video |
        |---|---|
        | `T2V-01` | of a text |
        | `I2V-01`, `I2V-01-live` | of a picture, its first frame |
        | `S2V-01` | of a text with the person of a picture; 0.7 PTC a call |
        | `T2V-01-Director`, `I2V-01-Director` | of either, with moves of the camera |
        | `MiniMax-Hailuo-02` | of either, 6 or 10 seconds; 302.AI's apps charge 0.5 PTC |

        302.AI's own code also sends `video-01` and `video-01-live2d`, a web app `MiniMax-Hailuo-2.3-fast`.
        Directors take moves in brackets, up to three at once (vendor): `[Truck left]`, `[Truck right]`, `[Pan left]`,
        `[Pan right]`, `[Push in]`, `[Pull out]`, `[Pedestal up]`, `[Pedestal down]`, `[Tilt up]`, `[Tilt down]`,
        `[Zoom in]`, `[Zoom out]`, `[Shake]`, `[Tracking shot]`, `[Static shot]`.

        The task ends with a `file_id`, whose address `minimax_get_file` tells.

        `POST /minimaxi/v1/video_generation`.

        Args:
            model: The model.
            prompt: What happens, with moves of the camera in brackets; under 200 characters by 302.AI's pages, up to 2000 of newer models by the vendor. Models that take a picture can do without.
            prompt_optimizer: Whether the prompt is rewritten first. The gateway's default is True.
            first_frame_image: The first frame, as address or `data:image/…;base64,…`: JPG or PNG, from 2:5 to 5:2, the short side over 300 pixels, up to 20 MB. Required of `I2V-01` models, and of `MiniMax-Hailuo-02` with `512P`.
            last_frame_image: The last frame, of `MiniMax-Hailuo-02`; a later addition of the vendor.
            subject_reference: The person of the video, of `S2V-01`; one entry only.
            duration: Seconds, of `MiniMax-Hailuo-02`; 10 not with `1080P`. The gateway's default is 6.
            resolution: The size, of `MiniMax-Hailuo-02`. The gateway's default is '768P'.
            fast_pretreatment: Whether the prompt is rewritten in less time; a later addition of the vendor.
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Minimax > Video (Image-to-Video Generation) (page 310811463); 302ai/302_video_generator: src/services/v-gen.ts; 302.AI product page minimax-s2v-01; MiniMax API reference; web apps that send MiniMax-Hailuo-02 and MiniMax-Hailuo-2.3-fast here.
        """
        from .generate_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            prompt_optimizer=prompt_optimizer,
            first_frame_image=first_frame_image,
            last_frame_image=last_frame_image,
            subject_reference=subject_reference,
            duration=duration,
            resolution=resolution,
            fast_pretreatment=fast_pretreatment,
            callback_url=callback_url,
        )

    async def get_video_task(
        self,
        *,
        task_id: str,
    ) -> MinimaxVideoTask:
        """Ask for the state of a video and the id of its file.

        Free of charge. 302.AI's app asks every ten seconds. An id that is not known is answered with
        `{"code": "task_not_exist"}`; `base_resp` of a failed task says why.

        `GET /minimaxi/v1/query/video_generation`; price: free.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_generator: src/services/v-gen.ts; 302.AI product page minimax-s2v-01; MiniMax API reference.
        """
        from .get_video_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def get_file(
        self,
        *,
        file_id: str,
        task_id: str | Unset = UNSET,
    ) -> MinimaxFileAnswer:
        """Ask for the address of a file that a task made.

        Free of charge. The page shows the answer of a submission, `task_id` and `base_resp`; 302.AI's own code reads
        `file.download_url`.

        `GET /minimaxi/v1/files/retrieve`; price: free.

        Args:
            file_id: The id of the file.
            task_id: The id of the task; 302.AI's newer code sends it, the page does not have it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Minimax > Files(Video Download) (page 212308283); 302ai/302_video_generator: src/services/v-gen.ts; MiniMax API reference.
        """
        from .get_file import OPERATION

        return await self._client.send(OPERATION, file_id=file_id, task_id=task_id)

    def task(self, id: Any) -> AsyncTask[MinimaxVideoSubmission, MinimaxVideoTask]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_video import TASK

        return AsyncTask(self._client, TASK, id)
