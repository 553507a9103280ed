"""The operations of `client.kling`."""

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
    from ...models.kling_image_result import KlingImageResult
    from ...models.kling_image_submission import KlingImageSubmission
    from ...models.kling_video_answer import KlingVideoAnswer
    from ...models.kling_video_camera import KlingVideoCamera
    from ...models.kling_video_dynamic_mask import KlingVideoDynamicMask
    from ...models.kling_video_effect_input import KlingVideoEffectInput
    from ...models.kling_video_official_answer import KlingVideoOfficialAnswer
    from ...models.kling_video_reference import KlingVideoReference
    from . import apply_effect as apply_effect
    from . import expand_image as expand_image
    from . import extend_video as extend_video
    from . import generate_image as generate_image
    from . import get_effect as get_effect
    from . import get_expanded_image as get_expanded_image
    from . import get_image as get_image
    from . import get_image_video as get_image_video
    from . import get_multi_image_video as get_multi_image_video
    from . import get_task as get_task
    from . import get_text_video as get_text_video
    from . import image_to_video as image_to_video
    from . import image_to_video_v1_0_5s as image_to_video_v1_0_5s
    from . import image_to_video_v1_0_5s_from_url as image_to_video_v1_0_5s_from_url
    from . import image_to_video_v1_0_10s as image_to_video_v1_0_10s
    from . import image_to_video_v1_0_10s_from_url as image_to_video_v1_0_10s_from_url
    from . import image_to_video_v1_5_5s as image_to_video_v1_5_5s
    from . import image_to_video_v1_5_5s_from_url as image_to_video_v1_5_5s_from_url
    from . import image_to_video_v1_5_10s as image_to_video_v1_5_10s
    from . import image_to_video_v1_5_10s_from_url as image_to_video_v1_5_10s_from_url
    from . import image_to_video_v1_5_hq_5s as image_to_video_v1_5_hq_5s
    from . import image_to_video_v1_5_hq_5s_from_url as image_to_video_v1_5_hq_5s_from_url
    from . import image_to_video_v1_5_hq_10s as image_to_video_v1_5_hq_10s
    from . import image_to_video_v1_5_hq_10s_from_url as image_to_video_v1_5_hq_10s_from_url
    from . import image_to_video_v1_6_5s as image_to_video_v1_6_5s
    from . import image_to_video_v1_6_5s_from_url as image_to_video_v1_6_5s_from_url
    from . import image_to_video_v1_6_10s as image_to_video_v1_6_10s
    from . import image_to_video_v1_6_10s_from_url as image_to_video_v1_6_10s_from_url
    from . import image_to_video_v1_6_hq_5s as image_to_video_v1_6_hq_5s
    from . import image_to_video_v1_6_hq_5s_from_url as image_to_video_v1_6_hq_5s_from_url
    from . import image_to_video_v1_6_hq_10s as image_to_video_v1_6_hq_10s
    from . import image_to_video_v1_6_hq_10s_from_url as image_to_video_v1_6_hq_10s_from_url
    from . import image_to_video_v2_1_5s as image_to_video_v2_1_5s
    from . import image_to_video_v2_1_10s as image_to_video_v2_1_10s
    from . import image_to_video_v2_1_hq_5s as image_to_video_v2_1_hq_5s
    from . import image_to_video_v2_1_hq_5s_from_url as image_to_video_v2_1_hq_5s_from_url
    from . import image_to_video_v2_1_hq_10s as image_to_video_v2_1_hq_10s
    from . import image_to_video_v2_1_hq_10s_from_url as image_to_video_v2_1_hq_10s_from_url
    from . import image_to_video_v2_1_master_5s as image_to_video_v2_1_master_5s
    from . import image_to_video_v2_1_master_10s as image_to_video_v2_1_master_10s
    from . import multi_image_to_video as multi_image_to_video
    from . import text_to_video as text_to_video
    from . import text_to_video_v1_0_5s as text_to_video_v1_0_5s
    from . import text_to_video_v1_5_hq_5s as text_to_video_v1_5_hq_5s
    from . import text_to_video_v1_5_hq_10s as text_to_video_v1_5_hq_10s
    from . import text_to_video_v1_6_5s as text_to_video_v1_6_5s
    from . import text_to_video_v1_6_10s as text_to_video_v1_6_10s
    from . import text_to_video_v1_6_hq_5s as text_to_video_v1_6_hq_5s
    from . import text_to_video_v1_6_hq_10s as text_to_video_v1_6_hq_10s
    from . import text_to_video_v2_1_master_5s as text_to_video_v2_1_master_5s
    from . import text_to_video_v2_1_master_10s as text_to_video_v2_1_master_10s
    from . import try_on as try_on

_OPERATIONS = (
    "generate_image",
    "get_image",
    "try_on",
    "get_task",
    "expand_image",
    "get_expanded_image",
    "text_to_video_v1_0_5s",
    "text_to_video_v1_5_hq_5s",
    "text_to_video_v1_5_hq_10s",
    "text_to_video_v1_6_5s",
    "text_to_video_v1_6_10s",
    "text_to_video_v1_6_hq_5s",
    "text_to_video_v1_6_hq_10s",
    "text_to_video_v2_1_master_5s",
    "text_to_video_v2_1_master_10s",
    "image_to_video_v1_0_5s",
    "image_to_video_v1_0_5s_from_url",
    "image_to_video_v1_0_10s",
    "image_to_video_v1_0_10s_from_url",
    "image_to_video_v1_5_5s",
    "image_to_video_v1_5_5s_from_url",
    "image_to_video_v1_5_10s",
    "image_to_video_v1_5_10s_from_url",
    "image_to_video_v1_5_hq_5s",
    "image_to_video_v1_5_hq_5s_from_url",
    "image_to_video_v1_5_hq_10s",
    "image_to_video_v1_5_hq_10s_from_url",
    "image_to_video_v1_6_5s",
    "image_to_video_v1_6_5s_from_url",
    "image_to_video_v1_6_10s",
    "image_to_video_v1_6_10s_from_url",
    "image_to_video_v1_6_hq_5s",
    "image_to_video_v1_6_hq_5s_from_url",
    "image_to_video_v1_6_hq_10s",
    "image_to_video_v1_6_hq_10s_from_url",
    "image_to_video_v2_1_5s",
    "image_to_video_v2_1_10s",
    "image_to_video_v2_1_hq_10s",
    "image_to_video_v2_1_hq_10s_from_url",
    "image_to_video_v2_1_hq_5s",
    "image_to_video_v2_1_hq_5s_from_url",
    "image_to_video_v2_1_master_5s",
    "image_to_video_v2_1_master_10s",
    "extend_video",
    "text_to_video",
    "get_text_video",
    "image_to_video",
    "get_image_video",
    "multi_image_to_video",
    "get_multi_image_video",
    "apply_effect",
    "get_effect",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Kling:
    """The operations of `client.kling`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_image(
        self,
        *,
        model_name: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        image: str | Unset = UNSET,
        image_reference: Literal["face", "subject"] | Unset = UNSET,
        image_fidelity: float | Unset = UNSET,
        human_fidelity: float | Unset = UNSET,
        resolution: Literal["1k", "2k"] | Unset = UNSET,
        n: int | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> Task[KlingImageSubmission, KlingImageResult]:
        """Make pictures with Kling, from text or from a picture.

        PTC a picture, from text and from a picture: `kling-v2-1` and `kling-v2` 0.02 and 0.04, `kling-v2-new` 0.04 from a
        picture only, `kling-v1-5` 0.02 and 0.04, `kling-v1` 0.005.

        `POST /klingai/v1/images/generations`.

        Args:
            model_name: `kling-v1`, `kling-v1-5`, `kling-v2`, `kling-v2-new` or `kling-v2-1`.
            prompt: What to show, up to 2500 characters.
            negative_prompt: What not to show; not together with `image`.
            image: Reference picture; address, or base64 without `data:`.
            image_reference: What of the picture is followed; needed by `kling-v1-5` with `image`.
            image_fidelity: How closely the picture is followed, 0 to 1.
            human_fidelity: How closely the face is followed, 0 to 1.
            resolution: Size of the result. The gateway's default is '1k'.
            n: How many pictures, 1 to 9. The gateway's default is 1.
            aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
            callback_url: Address that is called when the state changes.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Kling > Images-Generations (Image Generation), page 322532993; 302ai/ai-sdk: kling.ts; Kling API reference as mirrored by other gateways (resolution, callback_url, limits).
        """
        from .generate_image import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model_name=model_name,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image=image,
            image_reference=image_reference,
            image_fidelity=image_fidelity,
            human_fidelity=human_fidelity,
            resolution=resolution,
            n=n,
            aspect_ratio=aspect_ratio,
            callback_url=callback_url,
        )

    def get_image(
        self,
        task_id: str,
    ) -> KlingImageResult:
        """Ask for the state and the pictures of an image task.

        `GET /klingai/v1/images/generations/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: kling.ts; Kling API reference.
        """
        from .get_image import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def try_on(
        self,
        *,
        human_image: str,
        cloth_image: str,
        model_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> Task[KlingImageSubmission, KlingVideoAnswer]:
        """Dress a person in a piece of clothing.

        The path has no `v1/images` part, unlike the vendor's.

        `POST /klingai/kolors-virtual-try-on`.

        Args:
            human_image: The person; address, or base64 without `data:`, up to 10 MB, each side 300 pixels or more.
            cloth_image: The piece of clothing; address, or base64 without `data:`.
            model_name: `kolors-virtual-try-on-v1` or `kolors-virtual-try-on-v1-5`. The gateway's default is 'kolors-virtual-try-on-v1'.
            callback_url: Address that is called when the state changes, of the vendor.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Virtual-Try-On, title only; 302.AI's web app for dressing up; Kling API reference (virtual try-on, image expansion): callback_url.
        """
        from .try_on import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            human_image=human_image,
            cloth_image=cloth_image,
            model_name=model_name,
            callback_url=callback_url,
        )

    def get_task(
        self,
        id: str,
    ) -> KlingVideoAnswer:
        """Ask for the state and the result of a task in the format of 302.AI.

        For the video tasks under `/klingai/m2v_…`: `data.status` is 5 while the task waits, 10 while it is worked on, 99
        when it is done, and 50 when it has failed and the money is returned. Submissions answer the same object.
        Later tasks, such as virtual try-on, get the envelope of Kling's own API from this path: `code`, and
        `data.task_status` in place of `data.status`. For later versions a third party quotes `GET /klingai/fetch?task_id=`.

        `GET /klingai/task/{id}/fetch`.

        Args:
            id: The id of the task, `data.task.id` of the submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Fetch; 302ai/302_red_packet_generation: schema of the answer; 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302_ai_avatar_generator.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, id=id)

    def expand_image(
        self,
        *,
        image: str,
        up_expansion_ratio: float,
        down_expansion_ratio: float,
        left_expansion_ratio: float,
        right_expansion_ratio: float,
        prompt: str | Unset = UNSET,
        n: int | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
    ) -> Task[KlingImageSubmission, KlingImageResult]:
        """Paint on beyond the edges of a picture.

        The result may have at most three times the area of the picture.

        `POST /klingai/v1/images/editing/expand`.

        Args:
            image: The picture; address, or base64 without `data:`.
            up_expansion_ratio: How much is added above, 0 to 2 times the height.
            down_expansion_ratio: How much is added below, 0 to 2 times the height.
            left_expansion_ratio: How much is added on the left, 0 to 2 times the width.
            right_expansion_ratio: How much is added on the right, 0 to 2 times the width.
            prompt: What the new parts show.
            n: How many pictures. The gateway's default is 1.
            callback_url: Address that is called when the state changes, of the vendor.
            external_task_id: Your own id of the task, of the vendor.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Images-expand, title only; a third-party backend that calls api.302.ai; Kling API reference (virtual try-on, image expansion): callback_url, external_task_id.
        """
        from .expand_image import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image=image,
            up_expansion_ratio=up_expansion_ratio,
            down_expansion_ratio=down_expansion_ratio,
            left_expansion_ratio=left_expansion_ratio,
            right_expansion_ratio=right_expansion_ratio,
            prompt=prompt,
            n=n,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

    def get_expanded_image(
        self,
        task_id: str,
    ) -> KlingImageResult:
        """Ask for the state and the pictures of an expansion.

        The page's title says upscaling; it is the result of `kling_expand_image`.

        `GET /klingai/v1/images/editing/expand/{task_id}`.

        Args:
            task_id: The `task_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Fetch(Retrieve the results of the image upscaling task), title only; a third-party backend that calls api.302.ai; Kling API reference (virtual try-on, image expansion).
        """
        from .get_expanded_image import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def text_to_video_v1_0_5s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from text, Kling 1.0 Rapid.

        `POST /klingai/m2v_txt2video`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text to Video 1.0 Rapid-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .text_to_video_v1_0_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def text_to_video_v1_5_hq_5s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from text, Kling 1.5 HQ.

        The path names no version.

        `POST /klingai/m2v_txt2video_hq_5s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video_HQ(Text to Video 1.5 HQ-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .text_to_video_v1_5_hq_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def text_to_video_v1_5_hq_10s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from text, Kling 1.5 HQ.

        The path names no version.

        `POST /klingai/m2v_txt2video_hq_10s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video_HQ(Text to Video 1.5 HQ-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .text_to_video_v1_5_hq_10s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def text_to_video_v1_6_5s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from text, Kling 1.6 Standard.

        `POST /klingai/m2v_16_txt2video_5s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text to Video 1.6 Standard-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths; four other third-party callers.
        """
        from .text_to_video_v1_6_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def text_to_video_v1_6_10s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from text, Kling 1.6 Standard.

        `POST /klingai/m2v_16_txt2video_10s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text to Video 1.6 Standard-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .text_to_video_v1_6_10s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def text_to_video_v1_6_hq_5s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from text, Kling 1.6 HQ.

        `POST /klingai/m2v_16_txt2video_hq_5s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text to Video 1.6 HQ-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .text_to_video_v1_6_hq_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def text_to_video_v1_6_hq_10s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from text, Kling 1.6 HQ.

        `POST /klingai/m2v_16_txt2video_hq_10s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text to Video 1.6 HQ-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .text_to_video_v1_6_hq_10s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def text_to_video_v2_1_master_5s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from text, Kling 2.1 Master.

        `POST /klingai/m2v_21_master_txt2video_5s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text-to-Video 2.1 – Master Edition – 5S); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .text_to_video_v2_1_master_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            callback=callback,
        )

    def text_to_video_v2_1_master_10s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from text, Kling 2.1 Master.

        `POST /klingai/m2v_21_master_txt2video_10s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text-to-Video 2.1 – Master Edition – 10S); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .text_to_video_v2_1_master_10s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            callback=callback,
        )

    def image_to_video_v1_0_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.0 Rapid.

        `POST /klingai/m2v_img2video`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.0 Rapid-5s); 302ai/302_ecom_image_generator; 302ai/302_image_toolbox; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_0_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_0_5s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.0 Rapid.

        `POST /klingai/m2v_img2video`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.0 Rapid-5s); 302ai/302_ecom_image_generator; 302ai/302_image_toolbox; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_0_5s_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_0_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.0 Rapid.

        `POST /klingai/m2v_img2video_10s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.0 Rapid-10s); third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_0_10s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_0_10s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.0 Rapid.

        `POST /klingai/m2v_img2video_10s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.0 Rapid-10s); third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_0_10s_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_5_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.5 Rapid.

        A third-party client sends no last frame with 1.5 Rapid.

        `POST /klingai/m2v_15_img2video`; price: 0.3 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.5 Rapid-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_5_5s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.5 Rapid.

        A third-party client sends no last frame with 1.5 Rapid.

        `POST /klingai/m2v_15_img2video`; price: 0.3 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.5 Rapid-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_5s_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_5_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.5 Rapid.

        A third-party client sends no last frame with 1.5 Rapid.

        `POST /klingai/m2v_15_img2video_10s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.5 Rapid-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_10s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_5_10s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.5 Rapid.

        A third-party client sends no last frame with 1.5 Rapid.

        `POST /klingai/m2v_15_img2video_10s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.5 Rapid-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_10s_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_5_hq_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.5 HQ.

        The path names neither the version nor the 5 seconds.

        `POST /klingai/m2v_img2video_hq`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video_HQ(Image to Video 1.5 HQ-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_hq_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_5_hq_5s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.5 HQ.

        The path names neither the version nor the 5 seconds.

        `POST /klingai/m2v_img2video_hq`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video_HQ(Image to Video 1.5 HQ-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_hq_5s_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_5_hq_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.5 HQ.

        The path names no version.

        `POST /klingai/m2v_img2video_hq_10s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video_HQ(Image to Video 1.5 HQ-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_hq_10s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_5_hq_10s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.5 HQ.

        The path names no version.

        `POST /klingai/m2v_img2video_hq_10s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video_HQ(Image to Video 1.5 HQ-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_hq_10s_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_6_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.6 Standard.

        The product page types `input_image` as a text in a form, and lists neither `tail_image` nor the camera.

        `POST /klingai/m2v_16_img2video_5s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 Standard-5s); 302.AI product page kling-i2v-1-6; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths; three other third-party callers.
        """
        from .image_to_video_v1_6_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_6_5s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.6 Standard.

        The product page types `input_image` as a text in a form, and lists neither `tail_image` nor the camera.

        `POST /klingai/m2v_16_img2video_5s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 Standard-5s); 302.AI product page kling-i2v-1-6; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths; three other third-party callers.
        """
        from .image_to_video_v1_6_5s_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_6_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.6 Standard.

        The product page lists no `image_list` here, and neither `tail_image` nor the camera.

        `POST /klingai/m2v_16_img2video_10s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 Standard-10s); 302.AI product page kling-i2v-1-6; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_6_10s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_6_10s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.6 Standard.

        The product page lists no `image_list` here, and neither `tail_image` nor the camera.

        `POST /klingai/m2v_16_img2video_10s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 Standard-10s); 302.AI product page kling-i2v-1-6; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_6_10s_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_6_hq_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.6 HQ.

        `POST /klingai/m2v_16_img2video_hq_5s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 HQ-5s); 302ai/302_red_packet_generation; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_6_hq_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_6_hq_5s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.6 HQ.

        `POST /klingai/m2v_16_img2video_hq_5s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 HQ-5s); 302ai/302_red_packet_generation; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_6_hq_5s_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_6_hq_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.6 HQ.

        `POST /klingai/m2v_16_img2video_hq_10s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 HQ-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_6_hq_10s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v1_6_hq_10s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.6 HQ.

        `POST /klingai/m2v_16_img2video_hq_10s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 HQ-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_6_hq_10s_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v2_1_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 2.1.

        The path does not name the 5 seconds.

        `POST /klingai/m2v_21_img2video`; price: 0.3 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: First frame.
            tail_image: Last frame; seen with HD.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too; named and sent with HD.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image video 2.1-5 seconds); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .image_to_video_v2_1_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v2_1_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 2.1.

        `POST /klingai/m2v_21_img2video_10s`; price: 0.6 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: First frame.
            tail_image: Last frame; seen with HD.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too; named and sent with HD.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image video 2.1-10 seconds); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .image_to_video_v2_1_10s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v2_1_hq_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 2.1 HD.

        302.AI's own code sends `input_image`, `prompt` and `aspect_ratio`.

        `POST /klingai/m2v_21_img2video_hq_10s`; price: 1 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: First frame.
            tail_image: Last frame; seen with HD.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too; named and sent with HD.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image Video 2.1-HD-10 seconds); 302ai/302_ai_avatar_generator; third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .image_to_video_v2_1_hq_10s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v2_1_hq_10s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 2.1 HD.

        302.AI's own code sends `input_image`, `prompt` and `aspect_ratio`.

        `POST /klingai/m2v_21_img2video_hq_10s`; price: 1 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: Address of the first frame.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image Video 2.1-HD-10 seconds); 302ai/302_ai_avatar_generator; third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .image_to_video_v2_1_hq_10s_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v2_1_hq_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 2.1 HD.

        The path does not name the 5 seconds.

        `POST /klingai/m2v_21_img2video_hq`; price: 0.5 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: First frame.
            tail_image: Last frame; seen with HD.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too; named and sent with HD.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image Video 2.1-HD-5 seconds); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator; another third-party caller, which sends addresses as texts in the form.
        """
        from .image_to_video_v2_1_hq_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v2_1_hq_5s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 2.1 HD.

        The path does not name the 5 seconds.

        `POST /klingai/m2v_21_img2video_hq`; price: 0.5 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: Address of the first frame.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image Video 2.1-HD-5 seconds); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator; another third-party caller, which sends addresses as texts in the form.
        """
        from .image_to_video_v2_1_hq_5s_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v2_1_master_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 2.1 Master.

        `POST /klingai/m2v_21_master_img2video_5s`.

        Args:
            input_image: First frame.
            tail_image: Last frame; seen with HD.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too; named and sent with HD.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 2.1–Master –5seconds); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .image_to_video_v2_1_master_5s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    def image_to_video_v2_1_master_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 2.1 Master.

        `POST /klingai/m2v_21_master_img2video_10s`.

        Args:
            input_image: First frame.
            tail_image: Last frame; seen with HD.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too; named and sent with HD.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 2.1–Master–10seconds); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .image_to_video_v2_1_master_10s import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    def extend_video(
        self,
        *,
        task_id: str,
        prompt: str | Unset = UNSET,
    ) -> Task[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a finished Kling video longer.

        302.AI's own code offers it only for videos of the rapid models, not for HQ.

        `POST /klingai/m2v_extend_video`.

        Args:
            task_id: The id of the finished task.
            prompt: What happens next.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Extend_Video; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .extend_video import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, task_id=task_id, prompt=prompt)

    def text_to_video(
        self,
        *,
        prompt: str,
        model_name: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg_scale: float | Unset = UNSET,
        mode: Literal["pro", "std"] | Unset = UNSET,
        camera_control: KlingVideoCamera | Mapping[str, Any] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        duration: str | int | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
    ) -> Task[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Make a video from text, in the format of Kling.

        Models: `kling-v1`, `kling-v1-6`, `kling-v2-master`, `kling-v2-1-master`. Of the body only `prompt` is known from the
        page; the rest is described as the vendor documents it.

        `POST /klingai/v1/videos/text2video`.

        Args:
            prompt: What to show, up to 2500 characters.
            model_name: The model. The gateway's default is 'kling-v1'.
            negative_prompt: What not to show.
            cfg_scale: How closely the video follows the prompt, 0 to 1; not for the models of version 2. The gateway's default is 0.5.
            mode: `std`, or `pro` for more quality at a higher price. The gateway's default is 'std'.
            camera_control: How the camera moves.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            duration: Seconds, `5` or `10`; a text at the vendor, while a caller sends a number. The gateway's default is '5'.
            callback_url: Address that is called when the state changes.
            external_task_id: Your own id of the task.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > Text2video (Text-to-Video Official API); 302.AI documentation, page 306088261e0 (Japanese); Kling API reference; two third-party callers.
        """
        from .text_to_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            model_name=model_name,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
            mode=mode,
            camera_control=camera_control,
            aspect_ratio=aspect_ratio,
            duration=duration,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

    def get_text_video(
        self,
        task_id: str,
    ) -> KlingVideoOfficialAnswer:
        """Ask for the state and the video of a text-to-video task.

        `GET /klingai/v1/videos/text2video/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > Text2video (Text-to-Video Get Task Result); third-party client that uses the official format through 302.AI; Kling API reference.
        """
        from .get_text_video import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def image_to_video(
        self,
        *,
        model_name: str | Unset = UNSET,
        image: str | Unset = UNSET,
        image_tail: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg_scale: float | Unset = UNSET,
        mode: Literal["pro", "std"] | Unset = UNSET,
        static_mask: str | Unset = UNSET,
        dynamic_masks: Sequence[KlingVideoDynamicMask | Mapping[str, Any]] | Unset = UNSET,
        camera_control: KlingVideoCamera | Mapping[str, Any] | Unset = UNSET,
        duration: str | int | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
    ) -> Task[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Make a video from a picture, in the format of Kling.

        Models: `kling-v1`, `kling-v1-5`, `kling-v1-6`, `kling-v2-master`, `kling-v2-1`, `kling-v2-1-master`.
        `image_tail`, the masks and `camera_control` exclude each other.

        `POST /klingai/v1/videos/image2video`.

        Args:
            model_name: The model. The gateway's default is 'kling-v1'.
            image: First frame; address, or base64 without `data:`. The vendor needs this or `image_tail`.
            image_tail: Last frame; address, or base64 without `data:`.
            prompt: What happens, up to 2500 characters.
            negative_prompt: What not to show.
            cfg_scale: How closely the video follows the prompt, 0 to 1; not for the models of version 2. The gateway's default is 0.5.
            mode: `std`, or `pro` for more quality at a higher price. The gateway's default is 'std'.
            static_mask: Picture of the area that stays still; address or base64.
            dynamic_masks: Areas that move, up to 6.
            camera_control: How the camera moves.
            duration: Seconds, `5` or `10`; a text at the vendor, while a caller sends a number. The gateway's default is '5'.
            callback_url: Address that is called when the state changes.
            external_task_id: Your own id of the task.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > Image2video (Image-to-Video Official API); two third-party callers of this path; Kling API reference (betasecond/KlingDemo: APIDoc.md).
        """
        from .image_to_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model_name=model_name,
            image=image,
            image_tail=image_tail,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
            mode=mode,
            static_mask=static_mask,
            dynamic_masks=dynamic_masks,
            camera_control=camera_control,
            duration=duration,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

    def get_image_video(
        self,
        task_id: str,
    ) -> KlingVideoOfficialAnswer:
        """Ask for the state and the video of an image-to-video task.

        `GET /klingai/v1/videos/image2video/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > Image2video (Image-to-Video Get Task Result); third-party clients that use the official format through 302.AI; Kling API reference.
        """
        from .get_image_video import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def multi_image_to_video(
        self,
        *,
        image_list: Sequence[KlingVideoReference | Mapping[str, Any]],
        prompt: str,
        model_name: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        mode: Literal["pro", "std"] | Unset = UNSET,
        duration: str | int | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
    ) -> Task[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Make a video from one to four reference pictures, in the format of Kling.

        PTC as a third party quotes it, for 5 and 10 seconds: `std` 0.3 and 0.6, `pro` 0.5 and 1. The vendor has one model for
        it, `kling-v1-6`. An observed caller sends `duration` as a number, where the vendor documents a text.

        `POST /klingai/v1/videos/multi-image2video`.

        Args:
            image_list: The pictures, 1 to 4.
            prompt: What to show, up to 2500 characters.
            model_name: The model, `kling-v1-6`. The gateway's default is 'kling-v1-6'.
            negative_prompt: What not to show.
            mode: `std`, or `pro` for more quality at a higher price. The gateway's default is 'std'.
            duration: Seconds, `5` or `10`; a text at the vendor, while a caller sends a number. The gateway's default is '5'.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            callback_url: Address that is called when the state changes.
            external_task_id: Your own id of the task.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > MultiImage2Video(Multiple Images Reference); third-party client that uses the official format through 302.AI; Kling API reference.
        """
        from .multi_image_to_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image_list=image_list,
            prompt=prompt,
            model_name=model_name,
            negative_prompt=negative_prompt,
            mode=mode,
            duration=duration,
            aspect_ratio=aspect_ratio,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

    def get_multi_image_video(
        self,
        task_id: str,
    ) -> KlingVideoOfficialAnswer:
        """Ask for the state and the video of a task with several pictures.

        `GET /klingai/v1/videos/multi-image2video/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > MultiImage2Video(Get Multi-Image Video Task Result); third-party client that uses the official format through 302.AI; Kling API reference.
        """
        from .get_multi_image_video import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def apply_effect(
        self,
        *,
        effect_scene: str,
        input: KlingVideoEffectInput | Mapping[str, Any],
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
    ) -> Task[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Make a video with an effect from one or two pictures, in the format of Kling.

        In mid-2025 the vendor had `squish`, `expansion` and `fuzzyfuzzy` for one picture, and `hug`, `kiss` and `heart_gesture`
        for two people; by now it has many more.

        `POST /klingai/v1/videos/effects`; the path is inferred, no source confirms it.

        Args:
            effect_scene: Name of the effect.
            input: What the effect is made from; which fields it takes depends on the effect.
            callback_url: Address that is called when the state changes.
            external_task_id: Your own id of the task.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > Effects(Video Effects Official API); the mount /klingai/v1/videos of the gateway, with the path of the vendor; Kling API reference.
        """
        from .apply_effect import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            effect_scene=effect_scene,
            input=input,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

    def get_effect(
        self,
        task_id: str,
    ) -> KlingVideoOfficialAnswer:
        """Ask for the state and the video of an effect.

        `GET /klingai/v1/videos/effects/{task_id}`; the path is inferred, no source confirms it.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > Effects(Get Video Effects Task Result); the mount /klingai/v1/videos of the gateway, with the path of the vendor; Kling API reference.
        """
        from .get_effect import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def image_task(self, id: Any) -> Task[KlingImageSubmission, KlingImageResult]:
        """Pick up a task that was submitted by `generate_image`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_image import TASK

        return Task(self._client, TASK, id)

    def task_task(self, id: Any) -> Task[KlingImageSubmission, KlingVideoAnswer]:
        """Pick up a task that was submitted by `try_on`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .try_on import TASK

        return Task(self._client, TASK, id)

    def expanded_image_task(self, id: Any) -> Task[KlingImageSubmission, KlingImageResult]:
        """Pick up a task that was submitted by `expand_image`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .expand_image import TASK

        return Task(self._client, TASK, id)

    def text_video_task(self, id: Any) -> Task[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Pick up a task that was submitted by `text_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .text_to_video import TASK

        return Task(self._client, TASK, id)

    def image_video_task(self, id: Any) -> Task[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Pick up a task that was submitted by `image_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .image_to_video import TASK

        return Task(self._client, TASK, id)

    def multi_image_video_task(self, id: Any) -> Task[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Pick up a task that was submitted by `multi_image_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .multi_image_to_video import TASK

        return Task(self._client, TASK, id)

    def effect_task(self, id: Any) -> Task[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Pick up a task that was submitted by `apply_effect`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .apply_effect import TASK

        return Task(self._client, TASK, id)


class AsyncKling:
    """The operations of `client.kling`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_image(
        self,
        *,
        model_name: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        image: str | Unset = UNSET,
        image_reference: Literal["face", "subject"] | Unset = UNSET,
        image_fidelity: float | Unset = UNSET,
        human_fidelity: float | Unset = UNSET,
        resolution: Literal["1k", "2k"] | Unset = UNSET,
        n: int | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> AsyncTask[KlingImageSubmission, KlingImageResult]:
        """Make pictures with Kling, from text or from a picture.

        PTC a picture, from text and from a picture: `kling-v2-1` and `kling-v2` 0.02 and 0.04, `kling-v2-new` 0.04 from a
        picture only, `kling-v1-5` 0.02 and 0.04, `kling-v1` 0.005.

        `POST /klingai/v1/images/generations`.

        Args:
            model_name: `kling-v1`, `kling-v1-5`, `kling-v2`, `kling-v2-new` or `kling-v2-1`.
            prompt: What to show, up to 2500 characters.
            negative_prompt: What not to show; not together with `image`.
            image: Reference picture; address, or base64 without `data:`.
            image_reference: What of the picture is followed; needed by `kling-v1-5` with `image`.
            image_fidelity: How closely the picture is followed, 0 to 1.
            human_fidelity: How closely the face is followed, 0 to 1.
            resolution: Size of the result. The gateway's default is '1k'.
            n: How many pictures, 1 to 9. The gateway's default is 1.
            aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
            callback_url: Address that is called when the state changes.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Kling > Images-Generations (Image Generation), page 322532993; 302ai/ai-sdk: kling.ts; Kling API reference as mirrored by other gateways (resolution, callback_url, limits).
        """
        from .generate_image import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model_name=model_name,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image=image,
            image_reference=image_reference,
            image_fidelity=image_fidelity,
            human_fidelity=human_fidelity,
            resolution=resolution,
            n=n,
            aspect_ratio=aspect_ratio,
            callback_url=callback_url,
        )

    async def get_image(
        self,
        task_id: str,
    ) -> KlingImageResult:
        """Ask for the state and the pictures of an image task.

        `GET /klingai/v1/images/generations/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: kling.ts; Kling API reference.
        """
        from .get_image import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def try_on(
        self,
        *,
        human_image: str,
        cloth_image: str,
        model_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> AsyncTask[KlingImageSubmission, KlingVideoAnswer]:
        """Dress a person in a piece of clothing.

        The path has no `v1/images` part, unlike the vendor's.

        `POST /klingai/kolors-virtual-try-on`.

        Args:
            human_image: The person; address, or base64 without `data:`, up to 10 MB, each side 300 pixels or more.
            cloth_image: The piece of clothing; address, or base64 without `data:`.
            model_name: `kolors-virtual-try-on-v1` or `kolors-virtual-try-on-v1-5`. The gateway's default is 'kolors-virtual-try-on-v1'.
            callback_url: Address that is called when the state changes, of the vendor.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Virtual-Try-On, title only; 302.AI's web app for dressing up; Kling API reference (virtual try-on, image expansion): callback_url.
        """
        from .try_on import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            human_image=human_image,
            cloth_image=cloth_image,
            model_name=model_name,
            callback_url=callback_url,
        )

    async def get_task(
        self,
        id: str,
    ) -> KlingVideoAnswer:
        """Ask for the state and the result of a task in the format of 302.AI.

        For the video tasks under `/klingai/m2v_…`: `data.status` is 5 while the task waits, 10 while it is worked on, 99
        when it is done, and 50 when it has failed and the money is returned. Submissions answer the same object.
        Later tasks, such as virtual try-on, get the envelope of Kling's own API from this path: `code`, and
        `data.task_status` in place of `data.status`. For later versions a third party quotes `GET /klingai/fetch?task_id=`.

        `GET /klingai/task/{id}/fetch`.

        Args:
            id: The id of the task, `data.task.id` of the submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Fetch; 302ai/302_red_packet_generation: schema of the answer; 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302_ai_avatar_generator.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def expand_image(
        self,
        *,
        image: str,
        up_expansion_ratio: float,
        down_expansion_ratio: float,
        left_expansion_ratio: float,
        right_expansion_ratio: float,
        prompt: str | Unset = UNSET,
        n: int | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
    ) -> AsyncTask[KlingImageSubmission, KlingImageResult]:
        """Paint on beyond the edges of a picture.

        The result may have at most three times the area of the picture.

        `POST /klingai/v1/images/editing/expand`.

        Args:
            image: The picture; address, or base64 without `data:`.
            up_expansion_ratio: How much is added above, 0 to 2 times the height.
            down_expansion_ratio: How much is added below, 0 to 2 times the height.
            left_expansion_ratio: How much is added on the left, 0 to 2 times the width.
            right_expansion_ratio: How much is added on the right, 0 to 2 times the width.
            prompt: What the new parts show.
            n: How many pictures. The gateway's default is 1.
            callback_url: Address that is called when the state changes, of the vendor.
            external_task_id: Your own id of the task, of the vendor.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Images-expand, title only; a third-party backend that calls api.302.ai; Kling API reference (virtual try-on, image expansion): callback_url, external_task_id.
        """
        from .expand_image import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image=image,
            up_expansion_ratio=up_expansion_ratio,
            down_expansion_ratio=down_expansion_ratio,
            left_expansion_ratio=left_expansion_ratio,
            right_expansion_ratio=right_expansion_ratio,
            prompt=prompt,
            n=n,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

    async def get_expanded_image(
        self,
        task_id: str,
    ) -> KlingImageResult:
        """Ask for the state and the pictures of an expansion.

        The page's title says upscaling; it is the result of `kling_expand_image`.

        `GET /klingai/v1/images/editing/expand/{task_id}`.

        Args:
            task_id: The `task_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Fetch(Retrieve the results of the image upscaling task), title only; a third-party backend that calls api.302.ai; Kling API reference (virtual try-on, image expansion).
        """
        from .get_expanded_image import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def text_to_video_v1_0_5s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from text, Kling 1.0 Rapid.

        `POST /klingai/m2v_txt2video`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text to Video 1.0 Rapid-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .text_to_video_v1_0_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def text_to_video_v1_5_hq_5s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from text, Kling 1.5 HQ.

        The path names no version.

        `POST /klingai/m2v_txt2video_hq_5s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video_HQ(Text to Video 1.5 HQ-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .text_to_video_v1_5_hq_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def text_to_video_v1_5_hq_10s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from text, Kling 1.5 HQ.

        The path names no version.

        `POST /klingai/m2v_txt2video_hq_10s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video_HQ(Text to Video 1.5 HQ-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .text_to_video_v1_5_hq_10s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def text_to_video_v1_6_5s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from text, Kling 1.6 Standard.

        `POST /klingai/m2v_16_txt2video_5s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text to Video 1.6 Standard-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths; four other third-party callers.
        """
        from .text_to_video_v1_6_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def text_to_video_v1_6_10s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from text, Kling 1.6 Standard.

        `POST /klingai/m2v_16_txt2video_10s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text to Video 1.6 Standard-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .text_to_video_v1_6_10s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def text_to_video_v1_6_hq_5s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from text, Kling 1.6 HQ.

        `POST /klingai/m2v_16_txt2video_hq_5s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text to Video 1.6 HQ-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .text_to_video_v1_6_hq_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def text_to_video_v1_6_hq_10s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from text, Kling 1.6 HQ.

        `POST /klingai/m2v_16_txt2video_hq_10s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
            enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text to Video 1.6 HQ-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .text_to_video_v1_6_hq_10s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def text_to_video_v2_1_master_5s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from text, Kling 2.1 Master.

        `POST /klingai/m2v_21_master_txt2video_5s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text-to-Video 2.1 – Master Edition – 5S); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .text_to_video_v2_1_master_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            callback=callback,
        )

    async def text_to_video_v2_1_master_10s(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from text, Kling 2.1 Master.

        `POST /klingai/m2v_21_master_txt2video_10s`.

        Args:
            prompt: What to show.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Text to Video > Txt2Video(Text-to-Video 2.1 – Master Edition – 10S); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .text_to_video_v2_1_master_10s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            callback=callback,
        )

    async def image_to_video_v1_0_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.0 Rapid.

        `POST /klingai/m2v_img2video`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.0 Rapid-5s); 302ai/302_ecom_image_generator; 302ai/302_image_toolbox; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_0_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_0_5s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.0 Rapid.

        `POST /klingai/m2v_img2video`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.0 Rapid-5s); 302ai/302_ecom_image_generator; 302ai/302_image_toolbox; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_0_5s_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_0_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.0 Rapid.

        `POST /klingai/m2v_img2video_10s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.0 Rapid-10s); third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_0_10s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_0_10s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.0 Rapid.

        `POST /klingai/m2v_img2video_10s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.0 Rapid-10s); third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_0_10s_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_5_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.5 Rapid.

        A third-party client sends no last frame with 1.5 Rapid.

        `POST /klingai/m2v_15_img2video`; price: 0.3 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.5 Rapid-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_5_5s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.5 Rapid.

        A third-party client sends no last frame with 1.5 Rapid.

        `POST /klingai/m2v_15_img2video`; price: 0.3 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.5 Rapid-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_5s_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_5_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.5 Rapid.

        A third-party client sends no last frame with 1.5 Rapid.

        `POST /klingai/m2v_15_img2video_10s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.5 Rapid-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_10s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_5_10s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.5 Rapid.

        A third-party client sends no last frame with 1.5 Rapid.

        `POST /klingai/m2v_15_img2video_10s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.5 Rapid-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_10s_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_5_hq_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.5 HQ.

        The path names neither the version nor the 5 seconds.

        `POST /klingai/m2v_img2video_hq`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video_HQ(Image to Video 1.5 HQ-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_hq_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_5_hq_5s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.5 HQ.

        The path names neither the version nor the 5 seconds.

        `POST /klingai/m2v_img2video_hq`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video_HQ(Image to Video 1.5 HQ-5s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_hq_5s_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_5_hq_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.5 HQ.

        The path names no version.

        `POST /klingai/m2v_img2video_hq_10s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video_HQ(Image to Video 1.5 HQ-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_hq_10s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_5_hq_10s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.5 HQ.

        The path names no version.

        `POST /klingai/m2v_img2video_hq_10s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video_HQ(Image to Video 1.5 HQ-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_5_hq_10s_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_6_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.6 Standard.

        The product page types `input_image` as a text in a form, and lists neither `tail_image` nor the camera.

        `POST /klingai/m2v_16_img2video_5s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 Standard-5s); 302.AI product page kling-i2v-1-6; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths; three other third-party callers.
        """
        from .image_to_video_v1_6_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_6_5s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.6 Standard.

        The product page types `input_image` as a text in a form, and lists neither `tail_image` nor the camera.

        `POST /klingai/m2v_16_img2video_5s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 Standard-5s); 302.AI product page kling-i2v-1-6; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths; three other third-party callers.
        """
        from .image_to_video_v1_6_5s_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_6_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.6 Standard.

        The product page lists no `image_list` here, and neither `tail_image` nor the camera.

        `POST /klingai/m2v_16_img2video_10s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 Standard-10s); 302.AI product page kling-i2v-1-6; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_6_10s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_6_10s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.6 Standard.

        The product page lists no `image_list` here, and neither `tail_image` nor the camera.

        `POST /klingai/m2v_16_img2video_10s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 Standard-10s); 302.AI product page kling-i2v-1-6; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_6_10s_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_6_hq_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.6 HQ.

        `POST /klingai/m2v_16_img2video_hq_5s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 HQ-5s); 302ai/302_red_packet_generation; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_6_hq_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_6_hq_5s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 1.6 HQ.

        `POST /klingai/m2v_16_img2video_hq_5s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 HQ-5s); 302ai/302_red_packet_generation; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_6_hq_5s_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_6_hq_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.6 HQ.

        `POST /klingai/m2v_16_img2video_hq_10s`.

        Args:
            input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`; from 302.AI's own code.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 HQ-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_6_hq_10s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v1_6_hq_10s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        camera_type: str | Unset = UNSET,
        camera_value: str | Unset = UNSET,
        image_list: Sequence[str] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 1.6 HQ.

        `POST /klingai/m2v_16_img2video_hq_10s`.

        Args:
            input_image: Address of the first frame: JPG or PNG up to 10 MB, at least 300 pixels.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            camera_type: A camera move, such as `zoom`.
            camera_value: Strength of the camera move, such as `-5`.
            image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
            enable_audio: Make sounds too; documented for 1.6 Standard.
            callback: Address that gets the result by POST; documented for 1.6 Standard.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 1.6 HQ-10s); 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .image_to_video_v1_6_hq_10s_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            camera_type=camera_type,
            camera_value=camera_value,
            image_list=image_list,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v2_1_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 2.1.

        The path does not name the 5 seconds.

        `POST /klingai/m2v_21_img2video`; price: 0.3 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: First frame.
            tail_image: Last frame; seen with HD.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too; named and sent with HD.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image video 2.1-5 seconds); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .image_to_video_v2_1_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v2_1_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 2.1.

        `POST /klingai/m2v_21_img2video_10s`; price: 0.6 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: First frame.
            tail_image: Last frame; seen with HD.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too; named and sent with HD.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image video 2.1-10 seconds); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .image_to_video_v2_1_10s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v2_1_hq_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 2.1 HD.

        302.AI's own code sends `input_image`, `prompt` and `aspect_ratio`.

        `POST /klingai/m2v_21_img2video_hq_10s`; price: 1 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: First frame.
            tail_image: Last frame; seen with HD.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too; named and sent with HD.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image Video 2.1-HD-10 seconds); 302ai/302_ai_avatar_generator; third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .image_to_video_v2_1_hq_10s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v2_1_hq_10s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 2.1 HD.

        302.AI's own code sends `input_image`, `prompt` and `aspect_ratio`.

        `POST /klingai/m2v_21_img2video_hq_10s`; price: 1 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: Address of the first frame.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image Video 2.1-HD-10 seconds); 302ai/302_ai_avatar_generator; third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .image_to_video_v2_1_hq_10s_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v2_1_hq_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 2.1 HD.

        The path does not name the 5 seconds.

        `POST /klingai/m2v_21_img2video_hq`; price: 0.5 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: First frame.
            tail_image: Last frame; seen with HD.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too; named and sent with HD.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image Video 2.1-HD-5 seconds); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator; another third-party caller, which sends addresses as texts in the form.
        """
        from .image_to_video_v2_1_hq_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v2_1_hq_5s_from_url(
        self,
        *,
        input_image: str,
        tail_image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 2.1 HD.

        The path does not name the 5 seconds.

        `POST /klingai/m2v_21_img2video_hq`; price: 0.5 PTC (1 PTC = 1 USD) per call.

        Args:
            input_image: Address of the first frame.
            tail_image: Address of the last frame.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image Video 2.1-HD-5 seconds); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator; another third-party caller, which sends addresses as texts in the form.
        """
        from .image_to_video_v2_1_hq_5s_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v2_1_master_5s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 5 seconds from a picture, Kling 2.1 Master.

        `POST /klingai/m2v_21_master_img2video_5s`.

        Args:
            input_image: First frame.
            tail_image: Last frame; seen with HD.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too; named and sent with HD.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 2.1–Master –5seconds); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .image_to_video_v2_1_master_5s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def image_to_video_v2_1_master_10s(
        self,
        *,
        input_image: FileInput,
        tail_image: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg: float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        enable_audio: bool | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a video of 10 seconds from a picture, Kling 2.1 Master.

        `POST /klingai/m2v_21_master_img2video_10s`.

        Args:
            input_image: First frame.
            tail_image: Last frame; seen with HD.
            prompt: What happens.
            negative_prompt: What not to show.
            cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
            aspect_ratio: Width to height.
            enable_audio: Make sounds too; named and sent with HD.
            callback: Address that gets the result by POST; documented for 1.6, not confirmed here.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Image to Video > Image2Video(Image to Video 2.1–Master–10seconds); third-party client of the 2.1 paths, in the style of 302ai/302_video_generator.
        """
        from .image_to_video_v2_1_master_10s import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image=input_image,
            tail_image=tail_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg=cfg,
            aspect_ratio=aspect_ratio,
            enable_audio=enable_audio,
            callback=callback,
        )

    async def extend_video(
        self,
        *,
        task_id: str,
        prompt: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoAnswer, KlingVideoAnswer]:
        """Make a finished Kling video longer.

        302.AI's own code offers it only for videos of the rapid models, not for HQ.

        `POST /klingai/m2v_extend_video`.

        Args:
            task_id: The id of the finished task.
            prompt: What happens next.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > 302 format > Extend_Video; 302ai/302_video_generator: src/services/v-gen.ts; third-party Kling client with a table of the 302 paths.
        """
        from .extend_video import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, task_id=task_id, prompt=prompt)

    async def text_to_video(
        self,
        *,
        prompt: str,
        model_name: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg_scale: float | Unset = UNSET,
        mode: Literal["pro", "std"] | Unset = UNSET,
        camera_control: KlingVideoCamera | Mapping[str, Any] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        duration: str | int | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Make a video from text, in the format of Kling.

        Models: `kling-v1`, `kling-v1-6`, `kling-v2-master`, `kling-v2-1-master`. Of the body only `prompt` is known from the
        page; the rest is described as the vendor documents it.

        `POST /klingai/v1/videos/text2video`.

        Args:
            prompt: What to show, up to 2500 characters.
            model_name: The model. The gateway's default is 'kling-v1'.
            negative_prompt: What not to show.
            cfg_scale: How closely the video follows the prompt, 0 to 1; not for the models of version 2. The gateway's default is 0.5.
            mode: `std`, or `pro` for more quality at a higher price. The gateway's default is 'std'.
            camera_control: How the camera moves.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            duration: Seconds, `5` or `10`; a text at the vendor, while a caller sends a number. The gateway's default is '5'.
            callback_url: Address that is called when the state changes.
            external_task_id: Your own id of the task.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > Text2video (Text-to-Video Official API); 302.AI documentation, page 306088261e0 (Japanese); Kling API reference; two third-party callers.
        """
        from .text_to_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            model_name=model_name,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
            mode=mode,
            camera_control=camera_control,
            aspect_ratio=aspect_ratio,
            duration=duration,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

    async def get_text_video(
        self,
        task_id: str,
    ) -> KlingVideoOfficialAnswer:
        """Ask for the state and the video of a text-to-video task.

        `GET /klingai/v1/videos/text2video/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > Text2video (Text-to-Video Get Task Result); third-party client that uses the official format through 302.AI; Kling API reference.
        """
        from .get_text_video import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def image_to_video(
        self,
        *,
        model_name: str | Unset = UNSET,
        image: str | Unset = UNSET,
        image_tail: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg_scale: float | Unset = UNSET,
        mode: Literal["pro", "std"] | Unset = UNSET,
        static_mask: str | Unset = UNSET,
        dynamic_masks: Sequence[KlingVideoDynamicMask | Mapping[str, Any]] | Unset = UNSET,
        camera_control: KlingVideoCamera | Mapping[str, Any] | Unset = UNSET,
        duration: str | int | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Make a video from a picture, in the format of Kling.

        Models: `kling-v1`, `kling-v1-5`, `kling-v1-6`, `kling-v2-master`, `kling-v2-1`, `kling-v2-1-master`.
        `image_tail`, the masks and `camera_control` exclude each other.

        `POST /klingai/v1/videos/image2video`.

        Args:
            model_name: The model. The gateway's default is 'kling-v1'.
            image: First frame; address, or base64 without `data:`. The vendor needs this or `image_tail`.
            image_tail: Last frame; address, or base64 without `data:`.
            prompt: What happens, up to 2500 characters.
            negative_prompt: What not to show.
            cfg_scale: How closely the video follows the prompt, 0 to 1; not for the models of version 2. The gateway's default is 0.5.
            mode: `std`, or `pro` for more quality at a higher price. The gateway's default is 'std'.
            static_mask: Picture of the area that stays still; address or base64.
            dynamic_masks: Areas that move, up to 6.
            camera_control: How the camera moves.
            duration: Seconds, `5` or `10`; a text at the vendor, while a caller sends a number. The gateway's default is '5'.
            callback_url: Address that is called when the state changes.
            external_task_id: Your own id of the task.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > Image2video (Image-to-Video Official API); two third-party callers of this path; Kling API reference (betasecond/KlingDemo: APIDoc.md).
        """
        from .image_to_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model_name=model_name,
            image=image,
            image_tail=image_tail,
            prompt=prompt,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
            mode=mode,
            static_mask=static_mask,
            dynamic_masks=dynamic_masks,
            camera_control=camera_control,
            duration=duration,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

    async def get_image_video(
        self,
        task_id: str,
    ) -> KlingVideoOfficialAnswer:
        """Ask for the state and the video of an image-to-video task.

        `GET /klingai/v1/videos/image2video/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > Image2video (Image-to-Video Get Task Result); third-party clients that use the official format through 302.AI; Kling API reference.
        """
        from .get_image_video import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def multi_image_to_video(
        self,
        *,
        image_list: Sequence[KlingVideoReference | Mapping[str, Any]],
        prompt: str,
        model_name: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        mode: Literal["pro", "std"] | Unset = UNSET,
        duration: str | int | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Make a video from one to four reference pictures, in the format of Kling.

        PTC as a third party quotes it, for 5 and 10 seconds: `std` 0.3 and 0.6, `pro` 0.5 and 1. The vendor has one model for
        it, `kling-v1-6`. An observed caller sends `duration` as a number, where the vendor documents a text.

        `POST /klingai/v1/videos/multi-image2video`.

        Args:
            image_list: The pictures, 1 to 4.
            prompt: What to show, up to 2500 characters.
            model_name: The model, `kling-v1-6`. The gateway's default is 'kling-v1-6'.
            negative_prompt: What not to show.
            mode: `std`, or `pro` for more quality at a higher price. The gateway's default is 'std'.
            duration: Seconds, `5` or `10`; a text at the vendor, while a caller sends a number. The gateway's default is '5'.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            callback_url: Address that is called when the state changes.
            external_task_id: Your own id of the task.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > MultiImage2Video(Multiple Images Reference); third-party client that uses the official format through 302.AI; Kling API reference.
        """
        from .multi_image_to_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image_list=image_list,
            prompt=prompt,
            model_name=model_name,
            negative_prompt=negative_prompt,
            mode=mode,
            duration=duration,
            aspect_ratio=aspect_ratio,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

    async def get_multi_image_video(
        self,
        task_id: str,
    ) -> KlingVideoOfficialAnswer:
        """Ask for the state and the video of a task with several pictures.

        `GET /klingai/v1/videos/multi-image2video/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > MultiImage2Video(Get Multi-Image Video Task Result); third-party client that uses the official format through 302.AI; Kling API reference.
        """
        from .get_multi_image_video import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def apply_effect(
        self,
        *,
        effect_scene: str,
        input: KlingVideoEffectInput | Mapping[str, Any],
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
    ) -> AsyncTask[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Make a video with an effect from one or two pictures, in the format of Kling.

        In mid-2025 the vendor had `squish`, `expansion` and `fuzzyfuzzy` for one picture, and `hug`, `kiss` and `heart_gesture`
        for two people; by now it has many more.

        `POST /klingai/v1/videos/effects`; the path is inferred, no source confirms it.

        Args:
            effect_scene: Name of the effect.
            input: What the effect is made from; which fields it takes depends on the effect.
            callback_url: Address that is called when the state changes.
            external_task_id: Your own id of the task.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > Effects(Video Effects Official API); the mount /klingai/v1/videos of the gateway, with the path of the vendor; Kling API reference.
        """
        from .apply_effect import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            effect_scene=effect_scene,
            input=input,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

    async def get_effect(
        self,
        task_id: str,
    ) -> KlingVideoOfficialAnswer:
        """Ask for the state and the video of an effect.

        `GET /klingai/v1/videos/effects/{task_id}`; the path is inferred, no source confirms it.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Kling > Official format > Effects(Get Video Effects Task Result); the mount /klingai/v1/videos of the gateway, with the path of the vendor; Kling API reference.
        """
        from .get_effect import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    def image_task(self, id: Any) -> AsyncTask[KlingImageSubmission, KlingImageResult]:
        """Pick up a task that was submitted by `generate_image`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_image import TASK

        return AsyncTask(self._client, TASK, id)

    def task_task(self, id: Any) -> AsyncTask[KlingImageSubmission, KlingVideoAnswer]:
        """Pick up a task that was submitted by `try_on`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .try_on import TASK

        return AsyncTask(self._client, TASK, id)

    def expanded_image_task(self, id: Any) -> AsyncTask[KlingImageSubmission, KlingImageResult]:
        """Pick up a task that was submitted by `expand_image`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .expand_image import TASK

        return AsyncTask(self._client, TASK, id)

    def text_video_task(self, id: Any) -> AsyncTask[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Pick up a task that was submitted by `text_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .text_to_video import TASK

        return AsyncTask(self._client, TASK, id)

    def image_video_task(self, id: Any) -> AsyncTask[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Pick up a task that was submitted by `image_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .image_to_video import TASK

        return AsyncTask(self._client, TASK, id)

    def multi_image_video_task(self, id: Any) -> AsyncTask[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Pick up a task that was submitted by `multi_image_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .multi_image_to_video import TASK

        return AsyncTask(self._client, TASK, id)

    def effect_task(self, id: Any) -> AsyncTask[KlingVideoOfficialAnswer, KlingVideoOfficialAnswer]:
        """Pick up a task that was submitted by `apply_effect`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .apply_effect import TASK

        return AsyncTask(self._client, TASK, id)
