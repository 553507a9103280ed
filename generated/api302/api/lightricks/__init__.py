"""The operations of `client.lightricks`."""

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
    from ...models.lightricks_video import LightricksVideo
    from . import image_to_video as image_to_video
    from . import image_to_video_v095 as image_to_video_v095
    from . import text_to_video as text_to_video
    from . import text_to_video_v095 as text_to_video_v095

_OPERATIONS = (
    "text_to_video",
    "image_to_video",
    "text_to_video_v095",
    "image_to_video_v095",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Lightricks:
    """The operations of `client.lightricks`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def text_to_video(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> LightricksVideo:
        """Make a video of a text with LTX-Video.

        Answers the video at once, as 302.AI's own code reads it.

        `POST /302/submit/ltx-video`.

        Args:
            prompt: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
            guidance_scale: How closely the video follows the prompt. The gateway's default is 3.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Lightricks > Ltx-Video; 302ai/302_video_generator: src/services/v-gen.ts; fal-ai/fal-js: endpoints.ts (ltx-video).
        """
        from .text_to_video import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    def image_to_video(
        self,
        *,
        prompt: str,
        image_url: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> LightricksVideo:
        """Make a video of a picture with LTX-Video.

        Answers the video at once, as 302.AI's own code reads it.

        `POST /302/submit/ltx-video-i2v`.

        Args:
            prompt: What happens.
            image_url: The first frame.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
            guidance_scale: How closely the video follows the prompt. The gateway's default is 3.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Lightricks > Ltx-Video-I2V; 302ai/302_video_generator: src/services/v-gen.ts; fal-ai/fal-js: endpoints.ts (ltx-video/image-to-video).
        """
        from .image_to_video import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            negative_prompt=negative_prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    def text_to_video_v095(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        resolution: Literal["480p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        expand_prompt: bool | Unset = UNSET,
    ) -> LightricksVideo:
        """Make a video of a text with LTX-Video 0.9.5.

        The path follows that of LTX-Video, and so does the answer at once: no page asks for results.

        `POST /302/submit/ltx-video-v095`; the path is inferred, no source confirms it.

        Args:
            prompt: What happens.
            negative_prompt: What the video must not show.
            resolution: The size. The gateway's default is '720p'.
            aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
            seed: For repeatable videos.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 40.
            expand_prompt: Whether the prompt is worked out first. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Lightricks > Ltx-Video-v095(Text-to-video generation); fal-ai/fal-js: endpoints.ts (ltx-video-v095).
        """
        from .text_to_video_v095 import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            negative_prompt=negative_prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            seed=seed,
            num_inference_steps=num_inference_steps,
            expand_prompt=expand_prompt,
        )

    def image_to_video_v095(
        self,
        *,
        prompt: str,
        image_url: str,
        negative_prompt: str | Unset = UNSET,
        resolution: Literal["480p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        expand_prompt: bool | Unset = UNSET,
    ) -> LightricksVideo:
        """Make a video of a picture with LTX-Video 0.9.5.

        The path follows that of LTX-Video, and so does the answer at once: no page asks for results.

        `POST /302/submit/ltx-video-v095-i2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What happens.
            image_url: The first frame.
            negative_prompt: What the video must not show.
            resolution: The size. The gateway's default is '720p'.
            aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
            seed: For repeatable videos.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 40.
            expand_prompt: Whether the prompt is worked out first. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Lightricks > Ltx-Video-v095-I2V(Image-to-Video Generation); fal-ai/fal-js: endpoints.ts (ltx-video-v095/image-to-video).
        """
        from .image_to_video_v095 import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            negative_prompt=negative_prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            seed=seed,
            num_inference_steps=num_inference_steps,
            expand_prompt=expand_prompt,
        )


class AsyncLightricks:
    """The operations of `client.lightricks`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def text_to_video(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> LightricksVideo:
        """Make a video of a text with LTX-Video.

        Answers the video at once, as 302.AI's own code reads it.

        `POST /302/submit/ltx-video`.

        Args:
            prompt: What happens.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
            guidance_scale: How closely the video follows the prompt. The gateway's default is 3.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Lightricks > Ltx-Video; 302ai/302_video_generator: src/services/v-gen.ts; fal-ai/fal-js: endpoints.ts (ltx-video).
        """
        from .text_to_video import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    async def image_to_video(
        self,
        *,
        prompt: str,
        image_url: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> LightricksVideo:
        """Make a video of a picture with LTX-Video.

        Answers the video at once, as 302.AI's own code reads it.

        `POST /302/submit/ltx-video-i2v`.

        Args:
            prompt: What happens.
            image_url: The first frame.
            negative_prompt: What the video must not show.
            seed: For repeatable videos.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.
            guidance_scale: How closely the video follows the prompt. The gateway's default is 3.0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Lightricks > Ltx-Video-I2V; 302ai/302_video_generator: src/services/v-gen.ts; fal-ai/fal-js: endpoints.ts (ltx-video/image-to-video).
        """
        from .image_to_video import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            negative_prompt=negative_prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    async def text_to_video_v095(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        resolution: Literal["480p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        expand_prompt: bool | Unset = UNSET,
    ) -> LightricksVideo:
        """Make a video of a text with LTX-Video 0.9.5.

        The path follows that of LTX-Video, and so does the answer at once: no page asks for results.

        `POST /302/submit/ltx-video-v095`; the path is inferred, no source confirms it.

        Args:
            prompt: What happens.
            negative_prompt: What the video must not show.
            resolution: The size. The gateway's default is '720p'.
            aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
            seed: For repeatable videos.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 40.
            expand_prompt: Whether the prompt is worked out first. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Lightricks > Ltx-Video-v095(Text-to-video generation); fal-ai/fal-js: endpoints.ts (ltx-video-v095).
        """
        from .text_to_video_v095 import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            negative_prompt=negative_prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            seed=seed,
            num_inference_steps=num_inference_steps,
            expand_prompt=expand_prompt,
        )

    async def image_to_video_v095(
        self,
        *,
        prompt: str,
        image_url: str,
        negative_prompt: str | Unset = UNSET,
        resolution: Literal["480p", "720p"] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16"] | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        expand_prompt: bool | Unset = UNSET,
    ) -> LightricksVideo:
        """Make a video of a picture with LTX-Video 0.9.5.

        The path follows that of LTX-Video, and so does the answer at once: no page asks for results.

        `POST /302/submit/ltx-video-v095-i2v`; the path is inferred, no source confirms it.

        Args:
            prompt: What happens.
            image_url: The first frame.
            negative_prompt: What the video must not show.
            resolution: The size. The gateway's default is '720p'.
            aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
            seed: For repeatable videos.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 40.
            expand_prompt: Whether the prompt is worked out first. The gateway's default is True.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Lightricks > Ltx-Video-v095-I2V(Image-to-Video Generation); fal-ai/fal-js: endpoints.ts (ltx-video-v095/image-to-video).
        """
        from .image_to_video_v095 import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            negative_prompt=negative_prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            seed=seed,
            num_inference_steps=num_inference_steps,
            expand_prompt=expand_prompt,
        )
