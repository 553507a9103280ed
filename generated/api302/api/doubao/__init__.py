"""The operations of `client.doubao`."""

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
    from ...models.doubao_draw_result import DoubaoDrawResult
    from ...models.doubao_image_event import DoubaoImageEvent
    from ...models.doubao_image_group import DoubaoImageGroup
    from ...models.doubao_images import DoubaoImages
    from ...models.doubao_logo import DoubaoLogo
    from . import draw as draw
    from . import generate_image as generate_image
    from . import stream_images as stream_images

_OPERATIONS = (
    "generate_image",
    "stream_images",
    "draw",
)

__getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Doubao:
    """The operations of `client.doubao`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        image: str | Sequence[str] | Unset = UNSET,
        size: str | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        sequential_image_generation: Literal["auto", "disabled"] | Unset = UNSET,
        sequential_image_generation_options: DoubaoImageGroup | Mapping[str, Any] | Unset = UNSET,
    ) -> DoubaoImages:
        """Make or change pictures with Seedream or SeedEdit.

        The page of this row documents `doubao-seedream-3-0-t2i-250415`, others on the same path SeedEdit 3.0 and Seedream
        4.5; Seedream 4.0 and 5.0 come from 302.AI's SDK. The address of a picture is good for 24 hours. A group of pictures
        is made with `sequential_image_generation`; input and output together may be 15. With `async=true` in the query the
        answer has been seen to be a task of `GET /v1/async_result`. `doubao-seedream-4-5-251128` costs 0.04 PTC a picture.
        The events of the stream are described as the vendor documents them.

        `POST /doubao/images/generations`.

        Args:
            model: `doubao-seedream-3-0-t2i-250415`, `doubao-seededit-3-0-i2i-250628`, `doubao-seedream-4-0-250828`, `doubao-seedream-4-5-251128` or `doubao-seedream-5-0-260128`.
            prompt: What to show or to change.
            image: Address or base64 of the input picture, of SeedEdit; a list of 1 to 10 of Seedream 4 and later.
            size: Width and height in pixels, of Seedream 3.0 within 512x512 and 2048x2048; `adaptive` of SeedEdit. Seedream 4.0 also takes `1K`, `2K`, `4K`, 4.5 `2K` and `4K` or 3686400 to 16777216 pixels, 5.0 at least 3686400. The gateway's default is '1024x1024'.
            response_format: An address, or the data. The gateway's default is 'url'.
            seed: Seed, -1 to 2147483647; -1 or nothing for a random one.
            guidance_scale: How closely the prompt is followed, 1 to 10, of the 3.0 models.
            watermark: Whether a mark of generated pictures is put into the lower right corner.
            sequential_image_generation: Whether the model may make a group of pictures, of Seedream 4.
            sequential_image_generation_options: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Doubao > Generations (Jimeng Image Generation), page 318394376; 302.AI documentation, pages 324771671 (SeedEdit 3.0) and 385925488 (Seedream 4.5); 302ai/ai-sdk: doubao-seedream.ts, seedream5.ts; 302ai/302_ai_portraithub: seed-image-3.0.ts; Volcengine Ark reference, as quoted in public clients (stream).
        """
        from .generate_image import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            image=image,
            size=size,
            response_format=response_format,
            seed=seed,
            guidance_scale=guidance_scale,
            watermark=watermark,
            sequential_image_generation=sequential_image_generation,
            sequential_image_generation_options=sequential_image_generation_options,
        )

    def stream_images(
        self,
        *,
        model: str,
        prompt: str,
        image: str | Sequence[str] | Unset = UNSET,
        size: str | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        sequential_image_generation: Literal["auto", "disabled"] | Unset = UNSET,
        sequential_image_generation_options: DoubaoImageGroup | Mapping[str, Any] | Unset = UNSET,
    ) -> Stream[DoubaoImageEvent]:
        """Make or change pictures with Seedream or SeedEdit.

        The page of this row documents `doubao-seedream-3-0-t2i-250415`, others on the same path SeedEdit 3.0 and Seedream
        4.5; Seedream 4.0 and 5.0 come from 302.AI's SDK. The address of a picture is good for 24 hours. A group of pictures
        is made with `sequential_image_generation`; input and output together may be 15. With `async=true` in the query the
        answer has been seen to be a task of `GET /v1/async_result`. `doubao-seedream-4-5-251128` costs 0.04 PTC a picture.
        The events of the stream are described as the vendor documents them.

        `POST /doubao/images/generations`.

        Args:
            model: `doubao-seedream-3-0-t2i-250415`, `doubao-seededit-3-0-i2i-250628`, `doubao-seedream-4-0-250828`, `doubao-seedream-4-5-251128` or `doubao-seedream-5-0-260128`.
            prompt: What to show or to change.
            image: Address or base64 of the input picture, of SeedEdit; a list of 1 to 10 of Seedream 4 and later.
            size: Width and height in pixels, of Seedream 3.0 within 512x512 and 2048x2048; `adaptive` of SeedEdit. Seedream 4.0 also takes `1K`, `2K`, `4K`, 4.5 `2K` and `4K` or 3686400 to 16777216 pixels, 5.0 at least 3686400. The gateway's default is '1024x1024'.
            response_format: An address, or the data. The gateway's default is 'url'.
            seed: Seed, -1 to 2147483647; -1 or nothing for a random one.
            guidance_scale: How closely the prompt is followed, 1 to 10, of the 3.0 models.
            watermark: Whether a mark of generated pictures is put into the lower right corner.
            sequential_image_generation: Whether the model may make a group of pictures, of Seedream 4.
            sequential_image_generation_options: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Doubao > Generations (Jimeng Image Generation), page 318394376; 302.AI documentation, pages 324771671 (SeedEdit 3.0) and 385925488 (Seedream 4.5); 302ai/ai-sdk: doubao-seedream.ts, seedream5.ts; 302ai/302_ai_portraithub: seed-image-3.0.ts; Volcengine Ark reference, as quoted in public clients (stream).
        """
        from .stream_images import OPERATION

        return self._client.stream(
            OPERATION,
            model=model,
            prompt=prompt,
            image=image,
            size=size,
            response_format=response_format,
            seed=seed,
            guidance_scale=guidance_scale,
            watermark=watermark,
            sequential_image_generation=sequential_image_generation,
            sequential_image_generation_options=sequential_image_generation_options,
        )

    def draw(
        self,
        *,
        prompt: str,
        model_version: str,
        req_schedule_conf: str | Unset = UNSET,
        llm_seed: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        scale: float | Unset = UNSET,
        ddim_steps: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        use_pre_llm: bool | Unset = UNSET,
        use_sr: bool | Unset = UNSET,
        sr_seed: int | Unset = UNSET,
        sr_strength: float | Unset = UNSET,
        sr_scale: float | Unset = UNSET,
        sr_steps: int | Unset = UNSET,
        is_only_sr: bool | Unset = UNSET,
        return_url: bool | Unset = UNSET,
        logo_info: DoubaoLogo | Mapping[str, Any] | Unset = UNSET,
    ) -> DoubaoDrawResult:
        """Make a picture with the general models of Jimeng.

        The page has `llm_seed` as a number, 302.AI's SDK types it as a text: the number was really sent. The SDK leaves
        `req_schedule_conf` out for `general_v2.0` and `general_v3.0`.

        `POST /doubao/drawing`.

        Args:
            prompt: What to show.
            model_version: `general_v2.0`, `general_v2.0_L`, `general_v2.1_L` or `general_v3.0`.
            req_schedule_conf: How the prompt is worked on: `general_v20_9B_rephraser`, `general_v20_9B_pe` or `general_v3.0`.
            llm_seed: Seed of the model that works on the prompt; -1 for a random one. The gateway's default is -1.
            seed: Seed of the picture; -1 for a random one. The gateway's default is -1.
            scale: How closely the prompt is followed. The gateway's default is 3.5.
            ddim_steps: Steps of the diffusion. The gateway's default is 25.
            width: Width in pixels. The gateway's default is 512.
            height: Height in pixels. The gateway's default is 512.
            use_pre_llm: Whether a model works on the prompt first.
            use_sr: Whether the picture is enlarged afterwards.
            sr_seed: Seed of the enlargement; -1 for a random one.
            sr_strength: Strength of the enlargement.
            sr_scale: Guidance scale of the enlargement.
            sr_steps: Steps of the enlargement.
            is_only_sr: Whether only the enlargement is done.
            return_url: Whether addresses are answered.
            logo_info: A visible watermark.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Doubao > Drawing(Doubao image generation), page 246609554; 302ai/ai-sdk: doubao.ts; 302ai/302_red_packet_generation.
        """
        from .draw import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            model_version=model_version,
            req_schedule_conf=req_schedule_conf,
            llm_seed=llm_seed,
            seed=seed,
            scale=scale,
            ddim_steps=ddim_steps,
            width=width,
            height=height,
            use_pre_llm=use_pre_llm,
            use_sr=use_sr,
            sr_seed=sr_seed,
            sr_strength=sr_strength,
            sr_scale=sr_scale,
            sr_steps=sr_steps,
            is_only_sr=is_only_sr,
            return_url=return_url,
            logo_info=logo_info,
        )


class AsyncDoubao:
    """The operations of `client.doubao`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        image: str | Sequence[str] | Unset = UNSET,
        size: str | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        sequential_image_generation: Literal["auto", "disabled"] | Unset = UNSET,
        sequential_image_generation_options: DoubaoImageGroup | Mapping[str, Any] | Unset = UNSET,
    ) -> DoubaoImages:
        """Make or change pictures with Seedream or SeedEdit.

        The page of this row documents `doubao-seedream-3-0-t2i-250415`, others on the same path SeedEdit 3.0 and Seedream
        4.5; Seedream 4.0 and 5.0 come from 302.AI's SDK. The address of a picture is good for 24 hours. A group of pictures
        is made with `sequential_image_generation`; input and output together may be 15. With `async=true` in the query the
        answer has been seen to be a task of `GET /v1/async_result`. `doubao-seedream-4-5-251128` costs 0.04 PTC a picture.
        The events of the stream are described as the vendor documents them.

        `POST /doubao/images/generations`.

        Args:
            model: `doubao-seedream-3-0-t2i-250415`, `doubao-seededit-3-0-i2i-250628`, `doubao-seedream-4-0-250828`, `doubao-seedream-4-5-251128` or `doubao-seedream-5-0-260128`.
            prompt: What to show or to change.
            image: Address or base64 of the input picture, of SeedEdit; a list of 1 to 10 of Seedream 4 and later.
            size: Width and height in pixels, of Seedream 3.0 within 512x512 and 2048x2048; `adaptive` of SeedEdit. Seedream 4.0 also takes `1K`, `2K`, `4K`, 4.5 `2K` and `4K` or 3686400 to 16777216 pixels, 5.0 at least 3686400. The gateway's default is '1024x1024'.
            response_format: An address, or the data. The gateway's default is 'url'.
            seed: Seed, -1 to 2147483647; -1 or nothing for a random one.
            guidance_scale: How closely the prompt is followed, 1 to 10, of the 3.0 models.
            watermark: Whether a mark of generated pictures is put into the lower right corner.
            sequential_image_generation: Whether the model may make a group of pictures, of Seedream 4.
            sequential_image_generation_options: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Doubao > Generations (Jimeng Image Generation), page 318394376; 302.AI documentation, pages 324771671 (SeedEdit 3.0) and 385925488 (Seedream 4.5); 302ai/ai-sdk: doubao-seedream.ts, seedream5.ts; 302ai/302_ai_portraithub: seed-image-3.0.ts; Volcengine Ark reference, as quoted in public clients (stream).
        """
        from .generate_image import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            image=image,
            size=size,
            response_format=response_format,
            seed=seed,
            guidance_scale=guidance_scale,
            watermark=watermark,
            sequential_image_generation=sequential_image_generation,
            sequential_image_generation_options=sequential_image_generation_options,
        )

    def stream_images(
        self,
        *,
        model: str,
        prompt: str,
        image: str | Sequence[str] | Unset = UNSET,
        size: str | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        sequential_image_generation: Literal["auto", "disabled"] | Unset = UNSET,
        sequential_image_generation_options: DoubaoImageGroup | Mapping[str, Any] | Unset = UNSET,
    ) -> AsyncStream[DoubaoImageEvent]:
        """Make or change pictures with Seedream or SeedEdit.

        The page of this row documents `doubao-seedream-3-0-t2i-250415`, others on the same path SeedEdit 3.0 and Seedream
        4.5; Seedream 4.0 and 5.0 come from 302.AI's SDK. The address of a picture is good for 24 hours. A group of pictures
        is made with `sequential_image_generation`; input and output together may be 15. With `async=true` in the query the
        answer has been seen to be a task of `GET /v1/async_result`. `doubao-seedream-4-5-251128` costs 0.04 PTC a picture.
        The events of the stream are described as the vendor documents them.

        `POST /doubao/images/generations`.

        Args:
            model: `doubao-seedream-3-0-t2i-250415`, `doubao-seededit-3-0-i2i-250628`, `doubao-seedream-4-0-250828`, `doubao-seedream-4-5-251128` or `doubao-seedream-5-0-260128`.
            prompt: What to show or to change.
            image: Address or base64 of the input picture, of SeedEdit; a list of 1 to 10 of Seedream 4 and later.
            size: Width and height in pixels, of Seedream 3.0 within 512x512 and 2048x2048; `adaptive` of SeedEdit. Seedream 4.0 also takes `1K`, `2K`, `4K`, 4.5 `2K` and `4K` or 3686400 to 16777216 pixels, 5.0 at least 3686400. The gateway's default is '1024x1024'.
            response_format: An address, or the data. The gateway's default is 'url'.
            seed: Seed, -1 to 2147483647; -1 or nothing for a random one.
            guidance_scale: How closely the prompt is followed, 1 to 10, of the 3.0 models.
            watermark: Whether a mark of generated pictures is put into the lower right corner.
            sequential_image_generation: Whether the model may make a group of pictures, of Seedream 4.
            sequential_image_generation_options: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Doubao > Generations (Jimeng Image Generation), page 318394376; 302.AI documentation, pages 324771671 (SeedEdit 3.0) and 385925488 (Seedream 4.5); 302ai/ai-sdk: doubao-seedream.ts, seedream5.ts; 302ai/302_ai_portraithub: seed-image-3.0.ts; Volcengine Ark reference, as quoted in public clients (stream).
        """
        from .stream_images import OPERATION

        return self._client.stream(
            OPERATION,
            model=model,
            prompt=prompt,
            image=image,
            size=size,
            response_format=response_format,
            seed=seed,
            guidance_scale=guidance_scale,
            watermark=watermark,
            sequential_image_generation=sequential_image_generation,
            sequential_image_generation_options=sequential_image_generation_options,
        )

    async def draw(
        self,
        *,
        prompt: str,
        model_version: str,
        req_schedule_conf: str | Unset = UNSET,
        llm_seed: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        scale: float | Unset = UNSET,
        ddim_steps: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        use_pre_llm: bool | Unset = UNSET,
        use_sr: bool | Unset = UNSET,
        sr_seed: int | Unset = UNSET,
        sr_strength: float | Unset = UNSET,
        sr_scale: float | Unset = UNSET,
        sr_steps: int | Unset = UNSET,
        is_only_sr: bool | Unset = UNSET,
        return_url: bool | Unset = UNSET,
        logo_info: DoubaoLogo | Mapping[str, Any] | Unset = UNSET,
    ) -> DoubaoDrawResult:
        """Make a picture with the general models of Jimeng.

        The page has `llm_seed` as a number, 302.AI's SDK types it as a text: the number was really sent. The SDK leaves
        `req_schedule_conf` out for `general_v2.0` and `general_v3.0`.

        `POST /doubao/drawing`.

        Args:
            prompt: What to show.
            model_version: `general_v2.0`, `general_v2.0_L`, `general_v2.1_L` or `general_v3.0`.
            req_schedule_conf: How the prompt is worked on: `general_v20_9B_rephraser`, `general_v20_9B_pe` or `general_v3.0`.
            llm_seed: Seed of the model that works on the prompt; -1 for a random one. The gateway's default is -1.
            seed: Seed of the picture; -1 for a random one. The gateway's default is -1.
            scale: How closely the prompt is followed. The gateway's default is 3.5.
            ddim_steps: Steps of the diffusion. The gateway's default is 25.
            width: Width in pixels. The gateway's default is 512.
            height: Height in pixels. The gateway's default is 512.
            use_pre_llm: Whether a model works on the prompt first.
            use_sr: Whether the picture is enlarged afterwards.
            sr_seed: Seed of the enlargement; -1 for a random one.
            sr_strength: Strength of the enlargement.
            sr_scale: Guidance scale of the enlargement.
            sr_steps: Steps of the enlargement.
            is_only_sr: Whether only the enlargement is done.
            return_url: Whether addresses are answered.
            logo_info: A visible watermark.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Doubao > Drawing(Doubao image generation), page 246609554; 302ai/ai-sdk: doubao.ts; 302ai/302_red_packet_generation.
        """
        from .draw import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            model_version=model_version,
            req_schedule_conf=req_schedule_conf,
            llm_seed=llm_seed,
            seed=seed,
            scale=scale,
            ddim_steps=ddim_steps,
            width=width,
            height=height,
            use_pre_llm=use_pre_llm,
            use_sr=use_sr,
            sr_seed=sr_seed,
            sr_strength=sr_strength,
            sr_scale=sr_scale,
            sr_steps=sr_steps,
            is_only_sr=is_only_sr,
            return_url=return_url,
            logo_info=logo_info,
        )
