"""The operations of `client.vidu`."""

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
    from ...models.vidu_creations import ViduCreations
    from ...models.vidu_generation import ViduGeneration
    from ...models.vidu_multiframe_step import ViduMultiframeStep
    from ...models.vidu_output import ViduOutput
    from ...models.vidu_scene_input import ViduSceneInput
    from ...models.vidu_task import ViduTask
    from ...models.vidu_task_input import ViduTaskInput
    from ...models.vidu_upscaling import ViduUpscaling
    from . import create_scene_v1 as create_scene_v1
    from . import create_task_v1 as create_task_v1
    from . import get_creations as get_creations
    from . import get_creations_v1 as get_creations_v1
    from . import image_to_video as image_to_video
    from . import multiframe_to_video as multiframe_to_video
    from . import reference_to_video as reference_to_video
    from . import start_end_to_video as start_end_to_video
    from . import template_to_video as template_to_video
    from . import text_to_video as text_to_video
    from . import upscale as upscale

_OPERATIONS = (
    "create_task_v1",
    "create_scene_v1",
    "get_creations_v1",
    "text_to_video",
    "image_to_video",
    "start_end_to_video",
    "reference_to_video",
    "template_to_video",
    "upscale",
    "multiframe_to_video",
    "get_creations",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Vidu:
    """The operations of `client.vidu`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_task_v1(
        self,
        *,
        type: Literal["character2video", "headtailimg2video", "img2video", "text2video", "upscale"],
        input: ViduTaskInput | Mapping[str, Any],
        model_version: Literal["1.0", "1.5", "2.0"] | Unset = UNSET,
        model: str | Unset = UNSET,
        style: Literal["anime", "general"] | Unset = UNSET,
        moderation: bool | Unset = UNSET,
        output_params: ViduOutput | Mapping[str, Any] | Unset = UNSET,
    ) -> Task[ViduTask, ViduCreations]:
        """Make or enlarge a video with Vidu, version 1 of the API.

        `type` says what is made of the `prompts`, one text and then the pictures:

        | type | pictures | PTC of model 1.5, 4 seconds at 360p, 720p, 1080p | 8 seconds at 720p |
        |---|---|---|---|
        | `text2video` | none | 0.25, 0.625, 1.25 | 1.25 |
        | `img2video` | the first frame | | |
        | `headtailimg2video` | the first and the last frame | 0.25, 0.625, 1.25 | 1.25 |
        | `character2video` | up to three of the subject | 0.5, 1.25, 2.5 | 2.5 |
        | `upscale` | none, but `creation_id` | | |

        Model 1.0 at 360p costs 0.25 for 4 seconds and 0.5 for 8 seconds of `text2video`, twice that in the style
        `anime`, and 0.5 and 1.0 of `character2video`.

        `POST /vidu/ent/v1/tasks`.

        Args:
            type: What is made.
            input: See the type.
            model_version: The version of the model.
            model: `vidu-high-performance` or `stable`, by the page required of version 1.0 and optional from 1.5; to enlarge, `stable` is sent.
            style: The style, of `text2video`.
            moderation: Whether the content is checked.
            output_params: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu(Text-to-Video) (page 244703992); 302.AI documentation, Video Generation > Vidu > Vidu(Generate video from the first and last frames) (page 244703994); 302.AI documentation, Video Generation > Vidu > Vidu(Reference-based video generation) (page 244703995); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .create_task_v1 import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            type=type,
            input=input,
            model_version=model_version,
            model=model,
            style=style,
            moderation=moderation,
            output_params=output_params,
        )

    def create_scene_v1(
        self,
        *,
        scene: str,
        input: ViduSceneInput | Mapping[str, Any],
    ) -> Task[ViduTask, ViduCreations]:
        """Play a ready-made scene with the people of a picture, version 1 of the API.

        The scenes are those of 302.AI's app; there may be more: `hug`, `kiss`, `christmas`, `morphlab`, `live_photo`,
        `emotionlab`, `live_memory`, `hair_swap`, `interaction`, `lunar_newyear`, `youth_rewind`, `dynasty_dress`,
        `lover_pose`, `wish_sender`, `dreamy_wedding`, `romantic_lift`, `sweet_proposal`, `couple_arrival`,
        `cupid_arrow` and `pet_lovers`. Where a scene has several plays, the app tells them apart by a long text of
        its own. Two people are put into one picture first.

        `POST /vidu/ent/v1/scenes/tasks`.

        Args:
            scene: The scene.
            input: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu(Generate scene video); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .create_scene_v1 import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, scene=scene, input=input)

    def get_creations_v1(
        self,
        id: str,
    ) -> ViduCreations:
        """Ask for the state of a task and its videos, version 1 of the API.

        302.AI's app asks every ten seconds.

        `GET /vidu/ent/v1/tasks/{id}/creations`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Fetch(Retrieve Task Results); 302ai/302_video_generator: src/services/v-gen.ts; 302.AI documentation, page 350727307 (version 2, the same form).
        """
        from .get_creations_v1 import OPERATION

        return self._client.send(OPERATION, id=id)

    def text_to_video(
        self,
        *,
        model: str,
        prompt: str,
        style: Literal["anime", "general"] | Unset = UNSET,
        duration: int | Unset = UNSET,
        seed: str | int | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | Unset = UNSET,
        resolution: Literal["1080p", "360p", "720p"] | Unset = UNSET,
        movement_amplitude: Literal["auto", "large", "medium", "small"] | Unset = UNSET,
        payload: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> Task[ViduGeneration, ViduCreations]:
        """Make a video of a text with Vidu.

        The models are `viduq1` and `vidu1.5`, later `viduq2`, `viduq3-pro` and `viduq3-turbo`. The mount and the
        naming of version 2 are known from its other paths; this one has not been seen.

        `POST /vidu/ent/v2/text2video`; the path is inferred, no source confirms it.

        Args:
            model: The model.
            prompt: What happens, up to 1500 or 2000 characters.
            style: The style. The gateway's default is 'general'.
            duration: Seconds: 5 of `viduq1`, 4 or 8 of `vidu2.0` and `vidu1.5`.
            seed: For repeatable videos; 0 or none is random. The pages send text, the vendor has a number.
            aspect_ratio: Ratio of width to height; the last two of later models only. The gateway's default is '16:9'.
            resolution: The size; it depends on model and duration.
            movement_amplitude: How much moves. The gateway's default is 'auto'.
            payload: Anything of your own, passed through (vendor).
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu V2(Text-to-Video Generation); Vidu API reference (platform.vidu.com); a reseller's documentation that mirrors 302.AI's page (Novapai); an app that runs other paths of this mount through api.302.ai.
        """
        from .text_to_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            style=style,
            duration=duration,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            movement_amplitude=movement_amplitude,
            payload=payload,
            callback_url=callback_url,
        )

    def image_to_video(
        self,
        *,
        model: str,
        images: Sequence[str],
        prompt: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        seed: str | int | Unset = UNSET,
        resolution: Literal["1080p", "360p", "720p"] | Unset = UNSET,
        movement_amplitude: Literal["auto", "large", "medium", "small"] | Unset = UNSET,
        bgm: bool | Unset = UNSET,
        payload: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> Task[ViduGeneration, ViduCreations]:
        """Make a video of a picture with Vidu.

        The models are `viduq1`, `vidu2.0` and `vidu1.5`. The mount and the naming of version 2 are known from its
        other paths; this one has not been seen.

        `POST /vidu/ent/v2/img2video`; the path is inferred, no source confirms it.

        Args:
            model: The model.
            images: One picture, as address or `data:image/…;base64,…`.
            prompt: What happens, up to 1500 characters.
            duration: Seconds: 5 of `viduq1`, 4 or 8 of `vidu2.0` and `vidu1.5`.
            seed: For repeatable videos; 0 or none is random. The pages send text, the vendor has a number.
            resolution: The size; it depends on model and duration.
            movement_amplitude: How much moves. The gateway's default is 'auto'.
            bgm: Whether music is added (vendor). The gateway's default is False.
            payload: Anything of your own, passed through (vendor).
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu V2(Image-to-Video); Vidu API reference (platform.vidu.com); an app that runs other paths of this mount through api.302.ai.
        """
        from .image_to_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            images=images,
            prompt=prompt,
            duration=duration,
            seed=seed,
            resolution=resolution,
            movement_amplitude=movement_amplitude,
            bgm=bgm,
            payload=payload,
            callback_url=callback_url,
        )

    def start_end_to_video(
        self,
        *,
        model: str,
        images: Sequence[str],
        prompt: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        seed: str | int | Unset = UNSET,
        resolution: Literal["1080p", "360p", "540p", "720p"] | Unset = UNSET,
        movement_amplitude: Literal["auto", "large", "medium", "small"] | Unset = UNSET,
        bgm: bool | Unset = UNSET,
        payload: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> Task[ViduGeneration, ViduCreations]:
        """Make a video from one picture to another with Vidu.

        | model | seconds, size | PTC |
        |---|---|---|
        | `viduq1` | 5, 1080p | 0.40 |
        | `vidu2.0` | 4, at 360p, 720p, 1080p; 8, 720p | 0.10, 0.20, 0.50; 0.50 |
        | `vidu1.5` | 4, at 360p, 720p, 1080p; 8, 720p | 0.20, 0.50, 1.00; 1.00 |
        | `viduq2-turbo` | a second | 0.05 to 0.10 |
        | `viduq2-pro` | a second | 0.10 to 0.20 |

        A web app first uploads the pictures to a service of this mount that the documentation does not list (`POST
        /vidu/tools/v2/files/uploads`, `PUT` of the bytes, `PUT …/{id}/finish`), and sends the `ssupload:?id=…` that
        it answers.

        `POST /vidu/ent/v2/start-end2video`.

        Args:
            model: The model.
            images: The first and the last frame, as addresses or `data:image/…;base64,…`.
            prompt: What happens.
            duration: Seconds: 5 of `viduq1`, 4 or 8 of `vidu2.0` and `vidu1.5`.
            seed: For repeatable videos; 0 or none is random. The pages send text, the vendor has a number.
            resolution: The size; it depends on model and duration, 540p has been seen of `viduq2-turbo`.
            movement_amplitude: How much moves. The gateway's default is 'auto'.
            bgm: Whether music is added (vendor).
            payload: Anything of your own, passed through (vendor).
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu V2(Start-and-End Frame Video Generation) (page 294940083); 302.AI documentation, page 423016043 (multiframe: the form of the answer); Vidu API reference (platform.vidu.com); an app that calls this path.
        """
        from .start_end_to_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            images=images,
            prompt=prompt,
            duration=duration,
            seed=seed,
            resolution=resolution,
            movement_amplitude=movement_amplitude,
            bgm=bgm,
            payload=payload,
            callback_url=callback_url,
        )

    def reference_to_video(
        self,
        *,
        model: str,
        images: Sequence[str],
        prompt: str,
        duration: int | Unset = UNSET,
        seed: str | int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        resolution: Literal["1080p", "360p", "720p"] | Unset = UNSET,
        movement_amplitude: Literal["auto", "large", "medium", "small"] | Unset = UNSET,
        payload: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> Task[ViduGeneration, ViduCreations]:
        """Make a video with the subjects of pictures with Vidu.

        The models are `viduq1`, `vidu2.0` and `vidu1.5`. The mount and the naming of version 2 are known from its
        other paths; this one has not been seen.

        `POST /vidu/ent/v2/reference2video`; the path is inferred, no source confirms it.

        Args:
            model: The model.
            images: The pictures, as addresses or base64.
            prompt: What happens.
            duration: Seconds: 5 of `viduq1`, 4 or 8 of `vidu2.0` and `vidu1.5`.
            seed: For repeatable videos; 0 or none is random. The pages send text, the vendor has a number.
            aspect_ratio: Ratio of width to height, e.g. `16:9`.
            resolution: The size; it depends on model and duration.
            movement_amplitude: How much moves. The gateway's default is 'auto'.
            payload: Anything of your own, passed through (vendor).
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu V2(Subject-Driven Video Generation); Vidu API reference (platform.vidu.com); a reseller's documentation that mirrors 302.AI's page (Novapai); an app that runs other paths of this mount through api.302.ai.
        """
        from .reference_to_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            images=images,
            prompt=prompt,
            duration=duration,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            movement_amplitude=movement_amplitude,
            payload=payload,
            callback_url=callback_url,
        )

    def template_to_video(
        self,
        *,
        template: str,
        images: Sequence[str],
        prompt: str,
        seed: str | int | Unset = UNSET,
    ) -> Task[ViduGeneration, ViduCreations]:
        """Play a ready-made scene with the people of a picture.

        The vendor today has this call as `/ent/v2/template`; the mirrored page has the path given here. The mount
        and the naming of version 2 are known from its other paths; this one has not been seen.

        `POST /vidu/ent/v2/template2video`; the path is inferred, no source confirms it.

        Args:
            template: The template, e.g. `hugging`.
            images: The pictures that the template asks for.
            prompt: What happens.
            seed: For repeatable videos; 0 or none is random. The pages send text, the vendor has a number.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu(Scene Video Generation V2); a reseller's documentation that mirrors 302.AI's page (Novapai).
        """
        from .template_to_video import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, template=template, images=images, prompt=prompt, seed=seed)

    def upscale(
        self,
        *,
        video_url: str | Unset = UNSET,
        video_creation_id: str | Unset = UNSET,
        upscale_resolution: Literal["1080p", "2K", "4K", "8K"] | Unset = UNSET,
        payload: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> Task[ViduUpscaling, ViduCreations]:
        """Enlarge a video with Vidu.

        One of `video_url` and `video_creation_id` is needed. The answer is that of the vendor's plain upscale. The
        app that calls this path reads `id` in it, where the vendor and the other paths of version 2 have `task_id`.

        `POST /vidu/ent/v2/upscale-new`.

        Args:
            video_url: The video, up to 300 seconds and under 60 frames a second.
            video_creation_id: A video that Vidu made, `creations[].id`; wins over `video_url`.
            upscale_resolution: The size, larger than that of the video. The gateway's default is '1080p'.
            payload: Anything of your own, passed through (vendor).
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu V2(AI Ultra HD - Premium); an app that calls this path on api.302.ai and cites page 294660218; Vidu API reference, Upscale-pro (platform.vidu.com).
        """
        from .upscale import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            video_url=video_url,
            video_creation_id=video_creation_id,
            upscale_resolution=upscale_resolution,
            payload=payload,
            callback_url=callback_url,
        )

    def multiframe_to_video(
        self,
        *,
        model: str | Unset = UNSET,
        start_image: str | Unset = UNSET,
        image_settings: Sequence[ViduMultiframeStep | Mapping[str, Any]] | Unset = UNSET,
        resolution: str | Unset = UNSET,
    ) -> Task[ViduGeneration, ViduCreations]:
        """Make a long video through several pictures with Vidu.

        Each of `image_settings` leads from the picture before it to its own. The page gives the price in the vendor's
        points, each of 0.005 PTC after a reseller that mirrors these pages:

        | model | size | points |
        |---|---|---|
        | `viduq2-turbo` | 540p | 10, and 2 a second |
        | `viduq2-turbo` | 720p | 15, and 5 a second |
        | `viduq2-turbo` | 1080p | 40, and 10 a second |
        | `viduq2-pro` | 540p | 15, and 5 a second |
        | `viduq2-pro` | 720p | 30, and 10 a second |
        | `viduq2-pro` | 1080p | 60, and 15 a second |

        `POST /vidu/ent/v2/multiframe`.

        Args:
            model: The model.
            start_image: The first frame.
            image_settings: The steps of the video.
            resolution: The size: `540p`, `720p` or `1080p`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 423016043.
        """
        from .multiframe_to_video import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, model=model, start_image=start_image, image_settings=image_settings, resolution=resolution
        )

    def get_creations(
        self,
        id: str,
    ) -> ViduCreations:
        """Ask for the state of a task and its videos.

        302.AI's SDK takes an `err_code` that is not empty for a failure too.

        `GET /vidu/ent/v2/tasks/{id}/creations`.

        Args:
            id: The `task_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Fetch V2(Retrieve Task Result) (page 350727307); 302ai/ai-sdk; an app that calls this path.
        """
        from .get_creations import OPERATION

        return self._client.send(OPERATION, id=id)

    def creations_v1_task(self, id: Any) -> Task[ViduTask, ViduCreations]:
        """Pick up a task that was submitted by `create_task_v1`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .create_task_v1 import TASK

        return Task(self._client, TASK, id)

    def creations_task(self, id: Any) -> Task[ViduGeneration, ViduCreations]:
        """Pick up a task that was submitted by `text_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .text_to_video import TASK

        return Task(self._client, TASK, id)


class AsyncVidu:
    """The operations of `client.vidu`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_task_v1(
        self,
        *,
        type: Literal["character2video", "headtailimg2video", "img2video", "text2video", "upscale"],
        input: ViduTaskInput | Mapping[str, Any],
        model_version: Literal["1.0", "1.5", "2.0"] | Unset = UNSET,
        model: str | Unset = UNSET,
        style: Literal["anime", "general"] | Unset = UNSET,
        moderation: bool | Unset = UNSET,
        output_params: ViduOutput | Mapping[str, Any] | Unset = UNSET,
    ) -> AsyncTask[ViduTask, ViduCreations]:
        """Make or enlarge a video with Vidu, version 1 of the API.

        `type` says what is made of the `prompts`, one text and then the pictures:

        | type | pictures | PTC of model 1.5, 4 seconds at 360p, 720p, 1080p | 8 seconds at 720p |
        |---|---|---|---|
        | `text2video` | none | 0.25, 0.625, 1.25 | 1.25 |
        | `img2video` | the first frame | | |
        | `headtailimg2video` | the first and the last frame | 0.25, 0.625, 1.25 | 1.25 |
        | `character2video` | up to three of the subject | 0.5, 1.25, 2.5 | 2.5 |
        | `upscale` | none, but `creation_id` | | |

        Model 1.0 at 360p costs 0.25 for 4 seconds and 0.5 for 8 seconds of `text2video`, twice that in the style
        `anime`, and 0.5 and 1.0 of `character2video`.

        `POST /vidu/ent/v1/tasks`.

        Args:
            type: What is made.
            input: See the type.
            model_version: The version of the model.
            model: `vidu-high-performance` or `stable`, by the page required of version 1.0 and optional from 1.5; to enlarge, `stable` is sent.
            style: The style, of `text2video`.
            moderation: Whether the content is checked.
            output_params: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu(Text-to-Video) (page 244703992); 302.AI documentation, Video Generation > Vidu > Vidu(Generate video from the first and last frames) (page 244703994); 302.AI documentation, Video Generation > Vidu > Vidu(Reference-based video generation) (page 244703995); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .create_task_v1 import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            type=type,
            input=input,
            model_version=model_version,
            model=model,
            style=style,
            moderation=moderation,
            output_params=output_params,
        )

    async def create_scene_v1(
        self,
        *,
        scene: str,
        input: ViduSceneInput | Mapping[str, Any],
    ) -> AsyncTask[ViduTask, ViduCreations]:
        """Play a ready-made scene with the people of a picture, version 1 of the API.

        The scenes are those of 302.AI's app; there may be more: `hug`, `kiss`, `christmas`, `morphlab`, `live_photo`,
        `emotionlab`, `live_memory`, `hair_swap`, `interaction`, `lunar_newyear`, `youth_rewind`, `dynasty_dress`,
        `lover_pose`, `wish_sender`, `dreamy_wedding`, `romantic_lift`, `sweet_proposal`, `couple_arrival`,
        `cupid_arrow` and `pet_lovers`. Where a scene has several plays, the app tells them apart by a long text of
        its own. Two people are put into one picture first.

        `POST /vidu/ent/v1/scenes/tasks`.

        Args:
            scene: The scene.
            input: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu(Generate scene video); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .create_scene_v1 import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, scene=scene, input=input)

    async def get_creations_v1(
        self,
        id: str,
    ) -> ViduCreations:
        """Ask for the state of a task and its videos, version 1 of the API.

        302.AI's app asks every ten seconds.

        `GET /vidu/ent/v1/tasks/{id}/creations`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Fetch(Retrieve Task Results); 302ai/302_video_generator: src/services/v-gen.ts; 302.AI documentation, page 350727307 (version 2, the same form).
        """
        from .get_creations_v1 import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def text_to_video(
        self,
        *,
        model: str,
        prompt: str,
        style: Literal["anime", "general"] | Unset = UNSET,
        duration: int | Unset = UNSET,
        seed: str | int | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | Unset = UNSET,
        resolution: Literal["1080p", "360p", "720p"] | Unset = UNSET,
        movement_amplitude: Literal["auto", "large", "medium", "small"] | Unset = UNSET,
        payload: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> AsyncTask[ViduGeneration, ViduCreations]:
        """Make a video of a text with Vidu.

        The models are `viduq1` and `vidu1.5`, later `viduq2`, `viduq3-pro` and `viduq3-turbo`. The mount and the
        naming of version 2 are known from its other paths; this one has not been seen.

        `POST /vidu/ent/v2/text2video`; the path is inferred, no source confirms it.

        Args:
            model: The model.
            prompt: What happens, up to 1500 or 2000 characters.
            style: The style. The gateway's default is 'general'.
            duration: Seconds: 5 of `viduq1`, 4 or 8 of `vidu2.0` and `vidu1.5`.
            seed: For repeatable videos; 0 or none is random. The pages send text, the vendor has a number.
            aspect_ratio: Ratio of width to height; the last two of later models only. The gateway's default is '16:9'.
            resolution: The size; it depends on model and duration.
            movement_amplitude: How much moves. The gateway's default is 'auto'.
            payload: Anything of your own, passed through (vendor).
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu V2(Text-to-Video Generation); Vidu API reference (platform.vidu.com); a reseller's documentation that mirrors 302.AI's page (Novapai); an app that runs other paths of this mount through api.302.ai.
        """
        from .text_to_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            style=style,
            duration=duration,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            movement_amplitude=movement_amplitude,
            payload=payload,
            callback_url=callback_url,
        )

    async def image_to_video(
        self,
        *,
        model: str,
        images: Sequence[str],
        prompt: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        seed: str | int | Unset = UNSET,
        resolution: Literal["1080p", "360p", "720p"] | Unset = UNSET,
        movement_amplitude: Literal["auto", "large", "medium", "small"] | Unset = UNSET,
        bgm: bool | Unset = UNSET,
        payload: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> AsyncTask[ViduGeneration, ViduCreations]:
        """Make a video of a picture with Vidu.

        The models are `viduq1`, `vidu2.0` and `vidu1.5`. The mount and the naming of version 2 are known from its
        other paths; this one has not been seen.

        `POST /vidu/ent/v2/img2video`; the path is inferred, no source confirms it.

        Args:
            model: The model.
            images: One picture, as address or `data:image/…;base64,…`.
            prompt: What happens, up to 1500 characters.
            duration: Seconds: 5 of `viduq1`, 4 or 8 of `vidu2.0` and `vidu1.5`.
            seed: For repeatable videos; 0 or none is random. The pages send text, the vendor has a number.
            resolution: The size; it depends on model and duration.
            movement_amplitude: How much moves. The gateway's default is 'auto'.
            bgm: Whether music is added (vendor). The gateway's default is False.
            payload: Anything of your own, passed through (vendor).
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu V2(Image-to-Video); Vidu API reference (platform.vidu.com); an app that runs other paths of this mount through api.302.ai.
        """
        from .image_to_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            images=images,
            prompt=prompt,
            duration=duration,
            seed=seed,
            resolution=resolution,
            movement_amplitude=movement_amplitude,
            bgm=bgm,
            payload=payload,
            callback_url=callback_url,
        )

    async def start_end_to_video(
        self,
        *,
        model: str,
        images: Sequence[str],
        prompt: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        seed: str | int | Unset = UNSET,
        resolution: Literal["1080p", "360p", "540p", "720p"] | Unset = UNSET,
        movement_amplitude: Literal["auto", "large", "medium", "small"] | Unset = UNSET,
        bgm: bool | Unset = UNSET,
        payload: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> AsyncTask[ViduGeneration, ViduCreations]:
        """Make a video from one picture to another with Vidu.

        | model | seconds, size | PTC |
        |---|---|---|
        | `viduq1` | 5, 1080p | 0.40 |
        | `vidu2.0` | 4, at 360p, 720p, 1080p; 8, 720p | 0.10, 0.20, 0.50; 0.50 |
        | `vidu1.5` | 4, at 360p, 720p, 1080p; 8, 720p | 0.20, 0.50, 1.00; 1.00 |
        | `viduq2-turbo` | a second | 0.05 to 0.10 |
        | `viduq2-pro` | a second | 0.10 to 0.20 |

        A web app first uploads the pictures to a service of this mount that the documentation does not list (`POST
        /vidu/tools/v2/files/uploads`, `PUT` of the bytes, `PUT …/{id}/finish`), and sends the `ssupload:?id=…` that
        it answers.

        `POST /vidu/ent/v2/start-end2video`.

        Args:
            model: The model.
            images: The first and the last frame, as addresses or `data:image/…;base64,…`.
            prompt: What happens.
            duration: Seconds: 5 of `viduq1`, 4 or 8 of `vidu2.0` and `vidu1.5`.
            seed: For repeatable videos; 0 or none is random. The pages send text, the vendor has a number.
            resolution: The size; it depends on model and duration, 540p has been seen of `viduq2-turbo`.
            movement_amplitude: How much moves. The gateway's default is 'auto'.
            bgm: Whether music is added (vendor).
            payload: Anything of your own, passed through (vendor).
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu V2(Start-and-End Frame Video Generation) (page 294940083); 302.AI documentation, page 423016043 (multiframe: the form of the answer); Vidu API reference (platform.vidu.com); an app that calls this path.
        """
        from .start_end_to_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            images=images,
            prompt=prompt,
            duration=duration,
            seed=seed,
            resolution=resolution,
            movement_amplitude=movement_amplitude,
            bgm=bgm,
            payload=payload,
            callback_url=callback_url,
        )

    async def reference_to_video(
        self,
        *,
        model: str,
        images: Sequence[str],
        prompt: str,
        duration: int | Unset = UNSET,
        seed: str | int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        resolution: Literal["1080p", "360p", "720p"] | Unset = UNSET,
        movement_amplitude: Literal["auto", "large", "medium", "small"] | Unset = UNSET,
        payload: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> AsyncTask[ViduGeneration, ViduCreations]:
        """Make a video with the subjects of pictures with Vidu.

        The models are `viduq1`, `vidu2.0` and `vidu1.5`. The mount and the naming of version 2 are known from its
        other paths; this one has not been seen.

        `POST /vidu/ent/v2/reference2video`; the path is inferred, no source confirms it.

        Args:
            model: The model.
            images: The pictures, as addresses or base64.
            prompt: What happens.
            duration: Seconds: 5 of `viduq1`, 4 or 8 of `vidu2.0` and `vidu1.5`.
            seed: For repeatable videos; 0 or none is random. The pages send text, the vendor has a number.
            aspect_ratio: Ratio of width to height, e.g. `16:9`.
            resolution: The size; it depends on model and duration.
            movement_amplitude: How much moves. The gateway's default is 'auto'.
            payload: Anything of your own, passed through (vendor).
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu V2(Subject-Driven Video Generation); Vidu API reference (platform.vidu.com); a reseller's documentation that mirrors 302.AI's page (Novapai); an app that runs other paths of this mount through api.302.ai.
        """
        from .reference_to_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            images=images,
            prompt=prompt,
            duration=duration,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            movement_amplitude=movement_amplitude,
            payload=payload,
            callback_url=callback_url,
        )

    async def template_to_video(
        self,
        *,
        template: str,
        images: Sequence[str],
        prompt: str,
        seed: str | int | Unset = UNSET,
    ) -> AsyncTask[ViduGeneration, ViduCreations]:
        """Play a ready-made scene with the people of a picture.

        The vendor today has this call as `/ent/v2/template`; the mirrored page has the path given here. The mount
        and the naming of version 2 are known from its other paths; this one has not been seen.

        `POST /vidu/ent/v2/template2video`; the path is inferred, no source confirms it.

        Args:
            template: The template, e.g. `hugging`.
            images: The pictures that the template asks for.
            prompt: What happens.
            seed: For repeatable videos; 0 or none is random. The pages send text, the vendor has a number.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu(Scene Video Generation V2); a reseller's documentation that mirrors 302.AI's page (Novapai).
        """
        from .template_to_video import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, template=template, images=images, prompt=prompt, seed=seed)

    async def upscale(
        self,
        *,
        video_url: str | Unset = UNSET,
        video_creation_id: str | Unset = UNSET,
        upscale_resolution: Literal["1080p", "2K", "4K", "8K"] | Unset = UNSET,
        payload: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> AsyncTask[ViduUpscaling, ViduCreations]:
        """Enlarge a video with Vidu.

        One of `video_url` and `video_creation_id` is needed. The answer is that of the vendor's plain upscale. The
        app that calls this path reads `id` in it, where the vendor and the other paths of version 2 have `task_id`.

        `POST /vidu/ent/v2/upscale-new`.

        Args:
            video_url: The video, up to 300 seconds and under 60 frames a second.
            video_creation_id: A video that Vidu made, `creations[].id`; wins over `video_url`.
            upscale_resolution: The size, larger than that of the video. The gateway's default is '1080p'.
            payload: Anything of your own, passed through (vendor).
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Vidu V2(AI Ultra HD - Premium); an app that calls this path on api.302.ai and cites page 294660218; Vidu API reference, Upscale-pro (platform.vidu.com).
        """
        from .upscale import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            video_url=video_url,
            video_creation_id=video_creation_id,
            upscale_resolution=upscale_resolution,
            payload=payload,
            callback_url=callback_url,
        )

    async def multiframe_to_video(
        self,
        *,
        model: str | Unset = UNSET,
        start_image: str | Unset = UNSET,
        image_settings: Sequence[ViduMultiframeStep | Mapping[str, Any]] | Unset = UNSET,
        resolution: str | Unset = UNSET,
    ) -> AsyncTask[ViduGeneration, ViduCreations]:
        """Make a long video through several pictures with Vidu.

        Each of `image_settings` leads from the picture before it to its own. The page gives the price in the vendor's
        points, each of 0.005 PTC after a reseller that mirrors these pages:

        | model | size | points |
        |---|---|---|
        | `viduq2-turbo` | 540p | 10, and 2 a second |
        | `viduq2-turbo` | 720p | 15, and 5 a second |
        | `viduq2-turbo` | 1080p | 40, and 10 a second |
        | `viduq2-pro` | 540p | 15, and 5 a second |
        | `viduq2-pro` | 720p | 30, and 10 a second |
        | `viduq2-pro` | 1080p | 60, and 15 a second |

        `POST /vidu/ent/v2/multiframe`.

        Args:
            model: The model.
            start_image: The first frame.
            image_settings: The steps of the video.
            resolution: The size: `540p`, `720p` or `1080p`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 423016043.
        """
        from .multiframe_to_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, model=model, start_image=start_image, image_settings=image_settings, resolution=resolution
        )

    async def get_creations(
        self,
        id: str,
    ) -> ViduCreations:
        """Ask for the state of a task and its videos.

        302.AI's SDK takes an `err_code` that is not empty for a failure too.

        `GET /vidu/ent/v2/tasks/{id}/creations`.

        Args:
            id: The `task_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Vidu > Fetch V2(Retrieve Task Result) (page 350727307); 302ai/ai-sdk; an app that calls this path.
        """
        from .get_creations import OPERATION

        return await self._client.send(OPERATION, id=id)

    def creations_v1_task(self, id: Any) -> AsyncTask[ViduTask, ViduCreations]:
        """Pick up a task that was submitted by `create_task_v1`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .create_task_v1 import TASK

        return AsyncTask(self._client, TASK, id)

    def creations_task(self, id: Any) -> AsyncTask[ViduGeneration, ViduCreations]:
        """Pick up a task that was submitted by `text_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .text_to_video import TASK

        return AsyncTask(self._client, TASK, id)
