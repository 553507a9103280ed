"""The operations of `client.stability`."""

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
    from ...models.stability_artifacts import StabilityArtifacts
    from ...models.stability_creative_upscale import StabilityCreativeUpscale
    from ...models.stability_generation import StabilityGeneration
    from ...models.stability_image import StabilityImage
    from ...models.stability_text_prompt import StabilityTextPrompt
    from ...models.stability_video import StabilityVideo
    from ...models.stability_video_submission import StabilityVideoSubmission
    from . import control_sketch as control_sketch
    from . import control_sketch_json as control_sketch_json
    from . import control_structure as control_structure
    from . import control_structure_json as control_structure_json
    from . import control_style as control_style
    from . import control_style_json as control_style_json
    from . import download_creative_upscale as download_creative_upscale
    from . import download_video as download_video
    from . import erase as erase
    from . import erase_json as erase_json
    from . import generate_core as generate_core
    from . import generate_core_json as generate_core_json
    from . import generate_fast_3d as generate_fast_3d
    from . import generate_point_aware_3d as generate_point_aware_3d
    from . import generate_sd3 as generate_sd3
    from . import generate_sd3_json as generate_sd3_json
    from . import generate_ultra as generate_ultra
    from . import generate_ultra_json as generate_ultra_json
    from . import generate_v1 as generate_v1
    from . import generate_v1_json as generate_v1_json
    from . import get_creative_upscale as get_creative_upscale
    from . import get_video as get_video
    from . import image_to_video as image_to_video
    from . import inpaint as inpaint
    from . import inpaint_json as inpaint_json
    from . import outpaint as outpaint
    from . import outpaint_json as outpaint_json
    from . import remove_background as remove_background
    from . import remove_background_json as remove_background_json
    from . import replace_background as replace_background
    from . import search_and_recolor as search_and_recolor
    from . import search_and_recolor_json as search_and_recolor_json
    from . import search_and_replace as search_and_replace
    from . import search_and_replace_json as search_and_replace_json
    from . import transfer_style as transfer_style
    from . import transfer_style_json as transfer_style_json
    from . import upscale_conservative as upscale_conservative
    from . import upscale_conservative_json as upscale_conservative_json
    from . import upscale_creative as upscale_creative
    from . import upscale_fast as upscale_fast
    from . import upscale_fast_json as upscale_fast_json

_OPERATIONS = (
    "generate_v1",
    "generate_v1_json",
    "generate_core",
    "generate_core_json",
    "generate_ultra",
    "generate_ultra_json",
    "generate_sd3",
    "generate_sd3_json",
    "upscale_fast",
    "upscale_fast_json",
    "upscale_creative",
    "upscale_conservative",
    "upscale_conservative_json",
    "get_creative_upscale",
    "download_creative_upscale",
    "erase",
    "erase_json",
    "inpaint",
    "inpaint_json",
    "outpaint",
    "outpaint_json",
    "search_and_replace",
    "search_and_replace_json",
    "search_and_recolor",
    "search_and_recolor_json",
    "remove_background",
    "remove_background_json",
    "control_sketch",
    "control_sketch_json",
    "control_structure",
    "control_structure_json",
    "control_style",
    "control_style_json",
    "replace_background",
    "generate_fast_3d",
    "generate_point_aware_3d",
    "transfer_style",
    "transfer_style_json",
    "image_to_video",
    "get_video",
    "download_video",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Stability:
    """The operations of `client.stability`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_v1(
        self,
        engine_id: str,
        *,
        text_prompts: Sequence[StabilityTextPrompt | Mapping[str, Any]],
        height: int | Unset = UNSET,
        width: int | Unset = UNSET,
        cfg_scale: float | Unset = UNSET,
        clip_guidance_preset: str | Unset = UNSET,
        sampler: str | Unset = UNSET,
        samples: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        steps: int | Unset = UNSET,
        style_preset: str | Unset = UNSET,
    ) -> BinaryAnswer:
        """Make pictures with Stable Diffusion XL or 1.6.

        A caller of the gateway uses the engine `stable-diffusion-xl-1024-v1-0` and takes png; whether the gateway takes
        other engines is not known. Body and JSON answer are described as the vendor documents them.

        `POST /sd/v1/generation/{engine_id}/text-to-image`.

        Args:
            engine_id: The engine: `stable-diffusion-xl-1024-v1-0` or `stable-diffusion-v1-6`.
            text_prompts: What to show, and with negative weights what not to show.
            height: Height in pixels. The gateway's default is 512.
            width: Width in pixels. The gateway's default is 512.
            cfg_scale: How closely the prompt is followed, 0 to 35. The gateway's default is 7.0.
            clip_guidance_preset: Preset of the guidance by CLIP, in the vendor's words.
            sampler: The sampler, in the vendor's words; chosen by itself without it.
            samples: How many pictures, 1 to 10. The gateway's default is 1.
            seed: Seed; 0 for a random one. The gateway's default is 0.
            steps: Steps of the diffusion, 10 to 50. The gateway's default is 30.
            style_preset: Style, in the vendor's words, e.g. `anime`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party code that calls https://api.302.ai/sd/v1/generation/stable-diffusion-xl-1024-v1-0/text-to-image; 302ai/302_ecom_image_generator (mount); Stability AI REST v1 reference.
        """
        from .generate_v1 import OPERATION

        return self._client.send(
            OPERATION,
            engine_id=engine_id,
            text_prompts=text_prompts,
            height=height,
            width=width,
            cfg_scale=cfg_scale,
            clip_guidance_preset=clip_guidance_preset,
            sampler=sampler,
            samples=samples,
            seed=seed,
            steps=steps,
            style_preset=style_preset,
        )

    def generate_v1_json(
        self,
        engine_id: str,
        *,
        text_prompts: Sequence[StabilityTextPrompt | Mapping[str, Any]],
        height: int | Unset = UNSET,
        width: int | Unset = UNSET,
        cfg_scale: float | Unset = UNSET,
        clip_guidance_preset: str | Unset = UNSET,
        sampler: str | Unset = UNSET,
        samples: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        steps: int | Unset = UNSET,
        style_preset: str | Unset = UNSET,
    ) -> StabilityArtifacts:
        """Make pictures with Stable Diffusion XL or 1.6.

        A caller of the gateway uses the engine `stable-diffusion-xl-1024-v1-0` and takes png; whether the gateway takes
        other engines is not known. Body and JSON answer are described as the vendor documents them.

        `POST /sd/v1/generation/{engine_id}/text-to-image`.

        Args:
            engine_id: The engine: `stable-diffusion-xl-1024-v1-0` or `stable-diffusion-v1-6`.
            text_prompts: What to show, and with negative weights what not to show.
            height: Height in pixels. The gateway's default is 512.
            width: Width in pixels. The gateway's default is 512.
            cfg_scale: How closely the prompt is followed, 0 to 35. The gateway's default is 7.0.
            clip_guidance_preset: Preset of the guidance by CLIP, in the vendor's words.
            sampler: The sampler, in the vendor's words; chosen by itself without it.
            samples: How many pictures, 1 to 10. The gateway's default is 1.
            seed: Seed; 0 for a random one. The gateway's default is 0.
            steps: Steps of the diffusion, 10 to 50. The gateway's default is 30.
            style_preset: Style, in the vendor's words, e.g. `anime`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party code that calls https://api.302.ai/sd/v1/generation/stable-diffusion-xl-1024-v1-0/text-to-image; 302ai/302_ecom_image_generator (mount); Stability AI REST v1 reference.
        """
        from .generate_v1_json import OPERATION

        return self._client.send(
            OPERATION,
            engine_id=engine_id,
            text_prompts=text_prompts,
            height=height,
            width=width,
            cfg_scale=cfg_scale,
            clip_guidance_preset=clip_guidance_preset,
            sampler=sampler,
            samples=samples,
            seed=seed,
            steps=steps,
            style_preset=style_preset,
        )

    def generate_core(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Make a picture with Stable Image Core.

        The page `SD2` is taken to be Stable Image Core, the one model of the vendor's v2beta that no other page stands for;
        its own text was not found.

        `POST /sd/v2beta/stable-image/generate/core`; the path is inferred, no source confirms it.

        Args:
            prompt: What to show.
            aspect_ratio: Ratio of width to height. The gateway's default is '1:1'.
            negative_prompt: What not to show.
            seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
            style_preset: Style.
            output_format: Format of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: Stability AI REST v2beta reference; 302.AI documentation, pages under /sd/v2beta/stable-image/generate.
        """
        from .generate_core import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            seed=seed,
            style_preset=style_preset,
            output_format=output_format,
        )

    def generate_core_json(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> StabilityImage:
        """Make a picture with Stable Image Core.

        The page `SD2` is taken to be Stable Image Core, the one model of the vendor's v2beta that no other page stands for;
        its own text was not found.

        `POST /sd/v2beta/stable-image/generate/core`; the path is inferred, no source confirms it.

        Args:
            prompt: What to show.
            aspect_ratio: Ratio of width to height. The gateway's default is '1:1'.
            negative_prompt: What not to show.
            seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
            style_preset: Style.
            output_format: Format of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: Stability AI REST v2beta reference; 302.AI documentation, pages under /sd/v2beta/stable-image/generate.
        """
        from .generate_core_json import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            seed=seed,
            style_preset=style_preset,
            output_format=output_format,
        )

    def generate_ultra(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Make a picture with Stable Image Ultra.

        The page leaves the answer empty; the JSON is described as the vendor documents it.

        `POST /sd/v2beta/stable-image/generate/ultra`; price: 0.15 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What to show.
            aspect_ratio: Ratio of width to height. The gateway's default is '1:1'.
            negative_prompt: What not to show.
            seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
            output_format: Format of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Stability.ai > Generate (Image Generation-SD3-Ultra), page 182917249; 302ai/ai-sdk: sd3-ultra.ts; Stability AI REST v2beta reference (answer).
        """
        from .generate_ultra import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
        )

    def generate_ultra_json(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> StabilityImage:
        """Make a picture with Stable Image Ultra.

        The page leaves the answer empty; the JSON is described as the vendor documents it.

        `POST /sd/v2beta/stable-image/generate/ultra`; price: 0.15 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What to show.
            aspect_ratio: Ratio of width to height. The gateway's default is '1:1'.
            negative_prompt: What not to show.
            seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
            output_format: Format of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Stability.ai > Generate (Image Generation-SD3-Ultra), page 182917249; 302ai/ai-sdk: sd3-ultra.ts; Stability AI REST v2beta reference (answer).
        """
        from .generate_ultra_json import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
        )

    def generate_sd3(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        mode: Literal["image-to-image", "text-to-image"] | Unset = UNSET,
        model: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Make or change a picture with Stable Diffusion 3 or 3.5.

        With `mode` `image-to-image`, `image` and `strength` are needed and `aspect_ratio` is not taken; the whole request
        may have 10 MiB. The pages leave the answer empty; the JSON is described as the vendor documents it.

        `POST /sd/v2beta/stable-image/generate/sd3`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What to show.
            aspect_ratio: Ratio of width to height, of text-to-image. The gateway's default is '1:1'.
            mode: Whether a picture is changed. The gateway's default is 'text-to-image'.
            model: `sd3`, `sd3-turbo`, `sd3.5-large`, `sd3.5-large-turbo` or `sd3.5-medium`.
            image: The picture to start with, of image-to-image.
            strength: How far the picture is left, 0 to 1, of image-to-image; 0 keeps it, 1 ignores it.
            negative_prompt: What not to show.
            seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
            output_format: Format of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Stability.ai > Generate (Image Generation-SD3), page 166501636; 302.AI documentation, Image Generation > Stability.ai > Generate(Image Generation-SD3.5-Medium), page 229942757; 302ai/ai-sdk: sd35.ts; 302ai/image-sdk; Stability AI REST v2beta reference (image, strength, answer).
        """
        from .generate_sd3 import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            mode=mode,
            model=model,
            image=image,
            strength=strength,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
        )

    def generate_sd3_json(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        mode: Literal["image-to-image", "text-to-image"] | Unset = UNSET,
        model: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> StabilityImage:
        """Make or change a picture with Stable Diffusion 3 or 3.5.

        With `mode` `image-to-image`, `image` and `strength` are needed and `aspect_ratio` is not taken; the whole request
        may have 10 MiB. The pages leave the answer empty; the JSON is described as the vendor documents it.

        `POST /sd/v2beta/stable-image/generate/sd3`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What to show.
            aspect_ratio: Ratio of width to height, of text-to-image. The gateway's default is '1:1'.
            mode: Whether a picture is changed. The gateway's default is 'text-to-image'.
            model: `sd3`, `sd3-turbo`, `sd3.5-large`, `sd3.5-large-turbo` or `sd3.5-medium`.
            image: The picture to start with, of image-to-image.
            strength: How far the picture is left, 0 to 1, of image-to-image; 0 keeps it, 1 ignores it.
            negative_prompt: What not to show.
            seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
            output_format: Format of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Stability.ai > Generate (Image Generation-SD3), page 166501636; 302.AI documentation, Image Generation > Stability.ai > Generate(Image Generation-SD3.5-Medium), page 229942757; 302ai/ai-sdk: sd35.ts; 302ai/image-sdk; Stability AI REST v2beta reference (image, strength, answer).
        """
        from .generate_sd3_json import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            mode=mode,
            model=model,
            image=image,
            strength=strength,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
        )

    def upscale_fast(
        self,
        *,
        image: FileInput,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Enlarge a picture fourfold, fast.

        Four times the size, without a prompt. `upscale_fast` answers the bytes of the picture, `upscale_fast_json`
        the picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/upscale/fast`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .upscale_fast import OPERATION

        return self._client.send(OPERATION, image=image, output_format=output_format)

    def upscale_fast_json(
        self,
        *,
        image: FileInput,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> StabilityImage:
        """Enlarge a picture fourfold, fast.

        Four times the size, without a prompt. `upscale_fast` answers the bytes of the picture, `upscale_fast_json`
        the picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/upscale/fast`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .upscale_fast_json import OPERATION

        return self._client.send(OPERATION, image=image, output_format=output_format)

    def upscale_creative(
        self,
        *,
        image: FileInput,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        seed: int | Unset = UNSET,
        creativity: float | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> Task[StabilityGeneration, StabilityCreativeUpscale]:
        """Start enlarging a picture, with details that a prompt describes.

        Asynchronous: the answer is an id. The image toolbox sends `image` and `prompt` only, shrinks the file to 3 MB
        before, and asks for the result every five seconds. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/upscale/creative`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            output_format: Format of the picture. The gateway's default is 'png'.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            creativity: How much detail may be invented: 0 to 0.35 in one client for the vendor, 0.1 to 0.5 in another. The gateway's default is 0.3.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference; docs.comfy.org, upscale-creative (range of creativity).
        """
        from .upscale_creative import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            output_format=output_format,
            seed=seed,
            creativity=creativity,
            style_preset=style_preset,
        )

    def upscale_conservative(
        self,
        *,
        image: FileInput,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        creativity: float | Unset = UNSET,
    ) -> BinaryAnswer:
        """Enlarge a picture and change as little as possible.

        The prompt tells what the picture shows. `upscale_conservative` answers the bytes of the picture,
        `upscale_conservative_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/upscale/conservative`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            creativity: How much detail may be invented, 0.2 to 0.5. The gateway's default is 0.35.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .upscale_conservative import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
            creativity=creativity,
        )

    def upscale_conservative_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        creativity: float | Unset = UNSET,
    ) -> StabilityImage:
        """Enlarge a picture and change as little as possible.

        The prompt tells what the picture shows. `upscale_conservative` answers the bytes of the picture,
        `upscale_conservative_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/upscale/conservative`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            creativity: How much detail may be invented, 0.2 to 0.5. The gateway's default is 0.35.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .upscale_conservative_json import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
            creativity=creativity,
        )

    def get_creative_upscale(
        self,
        id: str,
    ) -> StabilityCreativeUpscale:
        """Ask for the result of a creative upscale.

        The vendor answers 202 while the work goes on, and keeps results for 24 hours. `get_creative_upscale` answers
        JSON with the picture as base64, `download_creative_upscale` the bytes of the picture: the `Accept` header
        decides; before the end both get JSON. The vendor's errors are `{id, name, errors}`. The vendor now has
        `/v2beta/results/{id}` too, which has not been seen on the gateway.

        `GET /sd/v2beta/stable-image/upscale/creative/result/{id}`.

        Args:
            id: The id that `upscale_creative` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .get_creative_upscale import OPERATION

        return self._client.send(OPERATION, id=id)

    def download_creative_upscale(
        self,
        id: str,
    ) -> BinaryAnswer:
        """Ask for the result of a creative upscale.

        The vendor answers 202 while the work goes on, and keeps results for 24 hours. `get_creative_upscale` answers
        JSON with the picture as base64, `download_creative_upscale` the bytes of the picture: the `Accept` header
        decides; before the end both get JSON. The vendor's errors are `{id, name, errors}`. The vendor now has
        `/v2beta/results/{id}` too, which has not been seen on the gateway.

        `GET /sd/v2beta/stable-image/upscale/creative/result/{id}`.

        Args:
            id: The id that `upscale_creative` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .download_creative_upscale import OPERATION

        return self._client.send(OPERATION, id=id)

    def erase(
        self,
        *,
        image: FileInput,
        mask: FileInput | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Erase an object from a picture.

        The image toolbox sends `image` and `mask` and asks for JSON. `erase` answers the bytes of the picture,
        `erase_json` the picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/erase`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            mask: Picture of the area to change: white is changed. Without it the alpha channel of `image` says so.
            grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 5.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .erase import OPERATION

        return self._client.send(
            OPERATION, image=image, mask=mask, grow_mask=grow_mask, seed=seed, output_format=output_format
        )

    def erase_json(
        self,
        *,
        image: FileInput,
        mask: FileInput | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> StabilityImage:
        """Erase an object from a picture.

        The image toolbox sends `image` and `mask` and asks for JSON. `erase` answers the bytes of the picture,
        `erase_json` the picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/erase`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            mask: Picture of the area to change: white is changed. Without it the alpha channel of `image` says so.
            grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 5.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .erase_json import OPERATION

        return self._client.send(
            OPERATION, image=image, mask=mask, grow_mask=grow_mask, seed=seed, output_format=output_format
        )

    def inpaint(
        self,
        *,
        image: FileInput,
        prompt: str,
        mask: FileInput | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> BinaryAnswer:
        """Replace an area of a picture by what a prompt says.

        The image toolbox sends `image`, `mask` and `prompt` and asks for JSON. `inpaint` answers the bytes of the
        picture, `inpaint_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/inpaint`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            mask: Picture of the area to change: white is changed. Without it the alpha channel of `image` says so.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            grow_mask: Pixels, 0 to 100, by which the edges of the mask grow outwards. The gateway's default is 5.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .inpaint import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            mask=mask,
            negative_prompt=negative_prompt,
            grow_mask=grow_mask,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    def inpaint_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        mask: FileInput | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> StabilityImage:
        """Replace an area of a picture by what a prompt says.

        The image toolbox sends `image`, `mask` and `prompt` and asks for JSON. `inpaint` answers the bytes of the
        picture, `inpaint_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/inpaint`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            mask: Picture of the area to change: white is changed. Without it the alpha channel of `image` says so.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            grow_mask: Pixels, 0 to 100, by which the edges of the mask grow outwards. The gateway's default is 5.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .inpaint_json import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            mask=mask,
            negative_prompt=negative_prompt,
            grow_mask=grow_mask,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    def outpaint(
        self,
        *,
        image: FileInput,
        left: int | Unset = UNSET,
        right: int | Unset = UNSET,
        up: int | Unset = UNSET,
        down: int | Unset = UNSET,
        creativity: float | Unset = UNSET,
        prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
        bottom: int | Unset = UNSET,
    ) -> BinaryAnswer:
        """Paint on beyond the edges of a picture.

        At least one side must be above 0. The image toolbox also sends `bottom`, with the value of `down`; the vendor
        knows no such field. `outpaint` answers the bytes of the picture, `outpaint_json` the picture as base64: the
        `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/outpaint`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            left: Pixels to add on the left, 0 to 2000. The gateway's default is 0.
            right: Pixels to add on the right, 0 to 2000. The gateway's default is 0.
            up: Pixels to add above, 0 to 2000. The gateway's default is 0.
            down: Pixels to add below, 0 to 2000. The gateway's default is 0.
            creativity: How much may be invented that the picture does not suggest, 0 to 1. The gateway's default is 0.5.
            prompt: What should be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.
            bottom: Sent by the image toolbox beside `down`, with the same value.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .outpaint import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            left=left,
            right=right,
            up=up,
            down=down,
            creativity=creativity,
            prompt=prompt,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
            bottom=bottom,
        )

    def outpaint_json(
        self,
        *,
        image: FileInput,
        left: int | Unset = UNSET,
        right: int | Unset = UNSET,
        up: int | Unset = UNSET,
        down: int | Unset = UNSET,
        creativity: float | Unset = UNSET,
        prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
        bottom: int | Unset = UNSET,
    ) -> StabilityImage:
        """Paint on beyond the edges of a picture.

        At least one side must be above 0. The image toolbox also sends `bottom`, with the value of `down`; the vendor
        knows no such field. `outpaint` answers the bytes of the picture, `outpaint_json` the picture as base64: the
        `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/outpaint`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            left: Pixels to add on the left, 0 to 2000. The gateway's default is 0.
            right: Pixels to add on the right, 0 to 2000. The gateway's default is 0.
            up: Pixels to add above, 0 to 2000. The gateway's default is 0.
            down: Pixels to add below, 0 to 2000. The gateway's default is 0.
            creativity: How much may be invented that the picture does not suggest, 0 to 1. The gateway's default is 0.5.
            prompt: What should be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.
            bottom: Sent by the image toolbox beside `down`, with the same value.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .outpaint_json import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            left=left,
            right=right,
            up=up,
            down=down,
            creativity=creativity,
            prompt=prompt,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
            bottom=bottom,
        )

    def search_and_replace(
        self,
        *,
        image: FileInput,
        prompt: str,
        search_prompt: str,
        negative_prompt: str | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> BinaryAnswer:
        """Replace an object of a picture that is described in words.

        No mask is needed. `search_and_replace` answers the bytes of the picture, `search_and_replace_json` the
        picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/search-and-replace`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            search_prompt: What to replace, in a few words.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 3.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .search_and_replace import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            search_prompt=search_prompt,
            negative_prompt=negative_prompt,
            grow_mask=grow_mask,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    def search_and_replace_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        search_prompt: str,
        negative_prompt: str | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> StabilityImage:
        """Replace an object of a picture that is described in words.

        No mask is needed. `search_and_replace` answers the bytes of the picture, `search_and_replace_json` the
        picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/search-and-replace`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            search_prompt: What to replace, in a few words.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 3.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .search_and_replace_json import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            search_prompt=search_prompt,
            negative_prompt=negative_prompt,
            grow_mask=grow_mask,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    def search_and_recolor(
        self,
        *,
        image: FileInput,
        prompt: str,
        select_prompt: str,
        negative_prompt: str | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> BinaryAnswer:
        """Recolour an object of a picture that is described in words.

        No mask is needed. `search_and_recolor` answers the bytes of the picture, `search_and_recolor_json` the
        picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/search-and-recolor`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            select_prompt: What to recolour, in a few words.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 3.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .search_and_recolor import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            select_prompt=select_prompt,
            negative_prompt=negative_prompt,
            grow_mask=grow_mask,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    def search_and_recolor_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        select_prompt: str,
        negative_prompt: str | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> StabilityImage:
        """Recolour an object of a picture that is described in words.

        No mask is needed. `search_and_recolor` answers the bytes of the picture, `search_and_recolor_json` the
        picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/search-and-recolor`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            select_prompt: What to recolour, in a few words.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 3.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .search_and_recolor_json import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            select_prompt=select_prompt,
            negative_prompt=negative_prompt,
            grow_mask=grow_mask,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    def remove_background(
        self,
        *,
        image: FileInput,
        output_format: Literal["png", "webp"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Cut out what stands in the foreground of a picture.

        The image toolbox asks for JSON, the ecommerce image generator for the bytes. `remove_background` answers the
        bytes of the picture, `remove_background_json` the picture as base64: the `Accept` header decides. The
        vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/remove-background`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            output_format: Format of the picture; JPEG has no transparency. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; 302ai/302_ecom_image_generator; Stability AI REST v2beta reference.
        """
        from .remove_background import OPERATION

        return self._client.send(OPERATION, image=image, output_format=output_format)

    def remove_background_json(
        self,
        *,
        image: FileInput,
        output_format: Literal["png", "webp"] | Unset = UNSET,
    ) -> StabilityImage:
        """Cut out what stands in the foreground of a picture.

        The image toolbox asks for JSON, the ecommerce image generator for the bytes. `remove_background` answers the
        bytes of the picture, `remove_background_json` the picture as base64: the `Accept` header decides. The
        vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/remove-background`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            output_format: Format of the picture; JPEG has no transparency. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; 302ai/302_ecom_image_generator; Stability AI REST v2beta reference.
        """
        from .remove_background_json import OPERATION

        return self._client.send(OPERATION, image=image, output_format=output_format)

    def control_sketch(
        self,
        *,
        image: FileInput,
        prompt: str,
        control_strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> BinaryAnswer:
        """Turn a sketch into a picture.

        The lines of `image` and its edges guide the result. `control_sketch` answers the bytes of the picture,
        `control_sketch_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/sketch`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            control_strength: How much the input picture determines the result, 0 to 1. The gateway's default is 0.7.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .control_sketch import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            control_strength=control_strength,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    def control_sketch_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        control_strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> StabilityImage:
        """Turn a sketch into a picture.

        The lines of `image` and its edges guide the result. `control_sketch` answers the bytes of the picture,
        `control_sketch_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/sketch`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            control_strength: How much the input picture determines the result, 0 to 1. The gateway's default is 0.7.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .control_sketch_json import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            control_strength=control_strength,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    def control_structure(
        self,
        *,
        image: FileInput,
        prompt: str,
        control_strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> BinaryAnswer:
        """Make a picture that keeps the structure of another.

        What stands where is kept, what it is comes from the prompt. `control_structure` answers the bytes of the
        picture, `control_structure_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/structure`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            control_strength: How much the input picture determines the result, 0 to 1. The gateway's default is 0.7.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .control_structure import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            control_strength=control_strength,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    def control_structure_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        control_strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> StabilityImage:
        """Make a picture that keeps the structure of another.

        What stands where is kept, what it is comes from the prompt. `control_structure` answers the bytes of the
        picture, `control_structure_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/structure`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            control_strength: How much the input picture determines the result, 0 to 1. The gateway's default is 0.7.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .control_structure_json import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            control_strength=control_strength,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    def control_style(
        self,
        *,
        image: FileInput,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        fidelity: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> BinaryAnswer:
        """Make a picture in the style of another.

        `control_style` answers the bytes of the picture, `control_style_json` the picture as base64: the `Accept`
        header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/style`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            aspect_ratio: Width to height of the result. The gateway's default is '1:1'.
            fidelity: How close the style is kept, 0 to 1. The gateway's default is 0.5.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .control_style import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            fidelity=fidelity,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    def control_style_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        fidelity: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> StabilityImage:
        """Make a picture in the style of another.

        `control_style` answers the bytes of the picture, `control_style_json` the picture as base64: the `Accept`
        header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/style`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            aspect_ratio: Width to height of the result. The gateway's default is '1:1'.
            fidelity: How close the style is kept, 0 to 1. The gateway's default is 0.5.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .control_style_json import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            fidelity=fidelity,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    def replace_background(
        self,
        *,
        subject_image: FileInput,
        background_reference: FileInput | Unset = UNSET,
        background_prompt: str | Unset = UNSET,
        foreground_prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        preserve_original_subject: float | Unset = UNSET,
        original_background_depth: float | Unset = UNSET,
        keep_original_background: bool | Unset = UNSET,
        light_source_direction: Literal["above", "below", "left", "right"] | Unset = UNSET,
        light_reference: FileInput | Unset = UNSET,
        light_source_strength: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> StabilityGeneration:
        """Start replacing the background of a picture and adjusting its light.

        Asynchronous at the vendor: the answer is an id, and the result comes from `/v2beta/results/{id}` there. Which
        path of the gateway fetches it is not known; that of the creative upscale may. A third-party gateway has
        `/edit/replace-background` for it; the vendor's path is the one here. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/replace-background-and-relight`; the path is inferred, no source confirms it.

        Args:
            subject_image: The picture whose background to replace.
            background_reference: A picture of the new background; this or `background_prompt` is needed.
            background_prompt: The new background in words; this or `background_reference` is needed.
            foreground_prompt: What the foreground shows.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            preserve_original_subject: How much of the subject is kept, 0 to 1. The gateway's default is 0.6.
            original_background_depth: How closely the depth of the old background is kept, 0 to 1. The gateway's default is 0.5.
            keep_original_background: Keep the background of the original; sent as the text `true` or `false`. The gateway's default is False.
            light_source_direction: Where the light comes from.
            light_reference: A picture whose light to take.
            light_source_strength: How strong the light is, 0 to 1. The gateway's default is 0.3.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; Stability AI REST v2beta reference.
        """
        from .replace_background import OPERATION

        return self._client.send(
            OPERATION,
            subject_image=subject_image,
            background_reference=background_reference,
            background_prompt=background_prompt,
            foreground_prompt=foreground_prompt,
            negative_prompt=negative_prompt,
            preserve_original_subject=preserve_original_subject,
            original_background_depth=original_background_depth,
            keep_original_background=keep_original_background,
            light_source_direction=light_source_direction,
            light_reference=light_reference,
            light_source_strength=light_source_strength,
            seed=seed,
            output_format=output_format,
        )

    def generate_fast_3d(
        self,
        *,
        image: FileInput,
        texture_resolution: Literal["1024", "2048", "512"] | Unset = UNSET,
        foreground_ratio: float | Unset = UNSET,
        remesh: Literal["none", "quad", "triangle"] | Unset = UNSET,
        vertex_count: int | Unset = UNSET,
    ) -> BinaryAnswer:
        """Turn a picture into a 3D model, fast.

        The answer is a file in the format glb. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/3d/stable-fast-3d`.

        Args:
            image: The picture: JPEG, PNG or WebP, each side at least 64 pixels.
            texture_resolution: Side of the textures in pixels. The gateway's default is '1024'.
            foreground_ratio: Padding around the object, 0.1 to 1. The gateway's default is 0.85.
            remesh: Whether to remesh the model, and with which faces. The gateway's default is 'none'.
            vertex_count: How many vertices a remeshed model has, up to 20000; -1 sets no limit. The gateway's default is -1.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI 3D modelling app: services/modeling (image, texture_resolution, foreground_ratio; answer read as a file); Stability AI REST v2beta reference.
        """
        from .generate_fast_3d import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            texture_resolution=texture_resolution,
            foreground_ratio=foreground_ratio,
            remesh=remesh,
            vertex_count=vertex_count,
        )

    def generate_point_aware_3d(
        self,
        *,
        image: FileInput,
        texture_resolution: Literal["1024", "2048", "512"] | Unset = UNSET,
        foreground_ratio: float | Unset = UNSET,
        remesh: Literal["none", "quad", "triangle"] | Unset = UNSET,
        target_type: Literal["face", "none", "vertex"] | Unset = UNSET,
        target_count: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> BinaryAnswer:
        """Turn a picture into a 3D model, new version.

        The page says Stable-Point-3D; the vendor's name is Stable Point Aware 3D. The answer is a file in the format
        glb. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/3d/stable-point-aware-3d`.

        Args:
            image: The picture.
            texture_resolution: Side of the textures in pixels. The gateway's default is '1024'.
            foreground_ratio: Padding around the object, 1 to 2. The gateway's default is 1.3.
            remesh: Whether to remesh the model, and with which faces. The gateway's default is 'none'.
            target_type: What `target_count` counts. The gateway's default is 'none'.
            target_count: How many vertices or faces the model has, 100 to 20000. The gateway's default is 1000.
            guidance_scale: How closely the picture is followed, 1 to 10. The gateway's default is 3.0.
            seed: Number that fixes the randomness. The gateway's default is 0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI 3D modelling app: services/modeling (all fields but remesh and target_type; answer read as a file); Stability AI REST v2beta reference.
        """
        from .generate_point_aware_3d import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            texture_resolution=texture_resolution,
            foreground_ratio=foreground_ratio,
            remesh=remesh,
            target_type=target_type,
            target_count=target_count,
            guidance_scale=guidance_scale,
            seed=seed,
        )

    def transfer_style(
        self,
        *,
        init_image: FileInput,
        style_image: FileInput,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        style_strength: float | Unset = UNSET,
        composition_fidelity: float | Unset = UNSET,
        change_strength: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Give a picture the style of another.

        A third-party gateway has `/edit/style-transfer` for it; the vendor's path is the one here. `transfer_style`
        answers the bytes of the picture, `transfer_style_json` the picture as base64: the `Accept` header decides.
        The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/style-transfer`; the path is inferred, no source confirms it.

        Args:
            init_image: The picture to restyle.
            style_image: The picture whose style to take.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            style_strength: How much of the style is taken, 0 to 1. The gateway's default is 1.0.
            composition_fidelity: How much of the composition is kept, 0 to 1. The gateway's default is 0.9.
            change_strength: How much the picture may change, 0.1 to 1. The gateway's default is 0.9.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; Stability AI REST v2beta reference.
        """
        from .transfer_style import OPERATION

        return self._client.send(
            OPERATION,
            init_image=init_image,
            style_image=style_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            style_strength=style_strength,
            composition_fidelity=composition_fidelity,
            change_strength=change_strength,
            seed=seed,
            output_format=output_format,
        )

    def transfer_style_json(
        self,
        *,
        init_image: FileInput,
        style_image: FileInput,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        style_strength: float | Unset = UNSET,
        composition_fidelity: float | Unset = UNSET,
        change_strength: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> StabilityImage:
        """Give a picture the style of another.

        A third-party gateway has `/edit/style-transfer` for it; the vendor's path is the one here. `transfer_style`
        answers the bytes of the picture, `transfer_style_json` the picture as base64: the `Accept` header decides.
        The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/style-transfer`; the path is inferred, no source confirms it.

        Args:
            init_image: The picture to restyle.
            style_image: The picture whose style to take.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            style_strength: How much of the style is taken, 0 to 1. The gateway's default is 1.0.
            composition_fidelity: How much of the composition is kept, 0 to 1. The gateway's default is 0.9.
            change_strength: How much the picture may change, 0.1 to 1. The gateway's default is 0.9.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; Stability AI REST v2beta reference.
        """
        from .transfer_style_json import OPERATION

        return self._client.send(
            OPERATION,
            init_image=init_image,
            style_image=style_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            style_strength=style_strength,
            composition_fidelity=composition_fidelity,
            change_strength=change_strength,
            seed=seed,
            output_format=output_format,
        )

    def image_to_video(
        self,
        *,
        image: FileInput,
        cfg_scale: float | Unset = UNSET,
        motion_bucket_id: float | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> Task[StabilityVideoSubmission, StabilityVideo]:
        """Make a video from a picture, with Stable Video Diffusion.

        The page leaves the answer empty; it is described as the vendor documents it. The vendor takes pictures of 1024 by
        576, 576 by 1024 or 768 by 768 pixels.

        `POST /sd/v2beta/image-to-video`; price: 0.4 PTC (1 PTC = 1 USD) per call.

        Args:
            image: The picture to begin with.
            cfg_scale: How closely the video keeps to the picture, 0 to 10. The gateway's default is 1.8.
            motion_bucket_id: How much moves, 1 to 255. The gateway's default is 127.0.
            seed: For repeatable videos; a field of the vendor, not on the page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Stable Diffusion > Image-to-video (page 163311828); Stability AI REST v2beta reference (answer, ranges, seed).
        """
        from .image_to_video import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, image=image, cfg_scale=cfg_scale, motion_bucket_id=motion_bucket_id, seed=seed
        )

    def get_video(
        self,
        id: str,
    ) -> StabilityVideo:
        """Ask for the video.

        `get_video` answers JSON with the video as base64, `download_video` the bytes of the video: the `Accept` header
        decides. While the work goes on, both get 202.

        `GET /sd/v2beta/image-to-video/result/{id}`.

        Args:
            id: The id that `image_to_video` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Stable Diffusion > Fetch Image-to-video; third-party web app that calls https://api.302.ai/sd/v2beta/image-to-video/result/{id} and reads `video` of the JSON; Stability AI REST v2beta reference.
        """
        from .get_video import OPERATION

        return self._client.send(OPERATION, id=id)

    def download_video(
        self,
        id: str,
    ) -> BinaryAnswer:
        """Ask for the video.

        `get_video` answers JSON with the video as base64, `download_video` the bytes of the video: the `Accept` header
        decides. While the work goes on, both get 202.

        `GET /sd/v2beta/image-to-video/result/{id}`.

        Args:
            id: The id that `image_to_video` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Stable Diffusion > Fetch Image-to-video; third-party web app that calls https://api.302.ai/sd/v2beta/image-to-video/result/{id} and reads `video` of the JSON; Stability AI REST v2beta reference.
        """
        from .download_video import OPERATION

        return self._client.send(OPERATION, id=id)

    def creative_upscale_task(self, id: Any) -> Task[StabilityGeneration, StabilityCreativeUpscale]:
        """Pick up a task that was submitted by `upscale_creative`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .upscale_creative import TASK

        return Task(self._client, TASK, id)

    def video_task(self, id: Any) -> Task[StabilityVideoSubmission, StabilityVideo]:
        """Pick up a task that was submitted by `image_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .image_to_video import TASK

        return Task(self._client, TASK, id)


class AsyncStability:
    """The operations of `client.stability`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_v1(
        self,
        engine_id: str,
        *,
        text_prompts: Sequence[StabilityTextPrompt | Mapping[str, Any]],
        height: int | Unset = UNSET,
        width: int | Unset = UNSET,
        cfg_scale: float | Unset = UNSET,
        clip_guidance_preset: str | Unset = UNSET,
        sampler: str | Unset = UNSET,
        samples: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        steps: int | Unset = UNSET,
        style_preset: str | Unset = UNSET,
    ) -> BinaryAnswer:
        """Make pictures with Stable Diffusion XL or 1.6.

        A caller of the gateway uses the engine `stable-diffusion-xl-1024-v1-0` and takes png; whether the gateway takes
        other engines is not known. Body and JSON answer are described as the vendor documents them.

        `POST /sd/v1/generation/{engine_id}/text-to-image`.

        Args:
            engine_id: The engine: `stable-diffusion-xl-1024-v1-0` or `stable-diffusion-v1-6`.
            text_prompts: What to show, and with negative weights what not to show.
            height: Height in pixels. The gateway's default is 512.
            width: Width in pixels. The gateway's default is 512.
            cfg_scale: How closely the prompt is followed, 0 to 35. The gateway's default is 7.0.
            clip_guidance_preset: Preset of the guidance by CLIP, in the vendor's words.
            sampler: The sampler, in the vendor's words; chosen by itself without it.
            samples: How many pictures, 1 to 10. The gateway's default is 1.
            seed: Seed; 0 for a random one. The gateway's default is 0.
            steps: Steps of the diffusion, 10 to 50. The gateway's default is 30.
            style_preset: Style, in the vendor's words, e.g. `anime`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party code that calls https://api.302.ai/sd/v1/generation/stable-diffusion-xl-1024-v1-0/text-to-image; 302ai/302_ecom_image_generator (mount); Stability AI REST v1 reference.
        """
        from .generate_v1 import OPERATION

        return await self._client.send(
            OPERATION,
            engine_id=engine_id,
            text_prompts=text_prompts,
            height=height,
            width=width,
            cfg_scale=cfg_scale,
            clip_guidance_preset=clip_guidance_preset,
            sampler=sampler,
            samples=samples,
            seed=seed,
            steps=steps,
            style_preset=style_preset,
        )

    async def generate_v1_json(
        self,
        engine_id: str,
        *,
        text_prompts: Sequence[StabilityTextPrompt | Mapping[str, Any]],
        height: int | Unset = UNSET,
        width: int | Unset = UNSET,
        cfg_scale: float | Unset = UNSET,
        clip_guidance_preset: str | Unset = UNSET,
        sampler: str | Unset = UNSET,
        samples: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        steps: int | Unset = UNSET,
        style_preset: str | Unset = UNSET,
    ) -> StabilityArtifacts:
        """Make pictures with Stable Diffusion XL or 1.6.

        A caller of the gateway uses the engine `stable-diffusion-xl-1024-v1-0` and takes png; whether the gateway takes
        other engines is not known. Body and JSON answer are described as the vendor documents them.

        `POST /sd/v1/generation/{engine_id}/text-to-image`.

        Args:
            engine_id: The engine: `stable-diffusion-xl-1024-v1-0` or `stable-diffusion-v1-6`.
            text_prompts: What to show, and with negative weights what not to show.
            height: Height in pixels. The gateway's default is 512.
            width: Width in pixels. The gateway's default is 512.
            cfg_scale: How closely the prompt is followed, 0 to 35. The gateway's default is 7.0.
            clip_guidance_preset: Preset of the guidance by CLIP, in the vendor's words.
            sampler: The sampler, in the vendor's words; chosen by itself without it.
            samples: How many pictures, 1 to 10. The gateway's default is 1.
            seed: Seed; 0 for a random one. The gateway's default is 0.
            steps: Steps of the diffusion, 10 to 50. The gateway's default is 30.
            style_preset: Style, in the vendor's words, e.g. `anime`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party code that calls https://api.302.ai/sd/v1/generation/stable-diffusion-xl-1024-v1-0/text-to-image; 302ai/302_ecom_image_generator (mount); Stability AI REST v1 reference.
        """
        from .generate_v1_json import OPERATION

        return await self._client.send(
            OPERATION,
            engine_id=engine_id,
            text_prompts=text_prompts,
            height=height,
            width=width,
            cfg_scale=cfg_scale,
            clip_guidance_preset=clip_guidance_preset,
            sampler=sampler,
            samples=samples,
            seed=seed,
            steps=steps,
            style_preset=style_preset,
        )

    async def generate_core(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Make a picture with Stable Image Core.

        The page `SD2` is taken to be Stable Image Core, the one model of the vendor's v2beta that no other page stands for;
        its own text was not found.

        `POST /sd/v2beta/stable-image/generate/core`; the path is inferred, no source confirms it.

        Args:
            prompt: What to show.
            aspect_ratio: Ratio of width to height. The gateway's default is '1:1'.
            negative_prompt: What not to show.
            seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
            style_preset: Style.
            output_format: Format of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: Stability AI REST v2beta reference; 302.AI documentation, pages under /sd/v2beta/stable-image/generate.
        """
        from .generate_core import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            seed=seed,
            style_preset=style_preset,
            output_format=output_format,
        )

    async def generate_core_json(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> StabilityImage:
        """Make a picture with Stable Image Core.

        The page `SD2` is taken to be Stable Image Core, the one model of the vendor's v2beta that no other page stands for;
        its own text was not found.

        `POST /sd/v2beta/stable-image/generate/core`; the path is inferred, no source confirms it.

        Args:
            prompt: What to show.
            aspect_ratio: Ratio of width to height. The gateway's default is '1:1'.
            negative_prompt: What not to show.
            seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
            style_preset: Style.
            output_format: Format of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: Stability AI REST v2beta reference; 302.AI documentation, pages under /sd/v2beta/stable-image/generate.
        """
        from .generate_core_json import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            seed=seed,
            style_preset=style_preset,
            output_format=output_format,
        )

    async def generate_ultra(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Make a picture with Stable Image Ultra.

        The page leaves the answer empty; the JSON is described as the vendor documents it.

        `POST /sd/v2beta/stable-image/generate/ultra`; price: 0.15 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What to show.
            aspect_ratio: Ratio of width to height. The gateway's default is '1:1'.
            negative_prompt: What not to show.
            seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
            output_format: Format of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Stability.ai > Generate (Image Generation-SD3-Ultra), page 182917249; 302ai/ai-sdk: sd3-ultra.ts; Stability AI REST v2beta reference (answer).
        """
        from .generate_ultra import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
        )

    async def generate_ultra_json(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> StabilityImage:
        """Make a picture with Stable Image Ultra.

        The page leaves the answer empty; the JSON is described as the vendor documents it.

        `POST /sd/v2beta/stable-image/generate/ultra`; price: 0.15 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What to show.
            aspect_ratio: Ratio of width to height. The gateway's default is '1:1'.
            negative_prompt: What not to show.
            seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
            output_format: Format of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Stability.ai > Generate (Image Generation-SD3-Ultra), page 182917249; 302ai/ai-sdk: sd3-ultra.ts; Stability AI REST v2beta reference (answer).
        """
        from .generate_ultra_json import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
        )

    async def generate_sd3(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        mode: Literal["image-to-image", "text-to-image"] | Unset = UNSET,
        model: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Make or change a picture with Stable Diffusion 3 or 3.5.

        With `mode` `image-to-image`, `image` and `strength` are needed and `aspect_ratio` is not taken; the whole request
        may have 10 MiB. The pages leave the answer empty; the JSON is described as the vendor documents it.

        `POST /sd/v2beta/stable-image/generate/sd3`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What to show.
            aspect_ratio: Ratio of width to height, of text-to-image. The gateway's default is '1:1'.
            mode: Whether a picture is changed. The gateway's default is 'text-to-image'.
            model: `sd3`, `sd3-turbo`, `sd3.5-large`, `sd3.5-large-turbo` or `sd3.5-medium`.
            image: The picture to start with, of image-to-image.
            strength: How far the picture is left, 0 to 1, of image-to-image; 0 keeps it, 1 ignores it.
            negative_prompt: What not to show.
            seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
            output_format: Format of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Stability.ai > Generate (Image Generation-SD3), page 166501636; 302.AI documentation, Image Generation > Stability.ai > Generate(Image Generation-SD3.5-Medium), page 229942757; 302ai/ai-sdk: sd35.ts; 302ai/image-sdk; Stability AI REST v2beta reference (image, strength, answer).
        """
        from .generate_sd3 import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            mode=mode,
            model=model,
            image=image,
            strength=strength,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
        )

    async def generate_sd3_json(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        mode: Literal["image-to-image", "text-to-image"] | Unset = UNSET,
        model: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> StabilityImage:
        """Make or change a picture with Stable Diffusion 3 or 3.5.

        With `mode` `image-to-image`, `image` and `strength` are needed and `aspect_ratio` is not taken; the whole request
        may have 10 MiB. The pages leave the answer empty; the JSON is described as the vendor documents it.

        `POST /sd/v2beta/stable-image/generate/sd3`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What to show.
            aspect_ratio: Ratio of width to height, of text-to-image. The gateway's default is '1:1'.
            mode: Whether a picture is changed. The gateway's default is 'text-to-image'.
            model: `sd3`, `sd3-turbo`, `sd3.5-large`, `sd3.5-large-turbo` or `sd3.5-medium`.
            image: The picture to start with, of image-to-image.
            strength: How far the picture is left, 0 to 1, of image-to-image; 0 keeps it, 1 ignores it.
            negative_prompt: What not to show.
            seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
            output_format: Format of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Stability.ai > Generate (Image Generation-SD3), page 166501636; 302.AI documentation, Image Generation > Stability.ai > Generate(Image Generation-SD3.5-Medium), page 229942757; 302ai/ai-sdk: sd35.ts; 302ai/image-sdk; Stability AI REST v2beta reference (image, strength, answer).
        """
        from .generate_sd3_json import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            mode=mode,
            model=model,
            image=image,
            strength=strength,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
        )

    async def upscale_fast(
        self,
        *,
        image: FileInput,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Enlarge a picture fourfold, fast.

        Four times the size, without a prompt. `upscale_fast` answers the bytes of the picture, `upscale_fast_json`
        the picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/upscale/fast`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .upscale_fast import OPERATION

        return await self._client.send(OPERATION, image=image, output_format=output_format)

    async def upscale_fast_json(
        self,
        *,
        image: FileInput,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> StabilityImage:
        """Enlarge a picture fourfold, fast.

        Four times the size, without a prompt. `upscale_fast` answers the bytes of the picture, `upscale_fast_json`
        the picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/upscale/fast`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .upscale_fast_json import OPERATION

        return await self._client.send(OPERATION, image=image, output_format=output_format)

    async def upscale_creative(
        self,
        *,
        image: FileInput,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        seed: int | Unset = UNSET,
        creativity: float | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> AsyncTask[StabilityGeneration, StabilityCreativeUpscale]:
        """Start enlarging a picture, with details that a prompt describes.

        Asynchronous: the answer is an id. The image toolbox sends `image` and `prompt` only, shrinks the file to 3 MB
        before, and asks for the result every five seconds. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/upscale/creative`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            output_format: Format of the picture. The gateway's default is 'png'.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            creativity: How much detail may be invented: 0 to 0.35 in one client for the vendor, 0.1 to 0.5 in another. The gateway's default is 0.3.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference; docs.comfy.org, upscale-creative (range of creativity).
        """
        from .upscale_creative import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            output_format=output_format,
            seed=seed,
            creativity=creativity,
            style_preset=style_preset,
        )

    async def upscale_conservative(
        self,
        *,
        image: FileInput,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        creativity: float | Unset = UNSET,
    ) -> BinaryAnswer:
        """Enlarge a picture and change as little as possible.

        The prompt tells what the picture shows. `upscale_conservative` answers the bytes of the picture,
        `upscale_conservative_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/upscale/conservative`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            creativity: How much detail may be invented, 0.2 to 0.5. The gateway's default is 0.35.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .upscale_conservative import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
            creativity=creativity,
        )

    async def upscale_conservative_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        creativity: float | Unset = UNSET,
    ) -> StabilityImage:
        """Enlarge a picture and change as little as possible.

        The prompt tells what the picture shows. `upscale_conservative` answers the bytes of the picture,
        `upscale_conservative_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/upscale/conservative`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            creativity: How much detail may be invented, 0.2 to 0.5. The gateway's default is 0.35.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .upscale_conservative_json import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
            creativity=creativity,
        )

    async def get_creative_upscale(
        self,
        id: str,
    ) -> StabilityCreativeUpscale:
        """Ask for the result of a creative upscale.

        The vendor answers 202 while the work goes on, and keeps results for 24 hours. `get_creative_upscale` answers
        JSON with the picture as base64, `download_creative_upscale` the bytes of the picture: the `Accept` header
        decides; before the end both get JSON. The vendor's errors are `{id, name, errors}`. The vendor now has
        `/v2beta/results/{id}` too, which has not been seen on the gateway.

        `GET /sd/v2beta/stable-image/upscale/creative/result/{id}`.

        Args:
            id: The id that `upscale_creative` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .get_creative_upscale import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def download_creative_upscale(
        self,
        id: str,
    ) -> BinaryAnswer:
        """Ask for the result of a creative upscale.

        The vendor answers 202 while the work goes on, and keeps results for 24 hours. `get_creative_upscale` answers
        JSON with the picture as base64, `download_creative_upscale` the bytes of the picture: the `Accept` header
        decides; before the end both get JSON. The vendor's errors are `{id, name, errors}`. The vendor now has
        `/v2beta/results/{id}` too, which has not been seen on the gateway.

        `GET /sd/v2beta/stable-image/upscale/creative/result/{id}`.

        Args:
            id: The id that `upscale_creative` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .download_creative_upscale import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def erase(
        self,
        *,
        image: FileInput,
        mask: FileInput | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Erase an object from a picture.

        The image toolbox sends `image` and `mask` and asks for JSON. `erase` answers the bytes of the picture,
        `erase_json` the picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/erase`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            mask: Picture of the area to change: white is changed. Without it the alpha channel of `image` says so.
            grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 5.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .erase import OPERATION

        return await self._client.send(
            OPERATION, image=image, mask=mask, grow_mask=grow_mask, seed=seed, output_format=output_format
        )

    async def erase_json(
        self,
        *,
        image: FileInput,
        mask: FileInput | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> StabilityImage:
        """Erase an object from a picture.

        The image toolbox sends `image` and `mask` and asks for JSON. `erase` answers the bytes of the picture,
        `erase_json` the picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/erase`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            mask: Picture of the area to change: white is changed. Without it the alpha channel of `image` says so.
            grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 5.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .erase_json import OPERATION

        return await self._client.send(
            OPERATION, image=image, mask=mask, grow_mask=grow_mask, seed=seed, output_format=output_format
        )

    async def inpaint(
        self,
        *,
        image: FileInput,
        prompt: str,
        mask: FileInput | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> BinaryAnswer:
        """Replace an area of a picture by what a prompt says.

        The image toolbox sends `image`, `mask` and `prompt` and asks for JSON. `inpaint` answers the bytes of the
        picture, `inpaint_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/inpaint`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            mask: Picture of the area to change: white is changed. Without it the alpha channel of `image` says so.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            grow_mask: Pixels, 0 to 100, by which the edges of the mask grow outwards. The gateway's default is 5.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .inpaint import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            mask=mask,
            negative_prompt=negative_prompt,
            grow_mask=grow_mask,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    async def inpaint_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        mask: FileInput | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> StabilityImage:
        """Replace an area of a picture by what a prompt says.

        The image toolbox sends `image`, `mask` and `prompt` and asks for JSON. `inpaint` answers the bytes of the
        picture, `inpaint_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/inpaint`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            mask: Picture of the area to change: white is changed. Without it the alpha channel of `image` says so.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            grow_mask: Pixels, 0 to 100, by which the edges of the mask grow outwards. The gateway's default is 5.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .inpaint_json import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            mask=mask,
            negative_prompt=negative_prompt,
            grow_mask=grow_mask,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    async def outpaint(
        self,
        *,
        image: FileInput,
        left: int | Unset = UNSET,
        right: int | Unset = UNSET,
        up: int | Unset = UNSET,
        down: int | Unset = UNSET,
        creativity: float | Unset = UNSET,
        prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
        bottom: int | Unset = UNSET,
    ) -> BinaryAnswer:
        """Paint on beyond the edges of a picture.

        At least one side must be above 0. The image toolbox also sends `bottom`, with the value of `down`; the vendor
        knows no such field. `outpaint` answers the bytes of the picture, `outpaint_json` the picture as base64: the
        `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/outpaint`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            left: Pixels to add on the left, 0 to 2000. The gateway's default is 0.
            right: Pixels to add on the right, 0 to 2000. The gateway's default is 0.
            up: Pixels to add above, 0 to 2000. The gateway's default is 0.
            down: Pixels to add below, 0 to 2000. The gateway's default is 0.
            creativity: How much may be invented that the picture does not suggest, 0 to 1. The gateway's default is 0.5.
            prompt: What should be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.
            bottom: Sent by the image toolbox beside `down`, with the same value.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .outpaint import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            left=left,
            right=right,
            up=up,
            down=down,
            creativity=creativity,
            prompt=prompt,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
            bottom=bottom,
        )

    async def outpaint_json(
        self,
        *,
        image: FileInput,
        left: int | Unset = UNSET,
        right: int | Unset = UNSET,
        up: int | Unset = UNSET,
        down: int | Unset = UNSET,
        creativity: float | Unset = UNSET,
        prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
        bottom: int | Unset = UNSET,
    ) -> StabilityImage:
        """Paint on beyond the edges of a picture.

        At least one side must be above 0. The image toolbox also sends `bottom`, with the value of `down`; the vendor
        knows no such field. `outpaint` answers the bytes of the picture, `outpaint_json` the picture as base64: the
        `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/outpaint`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            left: Pixels to add on the left, 0 to 2000. The gateway's default is 0.
            right: Pixels to add on the right, 0 to 2000. The gateway's default is 0.
            up: Pixels to add above, 0 to 2000. The gateway's default is 0.
            down: Pixels to add below, 0 to 2000. The gateway's default is 0.
            creativity: How much may be invented that the picture does not suggest, 0 to 1. The gateway's default is 0.5.
            prompt: What should be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.
            bottom: Sent by the image toolbox beside `down`, with the same value.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .outpaint_json import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            left=left,
            right=right,
            up=up,
            down=down,
            creativity=creativity,
            prompt=prompt,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
            bottom=bottom,
        )

    async def search_and_replace(
        self,
        *,
        image: FileInput,
        prompt: str,
        search_prompt: str,
        negative_prompt: str | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> BinaryAnswer:
        """Replace an object of a picture that is described in words.

        No mask is needed. `search_and_replace` answers the bytes of the picture, `search_and_replace_json` the
        picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/search-and-replace`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            search_prompt: What to replace, in a few words.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 3.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .search_and_replace import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            search_prompt=search_prompt,
            negative_prompt=negative_prompt,
            grow_mask=grow_mask,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    async def search_and_replace_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        search_prompt: str,
        negative_prompt: str | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> StabilityImage:
        """Replace an object of a picture that is described in words.

        No mask is needed. `search_and_replace` answers the bytes of the picture, `search_and_replace_json` the
        picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/search-and-replace`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            search_prompt: What to replace, in a few words.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 3.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .search_and_replace_json import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            search_prompt=search_prompt,
            negative_prompt=negative_prompt,
            grow_mask=grow_mask,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    async def search_and_recolor(
        self,
        *,
        image: FileInput,
        prompt: str,
        select_prompt: str,
        negative_prompt: str | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> BinaryAnswer:
        """Recolour an object of a picture that is described in words.

        No mask is needed. `search_and_recolor` answers the bytes of the picture, `search_and_recolor_json` the
        picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/search-and-recolor`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            select_prompt: What to recolour, in a few words.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 3.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .search_and_recolor import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            select_prompt=select_prompt,
            negative_prompt=negative_prompt,
            grow_mask=grow_mask,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    async def search_and_recolor_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        select_prompt: str,
        negative_prompt: str | Unset = UNSET,
        grow_mask: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> StabilityImage:
        """Recolour an object of a picture that is described in words.

        No mask is needed. `search_and_recolor` answers the bytes of the picture, `search_and_recolor_json` the
        picture as base64: the `Accept` header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/search-and-recolor`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            select_prompt: What to recolour, in a few words.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            grow_mask: Pixels, 0 to 20, by which the edges of the mask grow outwards. The gateway's default is 3.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .search_and_recolor_json import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            select_prompt=select_prompt,
            negative_prompt=negative_prompt,
            grow_mask=grow_mask,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    async def remove_background(
        self,
        *,
        image: FileInput,
        output_format: Literal["png", "webp"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Cut out what stands in the foreground of a picture.

        The image toolbox asks for JSON, the ecommerce image generator for the bytes. `remove_background` answers the
        bytes of the picture, `remove_background_json` the picture as base64: the `Accept` header decides. The
        vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/remove-background`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            output_format: Format of the picture; JPEG has no transparency. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; 302ai/302_ecom_image_generator; Stability AI REST v2beta reference.
        """
        from .remove_background import OPERATION

        return await self._client.send(OPERATION, image=image, output_format=output_format)

    async def remove_background_json(
        self,
        *,
        image: FileInput,
        output_format: Literal["png", "webp"] | Unset = UNSET,
    ) -> StabilityImage:
        """Cut out what stands in the foreground of a picture.

        The image toolbox asks for JSON, the ecommerce image generator for the bytes. `remove_background` answers the
        bytes of the picture, `remove_background_json` the picture as base64: the `Accept` header decides. The
        vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/remove-background`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            output_format: Format of the picture; JPEG has no transparency. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; 302ai/302_ecom_image_generator; Stability AI REST v2beta reference.
        """
        from .remove_background_json import OPERATION

        return await self._client.send(OPERATION, image=image, output_format=output_format)

    async def control_sketch(
        self,
        *,
        image: FileInput,
        prompt: str,
        control_strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> BinaryAnswer:
        """Turn a sketch into a picture.

        The lines of `image` and its edges guide the result. `control_sketch` answers the bytes of the picture,
        `control_sketch_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/sketch`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            control_strength: How much the input picture determines the result, 0 to 1. The gateway's default is 0.7.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .control_sketch import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            control_strength=control_strength,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    async def control_sketch_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        control_strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> StabilityImage:
        """Turn a sketch into a picture.

        The lines of `image` and its edges guide the result. `control_sketch` answers the bytes of the picture,
        `control_sketch_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/sketch`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            control_strength: How much the input picture determines the result, 0 to 1. The gateway's default is 0.7.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .control_sketch_json import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            control_strength=control_strength,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    async def control_structure(
        self,
        *,
        image: FileInput,
        prompt: str,
        control_strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> BinaryAnswer:
        """Make a picture that keeps the structure of another.

        What stands where is kept, what it is comes from the prompt. `control_structure` answers the bytes of the
        picture, `control_structure_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/structure`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            control_strength: How much the input picture determines the result, 0 to 1. The gateway's default is 0.7.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .control_structure import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            control_strength=control_strength,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    async def control_structure_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        control_strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> StabilityImage:
        """Make a picture that keeps the structure of another.

        What stands where is kept, what it is comes from the prompt. `control_structure` answers the bytes of the
        picture, `control_structure_json` the picture as base64: the `Accept` header decides. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/structure`.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            control_strength: How much the input picture determines the result, 0 to 1. The gateway's default is 0.7.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; Stability AI REST v2beta reference.
        """
        from .control_structure_json import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            control_strength=control_strength,
            negative_prompt=negative_prompt,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    async def control_style(
        self,
        *,
        image: FileInput,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        fidelity: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> BinaryAnswer:
        """Make a picture in the style of another.

        `control_style` answers the bytes of the picture, `control_style_json` the picture as base64: the `Accept`
        header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/style`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            aspect_ratio: Width to height of the result. The gateway's default is '1:1'.
            fidelity: How close the style is kept, 0 to 1. The gateway's default is 0.5.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .control_style import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            fidelity=fidelity,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    async def control_style_json(
        self,
        *,
        image: FileInput,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | Unset = UNSET,
        fidelity: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        style_preset: Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | Unset = UNSET,
    ) -> StabilityImage:
        """Make a picture in the style of another.

        `control_style` answers the bytes of the picture, `control_style_json` the picture as base64: the `Accept`
        header decides. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/style`; the path is inferred, no source confirms it.

        Args:
            image: The picture: JPEG, PNG or WebP.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            aspect_ratio: Width to height of the result. The gateway's default is '1:1'.
            fidelity: How close the style is kept, 0 to 1. The gateway's default is 0.5.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.
            style_preset: A style to lean to.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; third-party gateway client (ai-api-gateway, stability client): the same path; Stability AI REST v2beta reference.
        """
        from .control_style_json import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            fidelity=fidelity,
            seed=seed,
            output_format=output_format,
            style_preset=style_preset,
        )

    async def replace_background(
        self,
        *,
        subject_image: FileInput,
        background_reference: FileInput | Unset = UNSET,
        background_prompt: str | Unset = UNSET,
        foreground_prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        preserve_original_subject: float | Unset = UNSET,
        original_background_depth: float | Unset = UNSET,
        keep_original_background: bool | Unset = UNSET,
        light_source_direction: Literal["above", "below", "left", "right"] | Unset = UNSET,
        light_reference: FileInput | Unset = UNSET,
        light_source_strength: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> StabilityGeneration:
        """Start replacing the background of a picture and adjusting its light.

        Asynchronous at the vendor: the answer is an id, and the result comes from `/v2beta/results/{id}` there. Which
        path of the gateway fetches it is not known; that of the creative upscale may. A third-party gateway has
        `/edit/replace-background` for it; the vendor's path is the one here. The vendor's errors are
        `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/edit/replace-background-and-relight`; the path is inferred, no source confirms it.

        Args:
            subject_image: The picture whose background to replace.
            background_reference: A picture of the new background; this or `background_prompt` is needed.
            background_prompt: The new background in words; this or `background_reference` is needed.
            foreground_prompt: What the foreground shows.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            preserve_original_subject: How much of the subject is kept, 0 to 1. The gateway's default is 0.6.
            original_background_depth: How closely the depth of the old background is kept, 0 to 1. The gateway's default is 0.5.
            keep_original_background: Keep the background of the original; sent as the text `true` or `false`. The gateway's default is False.
            light_source_direction: Where the light comes from.
            light_reference: A picture whose light to take.
            light_source_strength: How strong the light is, 0 to 1. The gateway's default is 0.3.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; Stability AI REST v2beta reference.
        """
        from .replace_background import OPERATION

        return await self._client.send(
            OPERATION,
            subject_image=subject_image,
            background_reference=background_reference,
            background_prompt=background_prompt,
            foreground_prompt=foreground_prompt,
            negative_prompt=negative_prompt,
            preserve_original_subject=preserve_original_subject,
            original_background_depth=original_background_depth,
            keep_original_background=keep_original_background,
            light_source_direction=light_source_direction,
            light_reference=light_reference,
            light_source_strength=light_source_strength,
            seed=seed,
            output_format=output_format,
        )

    async def generate_fast_3d(
        self,
        *,
        image: FileInput,
        texture_resolution: Literal["1024", "2048", "512"] | Unset = UNSET,
        foreground_ratio: float | Unset = UNSET,
        remesh: Literal["none", "quad", "triangle"] | Unset = UNSET,
        vertex_count: int | Unset = UNSET,
    ) -> BinaryAnswer:
        """Turn a picture into a 3D model, fast.

        The answer is a file in the format glb. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/3d/stable-fast-3d`.

        Args:
            image: The picture: JPEG, PNG or WebP, each side at least 64 pixels.
            texture_resolution: Side of the textures in pixels. The gateway's default is '1024'.
            foreground_ratio: Padding around the object, 0.1 to 1. The gateway's default is 0.85.
            remesh: Whether to remesh the model, and with which faces. The gateway's default is 'none'.
            vertex_count: How many vertices a remeshed model has, up to 20000; -1 sets no limit. The gateway's default is -1.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI 3D modelling app: services/modeling (image, texture_resolution, foreground_ratio; answer read as a file); Stability AI REST v2beta reference.
        """
        from .generate_fast_3d import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            texture_resolution=texture_resolution,
            foreground_ratio=foreground_ratio,
            remesh=remesh,
            vertex_count=vertex_count,
        )

    async def generate_point_aware_3d(
        self,
        *,
        image: FileInput,
        texture_resolution: Literal["1024", "2048", "512"] | Unset = UNSET,
        foreground_ratio: float | Unset = UNSET,
        remesh: Literal["none", "quad", "triangle"] | Unset = UNSET,
        target_type: Literal["face", "none", "vertex"] | Unset = UNSET,
        target_count: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> BinaryAnswer:
        """Turn a picture into a 3D model, new version.

        The page says Stable-Point-3D; the vendor's name is Stable Point Aware 3D. The answer is a file in the format
        glb. The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/3d/stable-point-aware-3d`.

        Args:
            image: The picture.
            texture_resolution: Side of the textures in pixels. The gateway's default is '1024'.
            foreground_ratio: Padding around the object, 1 to 2. The gateway's default is 1.3.
            remesh: Whether to remesh the model, and with which faces. The gateway's default is 'none'.
            target_type: What `target_count` counts. The gateway's default is 'none'.
            target_count: How many vertices or faces the model has, 100 to 20000. The gateway's default is 1000.
            guidance_scale: How closely the picture is followed, 1 to 10. The gateway's default is 3.0.
            seed: Number that fixes the randomness. The gateway's default is 0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI 3D modelling app: services/modeling (all fields but remesh and target_type; answer read as a file); Stability AI REST v2beta reference.
        """
        from .generate_point_aware_3d import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            texture_resolution=texture_resolution,
            foreground_ratio=foreground_ratio,
            remesh=remesh,
            target_type=target_type,
            target_count=target_count,
            guidance_scale=guidance_scale,
            seed=seed,
        )

    async def transfer_style(
        self,
        *,
        init_image: FileInput,
        style_image: FileInput,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        style_strength: float | Unset = UNSET,
        composition_fidelity: float | Unset = UNSET,
        change_strength: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Give a picture the style of another.

        A third-party gateway has `/edit/style-transfer` for it; the vendor's path is the one here. `transfer_style`
        answers the bytes of the picture, `transfer_style_json` the picture as base64: the `Accept` header decides.
        The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/style-transfer`; the path is inferred, no source confirms it.

        Args:
            init_image: The picture to restyle.
            style_image: The picture whose style to take.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            style_strength: How much of the style is taken, 0 to 1. The gateway's default is 1.0.
            composition_fidelity: How much of the composition is kept, 0 to 1. The gateway's default is 0.9.
            change_strength: How much the picture may change, 0.1 to 1. The gateway's default is 0.9.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; Stability AI REST v2beta reference.
        """
        from .transfer_style import OPERATION

        return await self._client.send(
            OPERATION,
            init_image=init_image,
            style_image=style_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            style_strength=style_strength,
            composition_fidelity=composition_fidelity,
            change_strength=change_strength,
            seed=seed,
            output_format=output_format,
        )

    async def transfer_style_json(
        self,
        *,
        init_image: FileInput,
        style_image: FileInput,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        style_strength: float | Unset = UNSET,
        composition_fidelity: float | Unset = UNSET,
        change_strength: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    ) -> StabilityImage:
        """Give a picture the style of another.

        A third-party gateway has `/edit/style-transfer` for it; the vendor's path is the one here. `transfer_style`
        answers the bytes of the picture, `transfer_style_json` the picture as base64: the `Accept` header decides.
        The vendor's errors are `{id, name, errors}`.

        `POST /sd/v2beta/stable-image/control/style-transfer`; the path is inferred, no source confirms it.

        Args:
            init_image: The picture to restyle.
            style_image: The picture whose style to take.
            prompt: What should be in the picture, at most 10000 characters.
            negative_prompt: What should not be in the picture, at most 10000 characters.
            style_strength: How much of the style is taken, 0 to 1. The gateway's default is 1.0.
            composition_fidelity: How much of the composition is kept, 0 to 1. The gateway's default is 0.9.
            change_strength: How much the picture may change, 0.1 to 1. The gateway's default is 0.9.
            seed: Number that fixes the randomness, 0 to 4294967294; 0 takes a random one. The gateway's default is 0.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: the mount /sd/v2beta of the gateway, with the vendor's path; Stability AI REST v2beta reference.
        """
        from .transfer_style_json import OPERATION

        return await self._client.send(
            OPERATION,
            init_image=init_image,
            style_image=style_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            style_strength=style_strength,
            composition_fidelity=composition_fidelity,
            change_strength=change_strength,
            seed=seed,
            output_format=output_format,
        )

    async def image_to_video(
        self,
        *,
        image: FileInput,
        cfg_scale: float | Unset = UNSET,
        motion_bucket_id: float | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> AsyncTask[StabilityVideoSubmission, StabilityVideo]:
        """Make a video from a picture, with Stable Video Diffusion.

        The page leaves the answer empty; it is described as the vendor documents it. The vendor takes pictures of 1024 by
        576, 576 by 1024 or 768 by 768 pixels.

        `POST /sd/v2beta/image-to-video`; price: 0.4 PTC (1 PTC = 1 USD) per call.

        Args:
            image: The picture to begin with.
            cfg_scale: How closely the video keeps to the picture, 0 to 10. The gateway's default is 1.8.
            motion_bucket_id: How much moves, 1 to 255. The gateway's default is 127.0.
            seed: For repeatable videos; a field of the vendor, not on the page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Stable Diffusion > Image-to-video (page 163311828); Stability AI REST v2beta reference (answer, ranges, seed).
        """
        from .image_to_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, image=image, cfg_scale=cfg_scale, motion_bucket_id=motion_bucket_id, seed=seed
        )

    async def get_video(
        self,
        id: str,
    ) -> StabilityVideo:
        """Ask for the video.

        `get_video` answers JSON with the video as base64, `download_video` the bytes of the video: the `Accept` header
        decides. While the work goes on, both get 202.

        `GET /sd/v2beta/image-to-video/result/{id}`.

        Args:
            id: The id that `image_to_video` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Stable Diffusion > Fetch Image-to-video; third-party web app that calls https://api.302.ai/sd/v2beta/image-to-video/result/{id} and reads `video` of the JSON; Stability AI REST v2beta reference.
        """
        from .get_video import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def download_video(
        self,
        id: str,
    ) -> BinaryAnswer:
        """Ask for the video.

        `get_video` answers JSON with the video as base64, `download_video` the bytes of the video: the `Accept` header
        decides. While the work goes on, both get 202.

        `GET /sd/v2beta/image-to-video/result/{id}`.

        Args:
            id: The id that `image_to_video` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Stable Diffusion > Fetch Image-to-video; third-party web app that calls https://api.302.ai/sd/v2beta/image-to-video/result/{id} and reads `video` of the JSON; Stability AI REST v2beta reference.
        """
        from .download_video import OPERATION

        return await self._client.send(OPERATION, id=id)

    def creative_upscale_task(self, id: Any) -> AsyncTask[StabilityGeneration, StabilityCreativeUpscale]:
        """Pick up a task that was submitted by `upscale_creative`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .upscale_creative import TASK

        return AsyncTask(self._client, TASK, id)

    def video_task(self, id: Any) -> AsyncTask[StabilityVideoSubmission, StabilityVideo]:
        """Pick up a task that was submitted by `image_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .image_to_video import TASK

        return AsyncTask(self._client, TASK, id)
