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
    from ...models.doubao_speech import DoubaoSpeech
    from ...models.doubao_speech_audio import DoubaoSpeechAudio
    from ...models.doubao_speech_text import DoubaoSpeechText
    from ...models.doubao_task_answer import DoubaoTaskAnswer
    from ...models.doubao_task_submission import DoubaoTaskSubmission
    from . import draw as draw
    from . import draw_character as draw_character
    from . import edit_image as edit_image
    from . import edit_image_file_v3 as edit_image_file_v3
    from . import edit_image_v3 as edit_image_v3
    from . import generate_image as generate_image
    from . import get_edited_image as get_edited_image
    from . import get_portrait as get_portrait
    from . import make_portrait as make_portrait
    from . import speech as speech
    from . import stream_images as stream_images

_OPERATIONS = (
    "generate_image",
    "stream_images",
    "draw",
    "edit_image",
    "draw_character",
    "edit_image_v3",
    "edit_image_file_v3",
    "get_edited_image",
    "make_portrait",
    "get_portrait",
    "speech",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
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

    def edit_image(
        self,
        *,
        prompt: str,
        image_urls: Sequence[str] | Unset = UNSET,
        binary_data_base64: Sequence[str] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        scale: float | Unset = UNSET,
        return_url: bool | Unset = UNSET,
        logo_info: DoubaoLogo | Mapping[str, Any] | Unset = UNSET,
    ) -> DoubaoDrawResult:
        """Edit a picture as told in words, with SeedEdit.

        Body and answer are those of the sibling pages. The app that calls this path sends `prompt` and `aspect_ratio`
        only, and expects `images`, which is probably wrong.

        `POST /doubao/drawing/seededit`.

        Args:
            prompt: What to change.
            image_urls: Address of the picture.
            binary_data_base64: The picture as base64; this or `image_urls`.
            negative_prompt: What not to show.
            seed: Seed; -1 for a random one. The gateway's default is -1.
            scale: How strongly the prompt counts, 0 to 1. The gateway's default is 0.5.
            return_url: Answer addresses, not data. The gateway's default is True.
            logo_info: A visible watermark.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > SeedEdit(Image Command Editing), title only; a third-party web app that calls api.302.ai; 302.AI documentation, page 246595458 (its sibling Character); Volcengine visual API (byteedit_v2.0).
        """
        from .edit_image import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_urls=image_urls,
            binary_data_base64=binary_data_base64,
            negative_prompt=negative_prompt,
            seed=seed,
            scale=scale,
            return_url=return_url,
            logo_info=logo_info,
        )

    def draw_character(
        self,
        *,
        prompt: str,
        image_urls: Sequence[str] | Unset = UNSET,
        desc_pushback: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        scale: float | Unset = UNSET,
        ddim_steps: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        cfg_rescale: float | Unset = UNSET,
        ref_ip_weight: float | Unset = UNSET,
        ref_id_weight: float | Unset = UNSET,
        use_sr: bool | Unset = UNSET,
        return_url: bool | Unset = UNSET,
        logo_info: DoubaoLogo | Mapping[str, Any] | Unset = UNSET,
    ) -> DoubaoDrawResult:
        """Draw the person of a picture in another scene.

        The defaults are the values of the page's example.

        `POST /doubao/drawing/character`.

        Args:
            prompt: What to show.
            image_urls: Address of a picture of the person.
            desc_pushback: Describe the picture in words first, for steadier results. The gateway's default is True.
            seed: Seed; -1 for a random one. The gateway's default is -1.
            scale: How much the prompt counts, and the picture less. The gateway's default is 3.5.
            ddim_steps: Steps of the diffusion. The gateway's default is 9.
            width: Width in pixels. The gateway's default is 512.
            height: Height in pixels. The gateway's default is 512.
            cfg_rescale: How far the guidance is scaled back. The gateway's default is 0.7.
            ref_ip_weight: How like the subject of the picture the result is. The gateway's default is 0.7.
            ref_id_weight: How like its face the result is. The gateway's default is 0.36.
            use_sr: Whether the picture is enlarged afterwards, to twice its width and height. The gateway's default is True.
            return_url: Answer addresses, not data.
            logo_info: A visible watermark.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > Character(Character Feature Preservation) (page 246595458); a third-party wrapper of the Volcengine visual API (meaning of the fields).
        """
        from .draw_character import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_urls=image_urls,
            desc_pushback=desc_pushback,
            seed=seed,
            scale=scale,
            ddim_steps=ddim_steps,
            width=width,
            height=height,
            cfg_rescale=cfg_rescale,
            ref_ip_weight=ref_ip_weight,
            ref_id_weight=ref_id_weight,
            use_sr=use_sr,
            return_url=return_url,
            logo_info=logo_info,
        )

    def edit_image_v3(
        self,
        *,
        prompt: str,
        binary_data_base64: Sequence[str] | Unset = UNSET,
        image_urls: Sequence[str] | Unset = UNSET,
        seed: int | Unset = UNSET,
        scale: float | Unset = UNSET,
    ) -> Task[DoubaoTaskSubmission, DoubaoTaskAnswer]:
        """Edit a picture as told in words, with SeedEdit 3.0.

        302.AI's own code sends JSON, a third-party app a form; the form's `scale` counts from 1 to 10.

        `POST /doubao/drawing/seededit_v30`.

        Args:
            prompt: What to change.
            binary_data_base64: One picture as base64, without `data:`.
            image_urls: Address of the picture, as the vendor takes it; this or `binary_data_base64`.
            seed: Seed; -1 for a random one. The gateway's default is -1.
            scale: How strongly the prompt counts, 0 to 1. The gateway's default is 0.5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > SeedEdit_v3.0 (Image Command Editing), title only; 302ai/302_ai_portraithub: seed-image.ts; a third-party backend that calls api.302.ai (the form); Volcengine visual API (seededit_v3.0).
        """
        from .edit_image_v3 import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            binary_data_base64=binary_data_base64,
            image_urls=image_urls,
            seed=seed,
            scale=scale,
        )

    def edit_image_file_v3(
        self,
        *,
        image_urls: FileInput,
        prompt: str,
        seed: str | Unset = UNSET,
        scale: str | Unset = UNSET,
    ) -> Task[DoubaoTaskSubmission, DoubaoTaskAnswer]:
        """Edit a picture as told in words, with SeedEdit 3.0.

        302.AI's own code sends JSON, a third-party app a form; the form's `scale` counts from 1 to 10.

        `POST /doubao/drawing/seededit_v30`.

        Args:
            image_urls: The picture as a file.
            prompt: What to change.
            seed: Seed, as text.
            scale: How strongly the prompt counts, as text; the app sends `1` to `10`, mostly `5`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > SeedEdit_v3.0 (Image Command Editing), title only; 302ai/302_ai_portraithub: seed-image.ts; a third-party backend that calls api.302.ai (the form); Volcengine visual API (seededit_v3.0).
        """
        from .edit_image_file_v3 import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, image_urls=image_urls, prompt=prompt, seed=seed, scale=scale)

    def get_edited_image(
        self,
        *,
        task_id: str,
        response_format: str | Unset = UNSET,
        req_json: str | Unset = UNSET,
    ) -> DoubaoTaskAnswer:
        """Ask for the state and the picture of an edit with SeedEdit 3.0.

        302.AI's own code stops at `done` and `failed`; the other states are the vendor's. It asks with `task_id` only, and
        takes the picture from `binary_data_base64` or from `image_urls`, whichever has one.

        `POST /doubao/drawing/seededit_v30_result`.

        Args:
            task_id: The id that the submission answered.
            response_format: Seen as `url` in third-party code.
            req_json: Options as JSON text, such as `{"return_url":true}`, as the vendor takes them.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > SeedEdit_v3.0 (Result Acquisition), title only; 302ai/302_ai_portraithub: seed-image.ts; a third-party backend that calls api.302.ai; Volcengine visual API (seededit_v3.0).
        """
        from .get_edited_image import OPERATION

        return self._client.send(OPERATION, task_id=task_id, response_format=response_format, req_json=req_json)

    def make_portrait(
        self,
        *,
        image_input: str,
        prompt: str | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        gpen: float | Unset = UNSET,
        skin: float | Unset = UNSET,
        skin_unifi: float | Unset = UNSET,
        gen_mode: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        return_url: bool | Unset = UNSET,
    ) -> Task[DoubaoTaskSubmission, DoubaoTaskAnswer]:
        """Make a portrait photo of the person in a picture.

        The path is that of its siblings.

        `POST /doubao/drawing/portrait`; the path is inferred, no source confirms it.

        Args:
            image_input: Address of a picture of the person.
            prompt: What to show.
            width: Width in pixels, 512 to 2048. The gateway's default is 1328.
            height: Height in pixels, 512 to 2048. The gateway's default is 1328.
            gpen: How much the face is sharpened, 0 to 1. The gateway's default is 0.4.
            skin: How much the face is beautified, 0 to 1. The gateway's default is 0.3.
            skin_unifi: How much the skin is evened, 0 to 1. The gateway's default is 0.0.
            gen_mode: `creative`, `reference` or `reference_char`.
            seed: Seed; -1 for a random one. The gateway's default is -1.
            return_url: Answer addresses, not data.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > Portrait (Portrait Photography), title only; the paths of its siblings seededit_v30 and character; Volcengine visual API (i2i_portrait_photo), as public callers use it.
        """
        from .make_portrait import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image_input=image_input,
            prompt=prompt,
            width=width,
            height=height,
            gpen=gpen,
            skin=skin,
            skin_unifi=skin_unifi,
            gen_mode=gen_mode,
            seed=seed,
            return_url=return_url,
        )

    def get_portrait(
        self,
        *,
        task_id: str,
        req_json: str | Unset = UNSET,
    ) -> DoubaoTaskAnswer:
        """Ask for the state and the picture of a portrait.

        The path is that of its sibling.

        `POST /doubao/drawing/portrait_result`; the path is inferred, no source confirms it.

        Args:
            task_id: The id that the submission answered.
            req_json: Options as JSON text, such as `{"return_url":true}`, as the vendor takes them.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > Portrait (Result Acquisition), title only; its sibling /doubao/drawing/seededit_v30_result.
        """
        from .get_portrait import OPERATION

        return self._client.send(OPERATION, task_id=task_id, req_json=req_json)

    def speech(
        self,
        *,
        audio: DoubaoSpeechAudio | Mapping[str, Any],
        request: DoubaoSpeechText | Mapping[str, Any],
    ) -> DoubaoSpeech:
        """Speak a text with a voice of Doubao.

        35 PTC for a million characters. The sound comes as base64 in `data`. A failure has another `code` than 3000.

        `POST /doubao/tts_hd`; price: 35 PTC (1 PTC = 1 USD) per million characters.

        Args:
            audio: How it sounds.
            request: What is spoken.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Doubao > tts_hd(Text to Speech), pages 207705231 and 206706585; pyvideotrans and other third-party callers of api.302.ai/doubao/tts_hd.
        """
        from .speech import OPERATION

        return self._client.send(OPERATION, audio=audio, request=request)

    def edited_image_task(self, id: Any) -> Task[DoubaoTaskSubmission, DoubaoTaskAnswer]:
        """Pick up a task that was submitted by `edit_image_v3`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .edit_image_v3 import TASK

        return Task(self._client, TASK, id)

    def portrait_task(self, id: Any) -> Task[DoubaoTaskSubmission, DoubaoTaskAnswer]:
        """Pick up a task that was submitted by `make_portrait`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .make_portrait import TASK

        return Task(self._client, TASK, id)


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

    async def edit_image(
        self,
        *,
        prompt: str,
        image_urls: Sequence[str] | Unset = UNSET,
        binary_data_base64: Sequence[str] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        scale: float | Unset = UNSET,
        return_url: bool | Unset = UNSET,
        logo_info: DoubaoLogo | Mapping[str, Any] | Unset = UNSET,
    ) -> DoubaoDrawResult:
        """Edit a picture as told in words, with SeedEdit.

        Body and answer are those of the sibling pages. The app that calls this path sends `prompt` and `aspect_ratio`
        only, and expects `images`, which is probably wrong.

        `POST /doubao/drawing/seededit`.

        Args:
            prompt: What to change.
            image_urls: Address of the picture.
            binary_data_base64: The picture as base64; this or `image_urls`.
            negative_prompt: What not to show.
            seed: Seed; -1 for a random one. The gateway's default is -1.
            scale: How strongly the prompt counts, 0 to 1. The gateway's default is 0.5.
            return_url: Answer addresses, not data. The gateway's default is True.
            logo_info: A visible watermark.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > SeedEdit(Image Command Editing), title only; a third-party web app that calls api.302.ai; 302.AI documentation, page 246595458 (its sibling Character); Volcengine visual API (byteedit_v2.0).
        """
        from .edit_image import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_urls=image_urls,
            binary_data_base64=binary_data_base64,
            negative_prompt=negative_prompt,
            seed=seed,
            scale=scale,
            return_url=return_url,
            logo_info=logo_info,
        )

    async def draw_character(
        self,
        *,
        prompt: str,
        image_urls: Sequence[str] | Unset = UNSET,
        desc_pushback: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        scale: float | Unset = UNSET,
        ddim_steps: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        cfg_rescale: float | Unset = UNSET,
        ref_ip_weight: float | Unset = UNSET,
        ref_id_weight: float | Unset = UNSET,
        use_sr: bool | Unset = UNSET,
        return_url: bool | Unset = UNSET,
        logo_info: DoubaoLogo | Mapping[str, Any] | Unset = UNSET,
    ) -> DoubaoDrawResult:
        """Draw the person of a picture in another scene.

        The defaults are the values of the page's example.

        `POST /doubao/drawing/character`.

        Args:
            prompt: What to show.
            image_urls: Address of a picture of the person.
            desc_pushback: Describe the picture in words first, for steadier results. The gateway's default is True.
            seed: Seed; -1 for a random one. The gateway's default is -1.
            scale: How much the prompt counts, and the picture less. The gateway's default is 3.5.
            ddim_steps: Steps of the diffusion. The gateway's default is 9.
            width: Width in pixels. The gateway's default is 512.
            height: Height in pixels. The gateway's default is 512.
            cfg_rescale: How far the guidance is scaled back. The gateway's default is 0.7.
            ref_ip_weight: How like the subject of the picture the result is. The gateway's default is 0.7.
            ref_id_weight: How like its face the result is. The gateway's default is 0.36.
            use_sr: Whether the picture is enlarged afterwards, to twice its width and height. The gateway's default is True.
            return_url: Answer addresses, not data.
            logo_info: A visible watermark.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > Character(Character Feature Preservation) (page 246595458); a third-party wrapper of the Volcengine visual API (meaning of the fields).
        """
        from .draw_character import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_urls=image_urls,
            desc_pushback=desc_pushback,
            seed=seed,
            scale=scale,
            ddim_steps=ddim_steps,
            width=width,
            height=height,
            cfg_rescale=cfg_rescale,
            ref_ip_weight=ref_ip_weight,
            ref_id_weight=ref_id_weight,
            use_sr=use_sr,
            return_url=return_url,
            logo_info=logo_info,
        )

    async def edit_image_v3(
        self,
        *,
        prompt: str,
        binary_data_base64: Sequence[str] | Unset = UNSET,
        image_urls: Sequence[str] | Unset = UNSET,
        seed: int | Unset = UNSET,
        scale: float | Unset = UNSET,
    ) -> AsyncTask[DoubaoTaskSubmission, DoubaoTaskAnswer]:
        """Edit a picture as told in words, with SeedEdit 3.0.

        302.AI's own code sends JSON, a third-party app a form; the form's `scale` counts from 1 to 10.

        `POST /doubao/drawing/seededit_v30`.

        Args:
            prompt: What to change.
            binary_data_base64: One picture as base64, without `data:`.
            image_urls: Address of the picture, as the vendor takes it; this or `binary_data_base64`.
            seed: Seed; -1 for a random one. The gateway's default is -1.
            scale: How strongly the prompt counts, 0 to 1. The gateway's default is 0.5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > SeedEdit_v3.0 (Image Command Editing), title only; 302ai/302_ai_portraithub: seed-image.ts; a third-party backend that calls api.302.ai (the form); Volcengine visual API (seededit_v3.0).
        """
        from .edit_image_v3 import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            binary_data_base64=binary_data_base64,
            image_urls=image_urls,
            seed=seed,
            scale=scale,
        )

    async def edit_image_file_v3(
        self,
        *,
        image_urls: FileInput,
        prompt: str,
        seed: str | Unset = UNSET,
        scale: str | Unset = UNSET,
    ) -> AsyncTask[DoubaoTaskSubmission, DoubaoTaskAnswer]:
        """Edit a picture as told in words, with SeedEdit 3.0.

        302.AI's own code sends JSON, a third-party app a form; the form's `scale` counts from 1 to 10.

        `POST /doubao/drawing/seededit_v30`.

        Args:
            image_urls: The picture as a file.
            prompt: What to change.
            seed: Seed, as text.
            scale: How strongly the prompt counts, as text; the app sends `1` to `10`, mostly `5`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > SeedEdit_v3.0 (Image Command Editing), title only; 302ai/302_ai_portraithub: seed-image.ts; a third-party backend that calls api.302.ai (the form); Volcengine visual API (seededit_v3.0).
        """
        from .edit_image_file_v3 import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, image_urls=image_urls, prompt=prompt, seed=seed, scale=scale)

    async def get_edited_image(
        self,
        *,
        task_id: str,
        response_format: str | Unset = UNSET,
        req_json: str | Unset = UNSET,
    ) -> DoubaoTaskAnswer:
        """Ask for the state and the picture of an edit with SeedEdit 3.0.

        302.AI's own code stops at `done` and `failed`; the other states are the vendor's. It asks with `task_id` only, and
        takes the picture from `binary_data_base64` or from `image_urls`, whichever has one.

        `POST /doubao/drawing/seededit_v30_result`.

        Args:
            task_id: The id that the submission answered.
            response_format: Seen as `url` in third-party code.
            req_json: Options as JSON text, such as `{"return_url":true}`, as the vendor takes them.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > SeedEdit_v3.0 (Result Acquisition), title only; 302ai/302_ai_portraithub: seed-image.ts; a third-party backend that calls api.302.ai; Volcengine visual API (seededit_v3.0).
        """
        from .get_edited_image import OPERATION

        return await self._client.send(OPERATION, task_id=task_id, response_format=response_format, req_json=req_json)

    async def make_portrait(
        self,
        *,
        image_input: str,
        prompt: str | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        gpen: float | Unset = UNSET,
        skin: float | Unset = UNSET,
        skin_unifi: float | Unset = UNSET,
        gen_mode: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        return_url: bool | Unset = UNSET,
    ) -> AsyncTask[DoubaoTaskSubmission, DoubaoTaskAnswer]:
        """Make a portrait photo of the person in a picture.

        The path is that of its siblings.

        `POST /doubao/drawing/portrait`; the path is inferred, no source confirms it.

        Args:
            image_input: Address of a picture of the person.
            prompt: What to show.
            width: Width in pixels, 512 to 2048. The gateway's default is 1328.
            height: Height in pixels, 512 to 2048. The gateway's default is 1328.
            gpen: How much the face is sharpened, 0 to 1. The gateway's default is 0.4.
            skin: How much the face is beautified, 0 to 1. The gateway's default is 0.3.
            skin_unifi: How much the skin is evened, 0 to 1. The gateway's default is 0.0.
            gen_mode: `creative`, `reference` or `reference_char`.
            seed: Seed; -1 for a random one. The gateway's default is -1.
            return_url: Answer addresses, not data.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > Portrait (Portrait Photography), title only; the paths of its siblings seededit_v30 and character; Volcengine visual API (i2i_portrait_photo), as public callers use it.
        """
        from .make_portrait import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image_input=image_input,
            prompt=prompt,
            width=width,
            height=height,
            gpen=gpen,
            skin=skin,
            skin_unifi=skin_unifi,
            gen_mode=gen_mode,
            seed=seed,
            return_url=return_url,
        )

    async def get_portrait(
        self,
        *,
        task_id: str,
        req_json: str | Unset = UNSET,
    ) -> DoubaoTaskAnswer:
        """Ask for the state and the picture of a portrait.

        The path is that of its sibling.

        `POST /doubao/drawing/portrait_result`; the path is inferred, no source confirms it.

        Args:
            task_id: The id that the submission answered.
            req_json: Options as JSON text, such as `{"return_url":true}`, as the vendor takes them.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Doubao > Portrait (Result Acquisition), title only; its sibling /doubao/drawing/seededit_v30_result.
        """
        from .get_portrait import OPERATION

        return await self._client.send(OPERATION, task_id=task_id, req_json=req_json)

    async def speech(
        self,
        *,
        audio: DoubaoSpeechAudio | Mapping[str, Any],
        request: DoubaoSpeechText | Mapping[str, Any],
    ) -> DoubaoSpeech:
        """Speak a text with a voice of Doubao.

        35 PTC for a million characters. The sound comes as base64 in `data`. A failure has another `code` than 3000.

        `POST /doubao/tts_hd`; price: 35 PTC (1 PTC = 1 USD) per million characters.

        Args:
            audio: How it sounds.
            request: What is spoken.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Doubao > tts_hd(Text to Speech), pages 207705231 and 206706585; pyvideotrans and other third-party callers of api.302.ai/doubao/tts_hd.
        """
        from .speech import OPERATION

        return await self._client.send(OPERATION, audio=audio, request=request)

    def edited_image_task(self, id: Any) -> AsyncTask[DoubaoTaskSubmission, DoubaoTaskAnswer]:
        """Pick up a task that was submitted by `edit_image_v3`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .edit_image_v3 import TASK

        return AsyncTask(self._client, TASK, id)

    def portrait_task(self, id: Any) -> AsyncTask[DoubaoTaskSubmission, DoubaoTaskAnswer]:
        """Pick up a task that was submitted by `make_portrait`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .make_portrait import TASK

        return AsyncTask(self._client, TASK, id)
