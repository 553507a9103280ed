"""The operations of `client.videos`."""

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
    from ...models.videos_model_list import VideosModelList
    from ...models.videos_submission import VideosSubmission
    from ...models.videos_task import VideosTask
    from ...models.videos_v2_task import VideosV2Task
    from . import create as create
    from . import create_form as create_form
    from . import create_v2 as create_v2
    from . import create_v2_form as create_v2_form
    from . import get_task as get_task
    from . import get_task_v2 as get_task_v2
    from . import list_models as list_models

_OPERATIONS = (
    "create",
    "create_form",
    "get_task",
    "create_v2",
    "create_v2_form",
    "get_task_v2",
    "list_models",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Videos:
    """The operations of `client.videos`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        image: str | Unset = UNSET,
        end_image: str | Unset = UNSET,
        video: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        fps: int | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        resolution: str | Unset = UNSET,
    ) -> Task[VideosSubmission, VideosTask]:
        """Make a video with any model, by one interface.

        `create` sends addresses, or pictures as data URIs, in JSON; `create_form` sends files. Models of this first version:

        | from | models |
        |---|---|
        | Stability, Luma | `stable_diffusion`, `luma_video` |
        | Runway | `runway_gen3_t2v`, `runway_gen3_i2v`, `runway_gen3_v2v`, `runway_gen3_i2v_turbo`, `runway_gen3_v2v_turbo` |
        | Kling, from text | `kling_10_t2v`, `kling_15_t2v_hq`, `kling_16_t2v`, `kling_16_t2v_hq` |
        | Kling, from a picture | `kling_10_i2v`, `kling_15_i2v`, `kling_15_i2v_hq`, `kling_16_i2v`, `kling_16_i2v_hq`, `kling_21_i2v`, `kling_21_i2v_hq` |
        | CogVideoX | `cog_t2v`, `cog_i2v` |
        | MiniMax | `minimaxi_T2V-01`, `minimaxi_T2V-01-Director`, `minimaxi_I2V-01`, `minimaxi_I2V-01-live`, `minimaxi_I2V-01-Director`, `minimaxi_S2V-01`, `minimaxi_hailuo_02_i2v` |
        | Pika, PixVerse | `pika_1.5`, `pika_2.0`, `pixverse_v2`, `pixverse_v3`, `pixverse_v3.5`, `pixverse_v4` |
        | Genmo, Haiper, LTX | `genmo_t2v`, `haiper_20_t2v`, `haiper_20_i2v`, `haiper_25_t2v`, `haiper_25_i2v`, `ltx_t2v`, `ltx_i2v` |
        | Wan | `wanx2.1-t2v-turbo`, `wanx2.1-t2v-plus`, `wan_t2v`, `wan_i2v` |
        | Seaweed, SkyReels | `seaweed_t2v`, `seaweed_i2v`, `skyreels_i2v` |
        | SiliconFlow | `siliconflow_hunyuan`, `siliconflow_wan21_t2v_14b`, `siliconflow_wan21_t2v_14b_turbo`, `siliconflow_wan21_i2v_14b_720p`, `siliconflow_wan21_i2v_14b_720p_turbo` |
        | Google | `google_veo_t2v`, `google_veo3_fast_i2v`, `google_veo3_pro_i2v` |

        Charged by the model. What apps of 302.AI charge, in PTC: `kling_21_i2v` 0.3 for 5 seconds and 0.6 for 10,
        `kling_21_i2v_hq` 0.5 and 1, `minimaxi_hailuo_02_i2v` and `google_veo3_fast_i2v` 0.5, `google_veo3_pro_i2v` 1.
        `videos_create_v2` is the newer form.

        `POST /302/video/create`.

        Args:
            model: Name of the model in this interface.
            prompt: What to show; some models need it.
            image: First frame; address or data URI.
            end_image: Last frame, for the models that take one; address or data URI.
            video: Address of the video to change.
            duration: Seconds; one app of 302.AI sends it as text.
            fps: Frames a second.
            negative_prompt: What not to show; documented for the second version, not confirmed here.
            aspect_ratio: Width to height; documented for the second version, not confirmed here.
            resolution: Size of the video; documented for the second version, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Unified Interface > Create Video Generation Task (a third party quotes page 268354205e0); 302ai/302_video_arena, 302ai/302_ai_portraithub, 302ai/302_ai_avatar_generator; 302.AI documentation, page 336214131e0 (its successor).
        """
        from .create import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            image=image,
            end_image=end_image,
            video=video,
            duration=duration,
            fps=fps,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
        )

    def create_form(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        end_image: FileInput | Unset = UNSET,
        video: FileInput | Unset = UNSET,
        duration: int | Unset = UNSET,
        fps: int | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        resolution: str | Unset = UNSET,
    ) -> Task[VideosSubmission, VideosTask]:
        """Make a video with any model, by one interface.

        `create` sends addresses, or pictures as data URIs, in JSON; `create_form` sends files. Models of this first version:

        | from | models |
        |---|---|
        | Stability, Luma | `stable_diffusion`, `luma_video` |
        | Runway | `runway_gen3_t2v`, `runway_gen3_i2v`, `runway_gen3_v2v`, `runway_gen3_i2v_turbo`, `runway_gen3_v2v_turbo` |
        | Kling, from text | `kling_10_t2v`, `kling_15_t2v_hq`, `kling_16_t2v`, `kling_16_t2v_hq` |
        | Kling, from a picture | `kling_10_i2v`, `kling_15_i2v`, `kling_15_i2v_hq`, `kling_16_i2v`, `kling_16_i2v_hq`, `kling_21_i2v`, `kling_21_i2v_hq` |
        | CogVideoX | `cog_t2v`, `cog_i2v` |
        | MiniMax | `minimaxi_T2V-01`, `minimaxi_T2V-01-Director`, `minimaxi_I2V-01`, `minimaxi_I2V-01-live`, `minimaxi_I2V-01-Director`, `minimaxi_S2V-01`, `minimaxi_hailuo_02_i2v` |
        | Pika, PixVerse | `pika_1.5`, `pika_2.0`, `pixverse_v2`, `pixverse_v3`, `pixverse_v3.5`, `pixverse_v4` |
        | Genmo, Haiper, LTX | `genmo_t2v`, `haiper_20_t2v`, `haiper_20_i2v`, `haiper_25_t2v`, `haiper_25_i2v`, `ltx_t2v`, `ltx_i2v` |
        | Wan | `wanx2.1-t2v-turbo`, `wanx2.1-t2v-plus`, `wan_t2v`, `wan_i2v` |
        | Seaweed, SkyReels | `seaweed_t2v`, `seaweed_i2v`, `skyreels_i2v` |
        | SiliconFlow | `siliconflow_hunyuan`, `siliconflow_wan21_t2v_14b`, `siliconflow_wan21_t2v_14b_turbo`, `siliconflow_wan21_i2v_14b_720p`, `siliconflow_wan21_i2v_14b_720p_turbo` |
        | Google | `google_veo_t2v`, `google_veo3_fast_i2v`, `google_veo3_pro_i2v` |

        Charged by the model. What apps of 302.AI charge, in PTC: `kling_21_i2v` 0.3 for 5 seconds and 0.6 for 10,
        `kling_21_i2v_hq` 0.5 and 1, `minimaxi_hailuo_02_i2v` and `google_veo3_fast_i2v` 0.5, `google_veo3_pro_i2v` 1.
        `videos_create_v2` is the newer form.

        `POST /302/video/create`.

        Args:
            model: Name of the model in this interface.
            prompt: What to show; some models need it.
            image: First frame.
            end_image: Last frame, for the models that take one.
            video: The video to change.
            duration: Seconds.
            fps: Frames a second.
            negative_prompt: What not to show; documented for the second version, not confirmed here.
            aspect_ratio: Width to height; documented for the second version, not confirmed here.
            resolution: Size of the video; documented for the second version, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Unified Interface > Create Video Generation Task (a third party quotes page 268354205e0); 302ai/302_video_arena, 302ai/302_ai_portraithub, 302ai/302_ai_avatar_generator; 302.AI documentation, page 336214131e0 (its successor).
        """
        from .create_form import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            image=image,
            end_image=end_image,
            video=video,
            duration=duration,
            fps=fps,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
        )

    def get_task(
        self,
        task_id: str,
    ) -> VideosTask:
        """Ask for the state and the video of a task.

        Apps of 302.AI also expect `queued`, `completed`, `failed` and `error` as states.

        `GET /302/video/fetch/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Unified Interface > Retrieve Video Task Information (a third party quotes page 268356563e0); 302ai/302_video_arena, 302ai/302_ai_portraithub.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def create_v2(
        self,
        *,
        model: str,
        webhook: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        image: str | Sequence[str] | Unset = UNSET,
        end_image: str | Unset = UNSET,
        video: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        resolution: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        fps: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        effect_scene: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        with_audio: bool | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        generate_audio: bool | Unset = UNSET,
        size: str | Unset = UNSET,
        pikaffect: str | Unset = UNSET,
        motion_model: str | Unset = UNSET,
        sound_effect_switch: Literal[0, 1] | Unset = UNSET,
        lip_sync_tts_speaker_id: str | Unset = UNSET,
        lip_sync_tts_content: str | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
        prompt_enhancer: bool | Unset = UNSET,
        prompt_extension: bool | Unset = UNSET,
        style: str | Unset = UNSET,
        template: str | Unset = UNSET,
        motions: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        motion: str | Unset = UNSET,
        bgm: bool | Unset = UNSET,
    ) -> Task[VideosV2Task, VideosV2Task]:
        """Make a video with any model, by the second version of the interface.

        With `image` or `end_image` the video is made from pictures, with `video` from a video, otherwise from text. Names of
        models are taken in any case, `-` and `_` are the same, and the older endings `-t2v`, `-i2v` and `-v2v` are tolerated.
        `videos_list_models` tells the models, their prices and the fields that each of them takes beyond the common ones.
        `create_v2` sends JSON, `create_v2_form` files. Charged by the model.

        `POST /302/v2/video/create`.

        Args:
            model: The model.
            webhook: Address that is called when the task has ended.
            prompt: What to show.
            image: First frame or pictures; address or data URI, or a list of them.
            end_image: Last frame; address or data URI.
            video: Address of the video to change.
            negative_prompt: What not to show.
            duration: Seconds.
            resolution: Size of the video, such as `720p`.
            aspect_ratio: Width to height, such as `16:9`.
            fps: Frames a second, as text.
            mode: Quality or speed, of models that have a choice.
            effect_scene: Name of the effect, of models with effects.
            quality: Quality of the video, of models that have a choice.
            with_audio: Make sounds too, of models that call it so.
            enable_audio: Make sounds too, of models that call it so.
            generate_audio: Make sounds too, of models that call it so.
            size: Width and height, of models that call it so, such as `1024x1024`.
            pikaffect: Name of the effect, of Pika.
            motion_model: Kind of motion, of models that have a choice.
            sound_effect_switch: 1 for sound effects, 0 for none, of models that have them.
            lip_sync_tts_speaker_id: The voice that speaks, of models that move lips.
            lip_sync_tts_content: What is spoken, of models that move lips.
            prompt_optimizer: Let the model rewrite the prompt, of models that call it so.
            enable_prompt_expansion: Let the model rewrite the prompt, of models that call it so.
            prompt_enhancer: Let the model rewrite the prompt, of models that call it so.
            prompt_extension: Let the model rewrite the prompt, of models that call it so.
            style: Style of the video, of models that have a choice.
            template: The template, of models with templates.
            motions: The motions, of Higgsfield.
            slug: Name of a preset, of models with presets.
            motion: The motion, of models that have a choice.
            bgm: Add background music, of models that can.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 336214131e0; web app of 302.AI: video-generator.schema.ts, video-generator.api.ts; 302.AI CLI; third-party relay of video models (error of a submission).
        """
        from .create_v2 import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            webhook=webhook,
            prompt=prompt,
            image=image,
            end_image=end_image,
            video=video,
            negative_prompt=negative_prompt,
            duration=duration,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            fps=fps,
            mode=mode,
            effect_scene=effect_scene,
            quality=quality,
            with_audio=with_audio,
            enable_audio=enable_audio,
            generate_audio=generate_audio,
            size=size,
            pikaffect=pikaffect,
            motion_model=motion_model,
            sound_effect_switch=sound_effect_switch,
            lip_sync_tts_speaker_id=lip_sync_tts_speaker_id,
            lip_sync_tts_content=lip_sync_tts_content,
            prompt_optimizer=prompt_optimizer,
            enable_prompt_expansion=enable_prompt_expansion,
            prompt_enhancer=prompt_enhancer,
            prompt_extension=prompt_extension,
            style=style,
            template=template,
            motions=motions,
            slug=slug,
            motion=motion,
            bgm=bgm,
        )

    def create_v2_form(
        self,
        *,
        model: str,
        webhook: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        end_image: FileInput | Unset = UNSET,
        video: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        resolution: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        fps: str | Unset = UNSET,
    ) -> Task[VideosV2Task, VideosV2Task]:
        """Make a video with any model, by the second version of the interface.

        With `image` or `end_image` the video is made from pictures, with `video` from a video, otherwise from text. Names of
        models are taken in any case, `-` and `_` are the same, and the older endings `-t2v`, `-i2v` and `-v2v` are tolerated.
        `videos_list_models` tells the models, their prices and the fields that each of them takes beyond the common ones.
        `create_v2` sends JSON, `create_v2_form` files. Charged by the model.

        `POST /302/v2/video/create`.

        Args:
            model: The model.
            webhook: Address that is called when the task has ended.
            prompt: What to show.
            image: First frame or picture.
            end_image: Last frame.
            video: Address of the video to change; the page takes no file here.
            negative_prompt: What not to show.
            duration: Seconds.
            resolution: Size of the video, such as `720p`.
            aspect_ratio: Width to height, such as `16:9`.
            fps: Frames a second, as text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 336214131e0; web app of 302.AI: video-generator.schema.ts, video-generator.api.ts; 302.AI CLI; third-party relay of video models (error of a submission).
        """
        from .create_v2_form import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            webhook=webhook,
            prompt=prompt,
            image=image,
            end_image=end_image,
            video=video,
            negative_prompt=negative_prompt,
            duration=duration,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            fps=fps,
        )

    def get_task_v2(
        self,
        task_id: str,
    ) -> VideosV2Task:
        """Ask for the state and the video of a task of the second version.

        `GET /302/v2/video/fetch/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: web app of 302.AI: video-generator.schema.ts; 302.AI CLI; public survey of doc.302.ai, 2026-09 (upstream_task_id, ai302_cost_request_ids).
        """
        from .get_task_v2 import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def list_models(
        self,
    ) -> VideosModelList:
        """List the models of the second version, with their prices and fields.

        A third party says that it answers without a key too.

        `GET /302/v2/model/video`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: web app of 302.AI: video-models.api.ts, video-model.schema.ts; 302.AI documentation, page 336214131e0 (names this list).
        """
        from .list_models import OPERATION

        return self._client.send(OPERATION)

    def task_task(self, id: Any) -> Task[VideosSubmission, VideosTask]:
        """Pick up a task that was submitted by `create`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .create import TASK

        return Task(self._client, TASK, id)

    def task_v2_task(self, id: Any) -> Task[VideosV2Task, VideosV2Task]:
        """Pick up a task that was submitted by `create_v2`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .create_v2 import TASK

        return Task(self._client, TASK, id)


class AsyncVideos:
    """The operations of `client.videos`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        image: str | Unset = UNSET,
        end_image: str | Unset = UNSET,
        video: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        fps: int | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        resolution: str | Unset = UNSET,
    ) -> AsyncTask[VideosSubmission, VideosTask]:
        """Make a video with any model, by one interface.

        `create` sends addresses, or pictures as data URIs, in JSON; `create_form` sends files. Models of this first version:

        | from | models |
        |---|---|
        | Stability, Luma | `stable_diffusion`, `luma_video` |
        | Runway | `runway_gen3_t2v`, `runway_gen3_i2v`, `runway_gen3_v2v`, `runway_gen3_i2v_turbo`, `runway_gen3_v2v_turbo` |
        | Kling, from text | `kling_10_t2v`, `kling_15_t2v_hq`, `kling_16_t2v`, `kling_16_t2v_hq` |
        | Kling, from a picture | `kling_10_i2v`, `kling_15_i2v`, `kling_15_i2v_hq`, `kling_16_i2v`, `kling_16_i2v_hq`, `kling_21_i2v`, `kling_21_i2v_hq` |
        | CogVideoX | `cog_t2v`, `cog_i2v` |
        | MiniMax | `minimaxi_T2V-01`, `minimaxi_T2V-01-Director`, `minimaxi_I2V-01`, `minimaxi_I2V-01-live`, `minimaxi_I2V-01-Director`, `minimaxi_S2V-01`, `minimaxi_hailuo_02_i2v` |
        | Pika, PixVerse | `pika_1.5`, `pika_2.0`, `pixverse_v2`, `pixverse_v3`, `pixverse_v3.5`, `pixverse_v4` |
        | Genmo, Haiper, LTX | `genmo_t2v`, `haiper_20_t2v`, `haiper_20_i2v`, `haiper_25_t2v`, `haiper_25_i2v`, `ltx_t2v`, `ltx_i2v` |
        | Wan | `wanx2.1-t2v-turbo`, `wanx2.1-t2v-plus`, `wan_t2v`, `wan_i2v` |
        | Seaweed, SkyReels | `seaweed_t2v`, `seaweed_i2v`, `skyreels_i2v` |
        | SiliconFlow | `siliconflow_hunyuan`, `siliconflow_wan21_t2v_14b`, `siliconflow_wan21_t2v_14b_turbo`, `siliconflow_wan21_i2v_14b_720p`, `siliconflow_wan21_i2v_14b_720p_turbo` |
        | Google | `google_veo_t2v`, `google_veo3_fast_i2v`, `google_veo3_pro_i2v` |

        Charged by the model. What apps of 302.AI charge, in PTC: `kling_21_i2v` 0.3 for 5 seconds and 0.6 for 10,
        `kling_21_i2v_hq` 0.5 and 1, `minimaxi_hailuo_02_i2v` and `google_veo3_fast_i2v` 0.5, `google_veo3_pro_i2v` 1.
        `videos_create_v2` is the newer form.

        `POST /302/video/create`.

        Args:
            model: Name of the model in this interface.
            prompt: What to show; some models need it.
            image: First frame; address or data URI.
            end_image: Last frame, for the models that take one; address or data URI.
            video: Address of the video to change.
            duration: Seconds; one app of 302.AI sends it as text.
            fps: Frames a second.
            negative_prompt: What not to show; documented for the second version, not confirmed here.
            aspect_ratio: Width to height; documented for the second version, not confirmed here.
            resolution: Size of the video; documented for the second version, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Unified Interface > Create Video Generation Task (a third party quotes page 268354205e0); 302ai/302_video_arena, 302ai/302_ai_portraithub, 302ai/302_ai_avatar_generator; 302.AI documentation, page 336214131e0 (its successor).
        """
        from .create import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            image=image,
            end_image=end_image,
            video=video,
            duration=duration,
            fps=fps,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
        )

    async def create_form(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        end_image: FileInput | Unset = UNSET,
        video: FileInput | Unset = UNSET,
        duration: int | Unset = UNSET,
        fps: int | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        resolution: str | Unset = UNSET,
    ) -> AsyncTask[VideosSubmission, VideosTask]:
        """Make a video with any model, by one interface.

        `create` sends addresses, or pictures as data URIs, in JSON; `create_form` sends files. Models of this first version:

        | from | models |
        |---|---|
        | Stability, Luma | `stable_diffusion`, `luma_video` |
        | Runway | `runway_gen3_t2v`, `runway_gen3_i2v`, `runway_gen3_v2v`, `runway_gen3_i2v_turbo`, `runway_gen3_v2v_turbo` |
        | Kling, from text | `kling_10_t2v`, `kling_15_t2v_hq`, `kling_16_t2v`, `kling_16_t2v_hq` |
        | Kling, from a picture | `kling_10_i2v`, `kling_15_i2v`, `kling_15_i2v_hq`, `kling_16_i2v`, `kling_16_i2v_hq`, `kling_21_i2v`, `kling_21_i2v_hq` |
        | CogVideoX | `cog_t2v`, `cog_i2v` |
        | MiniMax | `minimaxi_T2V-01`, `minimaxi_T2V-01-Director`, `minimaxi_I2V-01`, `minimaxi_I2V-01-live`, `minimaxi_I2V-01-Director`, `minimaxi_S2V-01`, `minimaxi_hailuo_02_i2v` |
        | Pika, PixVerse | `pika_1.5`, `pika_2.0`, `pixverse_v2`, `pixverse_v3`, `pixverse_v3.5`, `pixverse_v4` |
        | Genmo, Haiper, LTX | `genmo_t2v`, `haiper_20_t2v`, `haiper_20_i2v`, `haiper_25_t2v`, `haiper_25_i2v`, `ltx_t2v`, `ltx_i2v` |
        | Wan | `wanx2.1-t2v-turbo`, `wanx2.1-t2v-plus`, `wan_t2v`, `wan_i2v` |
        | Seaweed, SkyReels | `seaweed_t2v`, `seaweed_i2v`, `skyreels_i2v` |
        | SiliconFlow | `siliconflow_hunyuan`, `siliconflow_wan21_t2v_14b`, `siliconflow_wan21_t2v_14b_turbo`, `siliconflow_wan21_i2v_14b_720p`, `siliconflow_wan21_i2v_14b_720p_turbo` |
        | Google | `google_veo_t2v`, `google_veo3_fast_i2v`, `google_veo3_pro_i2v` |

        Charged by the model. What apps of 302.AI charge, in PTC: `kling_21_i2v` 0.3 for 5 seconds and 0.6 for 10,
        `kling_21_i2v_hq` 0.5 and 1, `minimaxi_hailuo_02_i2v` and `google_veo3_fast_i2v` 0.5, `google_veo3_pro_i2v` 1.
        `videos_create_v2` is the newer form.

        `POST /302/video/create`.

        Args:
            model: Name of the model in this interface.
            prompt: What to show; some models need it.
            image: First frame.
            end_image: Last frame, for the models that take one.
            video: The video to change.
            duration: Seconds.
            fps: Frames a second.
            negative_prompt: What not to show; documented for the second version, not confirmed here.
            aspect_ratio: Width to height; documented for the second version, not confirmed here.
            resolution: Size of the video; documented for the second version, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Unified Interface > Create Video Generation Task (a third party quotes page 268354205e0); 302ai/302_video_arena, 302ai/302_ai_portraithub, 302ai/302_ai_avatar_generator; 302.AI documentation, page 336214131e0 (its successor).
        """
        from .create_form import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            image=image,
            end_image=end_image,
            video=video,
            duration=duration,
            fps=fps,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
        )

    async def get_task(
        self,
        task_id: str,
    ) -> VideosTask:
        """Ask for the state and the video of a task.

        Apps of 302.AI also expect `queued`, `completed`, `failed` and `error` as states.

        `GET /302/video/fetch/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Unified Interface > Retrieve Video Task Information (a third party quotes page 268356563e0); 302ai/302_video_arena, 302ai/302_ai_portraithub.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def create_v2(
        self,
        *,
        model: str,
        webhook: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        image: str | Sequence[str] | Unset = UNSET,
        end_image: str | Unset = UNSET,
        video: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        resolution: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        fps: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        effect_scene: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        with_audio: bool | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        generate_audio: bool | Unset = UNSET,
        size: str | Unset = UNSET,
        pikaffect: str | Unset = UNSET,
        motion_model: str | Unset = UNSET,
        sound_effect_switch: Literal[0, 1] | Unset = UNSET,
        lip_sync_tts_speaker_id: str | Unset = UNSET,
        lip_sync_tts_content: str | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        enable_prompt_expansion: bool | Unset = UNSET,
        prompt_enhancer: bool | Unset = UNSET,
        prompt_extension: bool | Unset = UNSET,
        style: str | Unset = UNSET,
        template: str | Unset = UNSET,
        motions: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        motion: str | Unset = UNSET,
        bgm: bool | Unset = UNSET,
    ) -> AsyncTask[VideosV2Task, VideosV2Task]:
        """Make a video with any model, by the second version of the interface.

        With `image` or `end_image` the video is made from pictures, with `video` from a video, otherwise from text. Names of
        models are taken in any case, `-` and `_` are the same, and the older endings `-t2v`, `-i2v` and `-v2v` are tolerated.
        `videos_list_models` tells the models, their prices and the fields that each of them takes beyond the common ones.
        `create_v2` sends JSON, `create_v2_form` files. Charged by the model.

        `POST /302/v2/video/create`.

        Args:
            model: The model.
            webhook: Address that is called when the task has ended.
            prompt: What to show.
            image: First frame or pictures; address or data URI, or a list of them.
            end_image: Last frame; address or data URI.
            video: Address of the video to change.
            negative_prompt: What not to show.
            duration: Seconds.
            resolution: Size of the video, such as `720p`.
            aspect_ratio: Width to height, such as `16:9`.
            fps: Frames a second, as text.
            mode: Quality or speed, of models that have a choice.
            effect_scene: Name of the effect, of models with effects.
            quality: Quality of the video, of models that have a choice.
            with_audio: Make sounds too, of models that call it so.
            enable_audio: Make sounds too, of models that call it so.
            generate_audio: Make sounds too, of models that call it so.
            size: Width and height, of models that call it so, such as `1024x1024`.
            pikaffect: Name of the effect, of Pika.
            motion_model: Kind of motion, of models that have a choice.
            sound_effect_switch: 1 for sound effects, 0 for none, of models that have them.
            lip_sync_tts_speaker_id: The voice that speaks, of models that move lips.
            lip_sync_tts_content: What is spoken, of models that move lips.
            prompt_optimizer: Let the model rewrite the prompt, of models that call it so.
            enable_prompt_expansion: Let the model rewrite the prompt, of models that call it so.
            prompt_enhancer: Let the model rewrite the prompt, of models that call it so.
            prompt_extension: Let the model rewrite the prompt, of models that call it so.
            style: Style of the video, of models that have a choice.
            template: The template, of models with templates.
            motions: The motions, of Higgsfield.
            slug: Name of a preset, of models with presets.
            motion: The motion, of models that have a choice.
            bgm: Add background music, of models that can.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 336214131e0; web app of 302.AI: video-generator.schema.ts, video-generator.api.ts; 302.AI CLI; third-party relay of video models (error of a submission).
        """
        from .create_v2 import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            webhook=webhook,
            prompt=prompt,
            image=image,
            end_image=end_image,
            video=video,
            negative_prompt=negative_prompt,
            duration=duration,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            fps=fps,
            mode=mode,
            effect_scene=effect_scene,
            quality=quality,
            with_audio=with_audio,
            enable_audio=enable_audio,
            generate_audio=generate_audio,
            size=size,
            pikaffect=pikaffect,
            motion_model=motion_model,
            sound_effect_switch=sound_effect_switch,
            lip_sync_tts_speaker_id=lip_sync_tts_speaker_id,
            lip_sync_tts_content=lip_sync_tts_content,
            prompt_optimizer=prompt_optimizer,
            enable_prompt_expansion=enable_prompt_expansion,
            prompt_enhancer=prompt_enhancer,
            prompt_extension=prompt_extension,
            style=style,
            template=template,
            motions=motions,
            slug=slug,
            motion=motion,
            bgm=bgm,
        )

    async def create_v2_form(
        self,
        *,
        model: str,
        webhook: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        end_image: FileInput | Unset = UNSET,
        video: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        resolution: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        fps: str | Unset = UNSET,
    ) -> AsyncTask[VideosV2Task, VideosV2Task]:
        """Make a video with any model, by the second version of the interface.

        With `image` or `end_image` the video is made from pictures, with `video` from a video, otherwise from text. Names of
        models are taken in any case, `-` and `_` are the same, and the older endings `-t2v`, `-i2v` and `-v2v` are tolerated.
        `videos_list_models` tells the models, their prices and the fields that each of them takes beyond the common ones.
        `create_v2` sends JSON, `create_v2_form` files. Charged by the model.

        `POST /302/v2/video/create`.

        Args:
            model: The model.
            webhook: Address that is called when the task has ended.
            prompt: What to show.
            image: First frame or picture.
            end_image: Last frame.
            video: Address of the video to change; the page takes no file here.
            negative_prompt: What not to show.
            duration: Seconds.
            resolution: Size of the video, such as `720p`.
            aspect_ratio: Width to height, such as `16:9`.
            fps: Frames a second, as text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 336214131e0; web app of 302.AI: video-generator.schema.ts, video-generator.api.ts; 302.AI CLI; third-party relay of video models (error of a submission).
        """
        from .create_v2_form import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            webhook=webhook,
            prompt=prompt,
            image=image,
            end_image=end_image,
            video=video,
            negative_prompt=negative_prompt,
            duration=duration,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            fps=fps,
        )

    async def get_task_v2(
        self,
        task_id: str,
    ) -> VideosV2Task:
        """Ask for the state and the video of a task of the second version.

        `GET /302/v2/video/fetch/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: web app of 302.AI: video-generator.schema.ts; 302.AI CLI; public survey of doc.302.ai, 2026-09 (upstream_task_id, ai302_cost_request_ids).
        """
        from .get_task_v2 import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def list_models(
        self,
    ) -> VideosModelList:
        """List the models of the second version, with their prices and fields.

        A third party says that it answers without a key too.

        `GET /302/v2/model/video`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: web app of 302.AI: video-models.api.ts, video-model.schema.ts; 302.AI documentation, page 336214131e0 (names this list).
        """
        from .list_models import OPERATION

        return await self._client.send(OPERATION)

    def task_task(self, id: Any) -> AsyncTask[VideosSubmission, VideosTask]:
        """Pick up a task that was submitted by `create`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .create import TASK

        return AsyncTask(self._client, TASK, id)

    def task_v2_task(self, id: Any) -> AsyncTask[VideosV2Task, VideosV2Task]:
        """Pick up a task that was submitted by `create_v2`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .create_v2 import TASK

        return AsyncTask(self._client, TASK, id)
