"""The operations of `client.image_tools`."""

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
    from ...models.image_tools_conversion import ImageToolsConversion
    from ...models.image_tools_face_swap import ImageToolsFaceSwap
    from ...models.image_tools_model import ImageToolsModel
    from ...models.image_tools_picture import ImageToolsPicture
    from ...models.image_tools_queued_picture import ImageToolsQueuedPicture
    from ...models.image_tools_translation_answer import ImageToolsTranslationAnswer
    from ...models.image_tools_translation_task import ImageToolsTranslationTask
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages
    from ...models.submit_queued import SubmitQueued
    from ...models.submit_task import SubmitTask
    from . import ask_llava as ask_llava
    from . import colorize as colorize
    from . import colorize_file as colorize_file
    from . import colorize_v2 as colorize_v2
    from . import convert_html as convert_html
    from . import convert_svg as convert_svg
    from . import deblur as deblur
    from . import denoise as denoise
    from . import erase as erase
    from . import get_pose_transfer as get_pose_transfer
    from . import get_translation as get_translation
    from . import get_try_on as get_try_on
    from . import inpaint as inpaint
    from . import make_3d_model as make_3d_model
    from . import make_mask as make_mask
    from . import redo_translation as redo_translation
    from . import relight as relight
    from . import relight_background as relight_background
    from . import relight_background_files as relight_background_files
    from . import relight_v2 as relight_v2
    from . import remove_background as remove_background
    from . import remove_background_v2 as remove_background_v2
    from . import remove_background_v3 as remove_background_v3
    from . import retouch as retouch
    from . import stylize_face as stylize_face
    from . import stylize_selfie as stylize_selfie
    from . import stylize_selfie_file as stylize_selfie_file
    from . import super_upscale as super_upscale
    from . import super_upscale_v2 as super_upscale_v2
    from . import swap_face_v2 as swap_face_v2
    from . import transfer_pose as transfer_pose
    from . import translate as translate
    from . import try_on as try_on
    from . import upscale as upscale
    from . import upscale_face as upscale_face
    from . import upscale_file as upscale_file
    from . import upscale_v2 as upscale_v2
    from . import upscale_v3 as upscale_v3
    from . import upscale_v4 as upscale_v4

_OPERATIONS = (
    "upscale",
    "upscale_file",
    "upscale_v2",
    "upscale_v3",
    "upscale_v4",
    "super_upscale",
    "super_upscale_v2",
    "upscale_face",
    "colorize",
    "colorize_file",
    "colorize_v2",
    "remove_background",
    "remove_background_v2",
    "remove_background_v3",
    "inpaint",
    "erase",
    "stylize_face",
    "ask_llava",
    "relight",
    "relight_background",
    "relight_background_files",
    "relight_v2",
    "swap_face_v2",
    "stylize_selfie",
    "stylize_selfie_file",
    "convert_html",
    "convert_svg",
    "translate",
    "get_translation",
    "redo_translation",
    "make_3d_model",
    "get_pose_transfer",
    "transfer_pose",
    "get_try_on",
    "try_on",
    "denoise",
    "deblur",
    "make_mask",
    "retouch",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class ImageTools:
    """The operations of `client.image_tools`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def upscale(
        self,
        *,
        image: str,
        scale: float | Unset = UNSET,
        face_enhance: bool | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Enlarge a picture.

        As JSON it takes the address of the picture, which is what 302.AI's apps send, as a form the file. Answers the
        task, finished or not; `output` is the address of the picture.

        `POST /302/submit/upscale`.

        Args:
            image: Address of the picture.
            scale: How many times as large; apps offer 2, 4 and 8. The gateway's default is 4.0.
            face_enhance: Improve faces too.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Upscale; 302ai/302_image_toolbox; 302ai/302_photo_restore; a web app in the style of 302.AI, repository not named; a third-party Go client, which sends the file.
        """
        from .upscale import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, image=image, scale=scale, face_enhance=face_enhance)

    def upscale_file(
        self,
        *,
        image: FileInput,
        scale: float | Unset = UNSET,
        face_enhance: bool | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Enlarge a picture.

        As JSON it takes the address of the picture, which is what 302.AI's apps send, as a form the file. Answers the
        task, finished or not; `output` is the address of the picture.

        `POST /302/submit/upscale`.

        Args:
            image: The picture.
            scale: How many times as large; apps offer 2, 4 and 8. The gateway's default is 4.0.
            face_enhance: Improve faces too.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Upscale; 302ai/302_image_toolbox; 302ai/302_photo_restore; a web app in the style of 302.AI, repository not named; a third-party Go client, which sends the file.
        """
        from .upscale_file import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, image=image, scale=scale, face_enhance=face_enhance)

    def upscale_v2(
        self,
        *,
        body: Mapping[str, Any],
    ) -> dict[str, Any]:
        """Enlarge a picture, version 2.

        Neither a page nor a caller has been found: of body and answer nothing is known but that a picture goes in.

        `POST /302/submit/upscale-v2`; the path is inferred, no source confirms it.

        Args:
            body: The fields are not known; a picture at least.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Upscale-V2, title only; the pattern of the section: the models that were seen are all called by their title in lower case.
        """
        from .upscale_v2 import OPERATION

        return self._client.send(OPERATION, body=body)

    def upscale_v3(
        self,
        *,
        body: Mapping[str, Any],
    ) -> dict[str, Any]:
        """Enlarge a picture, version 3.

        Neither a page nor a caller has been found: of body and answer nothing is known but that a picture goes in.

        `POST /302/submit/upscale-v3`; the path is inferred, no source confirms it.

        Args:
            body: The fields are not known; a picture at least.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Upscale-V3, title only; the pattern of the section: the models that were seen are all called by their title in lower case.
        """
        from .upscale_v3 import OPERATION

        return self._client.send(OPERATION, body=body)

    def upscale_v4(
        self,
        *,
        body: Mapping[str, Any],
    ) -> dict[str, Any]:
        """Enlarge a picture, version 4.

        Neither a page nor a caller has been found: of body and answer nothing is known but that a picture goes in.

        `POST /302/submit/upscale-v4`; the path is inferred, no source confirms it.

        Args:
            body: The fields are not known; a picture at least.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Upscale-V4, title only; the pattern of the section: the models that were seen are all called by their title in lower case.
        """
        from .upscale_v4 import OPERATION

        return self._client.send(OPERATION, body=body)

    def super_upscale(
        self,
        *,
        image: FileInput,
        scale_factor: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        dynamic: float | Unset = UNSET,
        creativity: float | Unset = UNSET,
        resemblance: float | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Enlarge a picture and invent details after a prompt.

        The defaults are what 302.AI's app sends. `output` is an address, or a list of addresses written as JSON text.

        `POST /302/submit/super-upscale`.

        Args:
            image: The picture.
            scale_factor: How many times as large, as text, e.g. `2`.
            prompt: What the picture shows, and in which quality.
            negative_prompt: What the picture must not show.
            dynamic: Strength of the contrasts. The gateway's default is 6.0.
            creativity: How much is invented. The gateway's default is 0.35.
            resemblance: How closely the result follows the picture. The gateway's default is 0.6.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Super-Upscale; 302ai/302_image_toolbox.
        """
        from .super_upscale import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image=image,
            scale_factor=scale_factor,
            prompt=prompt,
            negative_prompt=negative_prompt,
            dynamic=dynamic,
            creativity=creativity,
            resemblance=resemblance,
        )

    def super_upscale_v2(
        self,
        *,
        image_url: str,
        model_type: Literal["SDXL", "SD_1_5"] | Unset = UNSET,
        scale: float | Unset = UNSET,
        creativity: float | Unset = UNSET,
        detail: float | Unset = UNSET,
        shape_preservation: float | Unset = UNSET,
        prompt: str | Unset = UNSET,
        prompt_suffix: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        override_size_limits: bool | Unset = UNSET,
    ) -> ImageToolsPicture:
        """Enlarge a picture and invent details after a prompt, version 2.

        Defaults and types are those of fal.ai's creative upscaler, which has the same fields.

        `POST /302/submit/super-upscale-v2`.

        Args:
            image_url: Address of the picture.
            model_type: The model that draws. The gateway's default is 'SD_1_5'.
            scale: How many times as large; the caller stays under 12. The gateway's default is 2.0.
            creativity: How much is invented. The gateway's default is 0.5.
            detail: How much detail is added. The gateway's default is 1.0.
            shape_preservation: How closely shapes are kept. The gateway's default is 0.25.
            prompt: What the picture shows.
            prompt_suffix: Added to the prompt. The gateway's default is ' high quality, highly detailed, high resolution, sharp'.
            negative_prompt: What the picture must not show.
            seed: For repeatable pictures.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 7.5.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 20.
            override_size_limits: Take pictures of any size.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Super-Upscale-V2; a third-party gateway: its client and test; fal.ai: creative-upscaler.
        """
        from .super_upscale_v2 import OPERATION

        return self._client.send(
            OPERATION,
            image_url=image_url,
            model_type=model_type,
            scale=scale,
            creativity=creativity,
            detail=detail,
            shape_preservation=shape_preservation,
            prompt=prompt,
            prompt_suffix=prompt_suffix,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            override_size_limits=override_size_limits,
        )

    def upscale_face(
        self,
        *,
        image: FileInput,
        input: FileInput | Unset = UNSET,
        upscale: float | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Enlarge a portrait.

        302.AI's apps send the same file twice, as `image` and as `input`; which one the gateway reads is not known.

        `POST /302/submit/face-upscale`.

        Args:
            image: The portrait.
            input: The same file again.
            upscale: How many times as large; left out by the apps when 0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Face-upscale; 302ai/302_ecom_image_generator; 302ai/302_photo_restore.
        """
        from .upscale_face import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, image=image, input=input, upscale=upscale)

    def colorize(
        self,
        *,
        image: str,
    ) -> Task[SubmitTask, SubmitTask]:
        """Colour a black-and-white photograph.

        302.AI's apps send the address of the picture as text of the form, a third party sends the file under the same
        name.

        `POST /302/submit/colorize`.

        Args:
            image: Address of the photograph.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Colorize; 302ai/302_image_toolbox; 302ai/302_ecom_image_generator; 302ai/302_photo_restore; a third-party web app, which sends the file.
        """
        from .colorize import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, image=image)

    def colorize_file(
        self,
        *,
        image: FileInput,
    ) -> Task[SubmitTask, SubmitTask]:
        """Colour a black-and-white photograph.

        302.AI's apps send the address of the picture as text of the form, a third party sends the file under the same
        name.

        `POST /302/submit/colorize`.

        Args:
            image: The photograph.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Colorize; 302ai/302_image_toolbox; 302ai/302_ecom_image_generator; 302ai/302_photo_restore; a third-party web app, which sends the file.
        """
        from .colorize_file import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, image=image)

    def colorize_v2(
        self,
        *,
        image: str,
        model_name: str | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Colour a black-and-white photograph, version 2.

        `POST /302/submit/colorize-v2`.

        Args:
            image: Address of the photograph.
            model_name: The model that colours; 302.AI's app sends `Artistic`, others have not been seen.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Colorize-V2; 302ai/302_photo_restore.
        """
        from .colorize_v2 import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, image=image, model_name=model_name)

    def remove_background(
        self,
        *,
        image: FileInput,
    ) -> Task[SubmitTask, SubmitTask]:
        """Cut out what a picture shows.

        302.AI's app asks for `image/*`; the answer is JSON all the same.

        `POST /302/submit/removebg`.

        Args:
            image: The picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Removebg; 302ai/302_image_toolbox.
        """
        from .remove_background import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, image=image)

    def remove_background_v2(
        self,
        *,
        image_url: str,
    ) -> ImageToolsPicture:
        """Cut out what a picture shows, version 2.

        Answers at once, a caller says after 10 to 20 seconds. It reads `output` too, in case the answer is a task;
        another caller, and this description, only know `image`. The fields of `image` beside `url` are those of its
        siblings.

        `POST /302/submit/removebg-v2`; price: 0.01 PTC (1 PTC = 1 USD) per call.

        Args:
            image_url: Address of the picture, or the picture as a data URI.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Removebg-V2; a web app in the style of 302.AI, repository not named; a third-party FastAPI service, which sends data URIs and notes price and duration.
        """
        from .remove_background_v2 import OPERATION

        return self._client.send(OPERATION, image_url=image_url)

    def remove_background_v3(
        self,
        *,
        image_url: str,
    ) -> ImageToolsPicture:
        """Cut out what a picture shows, version 3.

        Answers at once, after 3 to 5 seconds. The body of an error has `detail`.

        `POST /302/submit/removebg-v3`.

        Args:
            image_url: Address of the picture, or the picture as a data URI.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Removebg-V3 (page 300431514); seven third-party callers.
        """
        from .remove_background_v3 import OPERATION

        return self._client.send(OPERATION, image_url=image_url)

    def inpaint(
        self,
        *,
        prompt: str,
        image_url: str,
        mask_url: str,
        model_name: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
    ) -> ImageToolsPicture:
        """Repaint a part of a picture.

        `seed`, `guidance_scale` and `num_inference_steps`, and the `seed` of the answer, are those of fal.ai's model of
        the same name; the page has the other fields. Its sample asks for `image/*`; the answer is JSON all the same.

        `POST /302/submit/inpaint`.

        Args:
            prompt: What is painted there.
            image_url: Address of the picture.
            mask_url: Address of the mask; white is repainted, black is kept.
            model_name: The model that paints, by its name on Hugging Face.
            negative_prompt: What the picture must not show. The gateway's default is ''.
            seed: For repeatable pictures.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 7.5.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Inpaint (page 207706543); fal.ai: inpaint.
        """
        from .inpaint import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            mask_url=mask_url,
            model_name=model_name,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
        )

    def erase(
        self,
        *,
        image_url: FileInput,
        mask_image_url: FileInput,
    ) -> ImageToolsPicture:
        """Remove what a mask covers.

        Both fields are files, in spite of their names. The caller asks for `image/*`, and reads JSON.

        `POST /302/submit/erase`.

        Args:
            image_url: The picture, a file.
            mask_image_url: The mask, a file; what is white is removed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Erase; a third-party gateway: its client and test.
        """
        from .erase import OPERATION

        return self._client.send(OPERATION, image_url=image_url, mask_image_url=mask_image_url)

    def stylize_face(
        self,
        *,
        image: FileInput | Unset = UNSET,
        style: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        prompt_strength: float | Unset = UNSET,
        denoising_strength: float | Unset = UNSET,
        instant_id_strength: float | Unset = UNSET,
        control_depth_strength: float | Unset = UNSET,
        lora_scale: float | Unset = UNSET,
        custom_lora_url: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Redraw a portrait in another style.

        Neither a page nor a caller has been found: the fields are those of the open model of the same name, and that
        they are sent as a form is as with its siblings.

        `POST /302/submit/face-to-many`; the path is inferred, no source confirms it.

        Args:
            image: The portrait.
            style: `3D`, `Emoji`, `Video game`, `Pixels`, `Clay` or `Toy`. The gateway's default is '3D'.
            prompt: What the picture shows. The gateway's default is 'a person'.
            negative_prompt: What the picture must not show.
            prompt_strength: How closely the picture follows the prompt. The gateway's default is 4.5.
            denoising_strength: How much of the portrait is redrawn, 0 to 1. The gateway's default is 0.65.
            instant_id_strength: How closely the face is kept, 0 to 1. The gateway's default is 1.0.
            control_depth_strength: How closely the depth of the portrait is kept, 0 to 1. The gateway's default is 0.8.
            lora_scale: How strongly the weights of the style count, 0 to 1. The gateway's default is 1.0.
            custom_lora_url: Address of weights for another style.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Face-to-many, title only; the pattern of the section: the models that were seen are all called by their title in lower case; fofr/face-to-many: its schema.
        """
        from .stylize_face import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image=image,
            style=style,
            prompt=prompt,
            negative_prompt=negative_prompt,
            prompt_strength=prompt_strength,
            denoising_strength=denoising_strength,
            instant_id_strength=instant_id_strength,
            control_depth_strength=control_depth_strength,
            lora_scale=lora_scale,
            custom_lora_url=custom_lora_url,
            seed=seed,
        )

    def ask_llava(
        self,
        *,
        image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        top_p: float | Unset = UNSET,
        temperature: float | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Ask LLaVA about a picture.

        Neither a page nor a caller has been found: the fields are those of the open model. `output` would be the
        answer's text.

        `POST /302/submit/llava`; the path is inferred, no source confirms it.

        Args:
            image: The picture.
            prompt: The question.
            top_p: Share of the likeliest tokens to choose from, 0 to 1. The gateway's default is 1.0.
            temperature: Sampling temperature. The gateway's default is 0.2.
            max_tokens: Longest answer, in tokens. The gateway's default is 1024.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Llava, title only; the pattern of the section: the models that were seen are all called by their title in lower case; Replicate: LLaVA.
        """
        from .ask_llava import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, image=image, prompt=prompt, top_p=top_p, temperature=temperature, max_tokens=max_tokens
        )

    def relight(
        self,
        *,
        subject_image: FileInput,
        prompt: str,
        light_source: Literal["Bottom Light", "Left Light", "None", "Right Light", "Top Light"] | Unset = UNSET,
        width: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
        height: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
        appended_prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        steps: int | Unset = UNSET,
        cfg: float | Unset = UNSET,
        highres_scale: float | Unset = UNSET,
        highres_denoise: float | Unset = UNSET,
        lowres_denoise: float | Unset = UNSET,
        number_of_images: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
        output_quality: int | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Light a picture anew and draw a background.

        `output` is a list of addresses, written as JSON text. 302.AI's apps send `subject_image`, `prompt`,
        `light_source`, `width` and `height`; the other fields are those of the open model (IC-Light) and have not been
        seen sent.

        `POST /302/submit/relight`.

        Args:
            subject_image: The picture whose subject is lit.
            prompt: What the picture shows, and the light.
            light_source: Where the light comes from; `None` leaves it to the prompt. The gateway's default is 'None'.
            width: Pixels across. The gateway's default is 512.
            height: Pixels down. The gateway's default is 640.
            appended_prompt: Added to the prompt. The gateway's default is 'best quality'.
            negative_prompt: What the picture must not show. The gateway's default is 'lowres, bad anatomy, bad hands, cropped, worst quality'.
            steps: Steps of denoising; more are slower and finer. The gateway's default is 25.
            cfg: How closely the picture follows the prompt. The gateway's default is 2.0.
            highres_scale: How many times as large the second pass draws. The gateway's default is 1.5.
            highres_denoise: How much the second pass redraws. The gateway's default is 0.5.
            lowres_denoise: How much the first pass redraws. The gateway's default is 0.9.
            number_of_images: How many pictures to draw. The gateway's default is 1.
            output_format: Format of the pictures. The gateway's default is 'webp'.
            output_quality: Quality of the format. The gateway's default is 80.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Relight; 302ai/302_ecom_image_generator; 302ai/302_image_toolbox; Replicate: zsxkib/ic-light.
        """
        from .relight import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            subject_image=subject_image,
            prompt=prompt,
            light_source=light_source,
            width=width,
            height=height,
            appended_prompt=appended_prompt,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg=cfg,
            highres_scale=highres_scale,
            highres_denoise=highres_denoise,
            lowres_denoise=lowres_denoise,
            number_of_images=number_of_images,
            output_format=output_format,
            output_quality=output_quality,
            seed=seed,
        )

    def relight_background(
        self,
        *,
        subject_image: str,
        background_image: str,
        prompt: str,
        compute_normal: bool | Unset = UNSET,
        width: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
        height: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
        appended_prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        steps: int | Unset = UNSET,
        cfg: float | Unset = UNSET,
        highres_scale: float | Unset = UNSET,
        highres_denoise: float | Unset = UNSET,
        lowres_denoise: float | Unset = UNSET,
        number_of_images: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
        output_quality: int | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Put a subject before a background and light both alike.

        Takes 40 to 80 seconds. `output` is a list of addresses, written as JSON text. The pictures are sent as files,
        or their addresses as text of the form. The fields beside these, `prompt`, `width` and `height` are of the open
        model (IC-Light) and have not been seen sent. One app of 302.AI asks `GET /302/submit/relight-background/{id}`
        for the result, the others `tasks_fetch`; one sends `bg_source` too.

        `POST /302/submit/relight-background`.

        Args:
            subject_image: Address of the picture whose subject is lit.
            background_image: Address of the background.
            prompt: What the picture shows, and the light; may be empty.
            compute_normal: Make a normal map too, which is slower. The gateway's default is False.
            width: Pixels across. The gateway's default is 512.
            height: Pixels down. The gateway's default is 640.
            appended_prompt: Added to the prompt. The gateway's default is 'best quality'.
            negative_prompt: What the picture must not show. The gateway's default is 'lowres, bad anatomy, bad hands, cropped, worst quality'.
            steps: Steps of denoising; more are slower and finer. The gateway's default is 25.
            cfg: How closely the picture follows the prompt. The gateway's default is 2.0.
            highres_scale: How many times as large the second pass draws. The gateway's default is 1.5.
            highres_denoise: How much the second pass redraws. The gateway's default is 0.5.
            lowres_denoise: How much the first pass redraws. The gateway's default is 0.9.
            number_of_images: How many pictures to draw. The gateway's default is 1.
            output_format: Format of the pictures. The gateway's default is 'webp'.
            output_quality: Quality of the format. The gateway's default is 80.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Relight-background; 302ai/302_ecom_image_generator; 302ai/302_ai_avatar_generator; a web app in the style of 302.AI, repository not named; Replicate: zsxkib/ic-light-background.
        """
        from .relight_background import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            subject_image=subject_image,
            background_image=background_image,
            prompt=prompt,
            compute_normal=compute_normal,
            width=width,
            height=height,
            appended_prompt=appended_prompt,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg=cfg,
            highres_scale=highres_scale,
            highres_denoise=highres_denoise,
            lowres_denoise=lowres_denoise,
            number_of_images=number_of_images,
            output_format=output_format,
            output_quality=output_quality,
            seed=seed,
        )

    def relight_background_files(
        self,
        *,
        subject_image: FileInput,
        background_image: FileInput,
        prompt: str,
        compute_normal: bool | Unset = UNSET,
        width: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
        height: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
        appended_prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        steps: int | Unset = UNSET,
        cfg: float | Unset = UNSET,
        highres_scale: float | Unset = UNSET,
        highres_denoise: float | Unset = UNSET,
        lowres_denoise: float | Unset = UNSET,
        number_of_images: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
        output_quality: int | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Put a subject before a background and light both alike.

        Takes 40 to 80 seconds. `output` is a list of addresses, written as JSON text. The pictures are sent as files,
        or their addresses as text of the form. The fields beside these, `prompt`, `width` and `height` are of the open
        model (IC-Light) and have not been seen sent. One app of 302.AI asks `GET /302/submit/relight-background/{id}`
        for the result, the others `tasks_fetch`; one sends `bg_source` too.

        `POST /302/submit/relight-background`.

        Args:
            subject_image: The picture whose subject is lit.
            background_image: The background.
            prompt: What the picture shows, and the light; may be empty.
            compute_normal: Make a normal map too, which is slower. The gateway's default is False.
            width: Pixels across. The gateway's default is 512.
            height: Pixels down. The gateway's default is 640.
            appended_prompt: Added to the prompt. The gateway's default is 'best quality'.
            negative_prompt: What the picture must not show. The gateway's default is 'lowres, bad anatomy, bad hands, cropped, worst quality'.
            steps: Steps of denoising; more are slower and finer. The gateway's default is 25.
            cfg: How closely the picture follows the prompt. The gateway's default is 2.0.
            highres_scale: How many times as large the second pass draws. The gateway's default is 1.5.
            highres_denoise: How much the second pass redraws. The gateway's default is 0.5.
            lowres_denoise: How much the first pass redraws. The gateway's default is 0.9.
            number_of_images: How many pictures to draw. The gateway's default is 1.
            output_format: Format of the pictures. The gateway's default is 'webp'.
            output_quality: Quality of the format. The gateway's default is 80.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Relight-background; 302ai/302_ecom_image_generator; 302ai/302_ai_avatar_generator; a web app in the style of 302.AI, repository not named; Replicate: zsxkib/ic-light-background.
        """
        from .relight_background_files import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            subject_image=subject_image,
            background_image=background_image,
            prompt=prompt,
            compute_normal=compute_normal,
            width=width,
            height=height,
            appended_prompt=appended_prompt,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg=cfg,
            highres_scale=highres_scale,
            highres_denoise=highres_denoise,
            lowres_denoise=lowres_denoise,
            number_of_images=number_of_images,
            output_format=output_format,
            output_quality=output_quality,
            seed=seed,
        )

    def relight_v2(
        self,
        *,
        prompt: str,
        image_url: str,
        cfg: float | Unset = UNSET,
        hr_downscale: float | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        lowres_denoise: float | Unset = UNSET,
        highres_denoise: float | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        background_threshold: float | Unset = UNSET,
        enable_hr_fix: bool | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        initial_latent: Literal["Bottom", "Left", "None", "Right", "Top"] | Unset = UNSET,
        mask_image_url: str | Unset = UNSET,
        image_size: SubmitImageSize | Mapping[str, Any] | str | Unset = UNSET,
        num_images: int | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> SubmitImages:
        """Light a picture anew and draw a background, version 2.

        The fields after `enable_hr_fix` are those of fal.ai's IC-Light v2. One app of 302.AI sends `bg_source`, the
        side of the light, another `type` and `background_image_url`; the page has none of them.

        `POST /302/submit/relight-v2`.

        Args:
            prompt: What the picture shows, and the light; may be empty.
            image_url: Address of the picture whose subject is lit.
            cfg: How closely the picture follows the prompt. The gateway's default is 1.0.
            hr_downscale: Scale of the first pass against the second. The gateway's default is 0.5.
            output_format: Format of the pictures. The gateway's default is 'jpeg'.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 5.0.
            lowres_denoise: How much the first pass redraws. The gateway's default is 0.98.
            highres_denoise: How much the second pass redraws. The gateway's default is 0.95.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
            background_threshold: From where on the background counts as such; the page sends 0.8. The gateway's default is 0.67.
            enable_hr_fix: Draw a second pass in high resolution.
            negative_prompt: What the picture must not show (vendor).
            initial_latent: Where the light comes from (vendor). The gateway's default is 'None'.
            mask_image_url: Address of a mask of the subject (vendor).
            image_size: The size of the pictures, or the name of one (vendor).
            num_images: How many pictures to draw (vendor). The gateway's default is 1.
            seed: For repeatable pictures (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Relight-V2 (page 253670008); 302ai/302_ai_avatar_generator; a web app in the style of 302.AI, repository not named; fal.ai: iclight-v2.
        """
        from .relight_v2 import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            cfg=cfg,
            hr_downscale=hr_downscale,
            output_format=output_format,
            guidance_scale=guidance_scale,
            lowres_denoise=lowres_denoise,
            highres_denoise=highres_denoise,
            num_inference_steps=num_inference_steps,
            background_threshold=background_threshold,
            enable_hr_fix=enable_hr_fix,
            negative_prompt=negative_prompt,
            initial_latent=initial_latent,
            mask_image_url=mask_image_url,
            image_size=image_size,
            num_images=num_images,
            seed=seed,
        )

    def swap_face_v2(
        self,
        *,
        base_image_url: FileInput,
        swap_image_url: FileInput,
    ) -> ImageToolsFaceSwap:
        """Put the face of one picture into another.

        Answers the picture at once as a rule; the callers are ready for a task without `image`, whose `id`
        `tasks_fetch` takes. Both fields are files, in spite of their names. The first version, `/302/submit/face-swap`
        with `target_image` and `swap_image`, is called by the same app and has no page.

        `POST /302/submit/face-swap-v2`.

        Args:
            base_image_url: The picture to put the face into, a file.
            swap_image_url: The picture of the face, a file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Face-swap-V2; 302ai/302_image_toolbox; a third-party face swap service.
        """
        from .swap_face_v2 import OPERATION

        return self._client.send(OPERATION, base_image_url=base_image_url, swap_image_url=swap_image_url)

    def stylize_selfie(
        self,
        *,
        main_face_image: str,
        prompt: str | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        num_steps: int | Unset = UNSET,
        start_step: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        id_weight: float | Unset = UNSET,
        num_outputs: int | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        true_cfg: float | Unset = UNSET,
        max_sequence_length: int | Unset = UNSET,
        output_format: Literal["jpg", "png", "webp"] | Unset = UNSET,
        output_quality: int | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Draw a person anew, with the same face.

        As JSON it takes the address of the picture, as a form the file; 302.AI's apps send both. `output` is a list of
        addresses, written as JSON text. Ranges and formats are those of the open model (PuLID for FLUX).

        `POST /302/submit/flux-selfie`.

        Args:
            main_face_image: Address of a picture of the face.
            prompt: What the picture shows.
            width: Pixels across, 256 to 1536. The gateway's default is 896.
            height: Pixels down, 256 to 1536. The gateway's default is 1152.
            num_steps: Steps of denoising, 1 to 20. The gateway's default is 20.
            start_step: The step from which on the face counts; 0 to 4 is advised, and 0 keeps it most. The gateway's default is 0.
            guidance_scale: How closely the picture follows the prompt, 1 to 10.
            id_weight: How strongly the face counts, 0 to 3.
            num_outputs: How many pictures to draw, 1 to 4. The gateway's default is 1.
            negative_prompt: What the picture must not show.
            seed: For repeatable pictures; -1 or nothing for random ones.
            true_cfg: How strongly `negative_prompt` counts. The gateway's default is 1.0.
            max_sequence_length: Tokens of the prompt that are read, 128 to 512. The gateway's default is 128.
            output_format: Format of the pictures; 302.AI's app types it as a number and sends text. The gateway's default is 'webp'.
            output_quality: Quality of jpg and webp, 1 to 100. The gateway's default is 80.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Flux-selfie; catxi210/302_avatar_maker (an app of 302.AI); 302ai/302_image_toolbox; Replicate: zsxkib/flux-pulid.
        """
        from .stylize_selfie import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            main_face_image=main_face_image,
            prompt=prompt,
            width=width,
            height=height,
            num_steps=num_steps,
            start_step=start_step,
            guidance_scale=guidance_scale,
            id_weight=id_weight,
            num_outputs=num_outputs,
            negative_prompt=negative_prompt,
            seed=seed,
            true_cfg=true_cfg,
            max_sequence_length=max_sequence_length,
            output_format=output_format,
            output_quality=output_quality,
        )

    def stylize_selfie_file(
        self,
        *,
        main_face_image: FileInput,
        prompt: str | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        num_steps: int | Unset = UNSET,
        start_step: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        id_weight: float | Unset = UNSET,
        num_outputs: int | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        true_cfg: float | Unset = UNSET,
        max_sequence_length: int | Unset = UNSET,
        output_format: Literal["jpg", "png", "webp"] | Unset = UNSET,
        output_quality: int | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Draw a person anew, with the same face.

        As JSON it takes the address of the picture, as a form the file; 302.AI's apps send both. `output` is a list of
        addresses, written as JSON text. Ranges and formats are those of the open model (PuLID for FLUX).

        `POST /302/submit/flux-selfie`.

        Args:
            main_face_image: A picture of the face.
            prompt: What the picture shows.
            width: Pixels across, 256 to 1536. The gateway's default is 896.
            height: Pixels down, 256 to 1536. The gateway's default is 1152.
            num_steps: Steps of denoising, 1 to 20. The gateway's default is 20.
            start_step: The step from which on the face counts; 0 to 4 is advised, and 0 keeps it most. The gateway's default is 0.
            guidance_scale: How closely the picture follows the prompt, 1 to 10.
            id_weight: How strongly the face counts, 0 to 3.
            num_outputs: How many pictures to draw, 1 to 4. The gateway's default is 1.
            negative_prompt: What the picture must not show.
            seed: For repeatable pictures; -1 or nothing for random ones.
            true_cfg: How strongly `negative_prompt` counts. The gateway's default is 1.0.
            max_sequence_length: Tokens of the prompt that are read, 128 to 512. The gateway's default is 128.
            output_format: Format of the pictures; 302.AI's app types it as a number and sends text. The gateway's default is 'webp'.
            output_quality: Quality of jpg and webp, 1 to 100. The gateway's default is 80.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Flux-selfie; catxi210/302_avatar_maker (an app of 302.AI); 302ai/302_image_toolbox; Replicate: zsxkib/flux-pulid.
        """
        from .stylize_selfie_file import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            main_face_image=main_face_image,
            prompt=prompt,
            width=width,
            height=height,
            num_steps=num_steps,
            start_step=start_step,
            guidance_scale=guidance_scale,
            id_weight=id_weight,
            num_outputs=num_outputs,
            negative_prompt=negative_prompt,
            seed=seed,
            true_cfg=true_cfg,
            max_sequence_length=max_sequence_length,
            output_format=output_format,
            output_quality=output_quality,
        )

    def convert_html(
        self,
        *,
        html_code: str,
    ) -> ImageToolsConversion:
        """Turn HTML into a picture.

        Free of charge. Options such as a size have not been seen.

        `POST /v1/htmltopng`; price: free.

        Args:
            html_code: The HTML.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > HtmltoPng; catxi210/302_ai_card_generation (an app of 302.AI); another web app that pictures pages; a survey of the documentation.
        """
        from .convert_html import OPERATION

        return self._client.send(OPERATION, html_code=html_code)

    def convert_svg(
        self,
        *,
        svg_code: str,
    ) -> ImageToolsConversion:
        """Turn SVG into a picture.

        `POST /v1/svgtopng`.

        Args:
            svg_code: The SVG.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > SvgToPng; catxi210/302_ai_card_generation (an app of 302.AI).
        """
        from .convert_svg import OPERATION

        return self._client.send(OPERATION, svg_code=svg_code)

    def translate(
        self,
        *,
        src_lang: str,
        tgt_lang: str,
        translate_on: Literal[0, 1],
        synthesis_on: Literal[0, 1],
        download_info: str,
        commodity_filter_on: Literal[0, 1] | Unset = UNSET,
        callback: str | Unset = UNSET,
        extra_options: str | Unset = UNSET,
    ) -> Task[ImageToolsTranslationTask, ImageToolsTranslationAnswer]:
        """Translate the text in a picture, or erase it.

        The work goes on after the answer; `image_tools_get_translation` tells how it stands. `translateOn: 0` with an
        empty `tgtLang` only erases the text.

        Languages, for `srcLang` and `tgtLang`: `zh` Chinese, `zh-hant` traditional Chinese, `en` English, `ja`
        Japanese, `ko` Korean, `th` Thai, `vi` Vietnamese, `id` Indonesian, `jv` Javanese, `ms` Malay, `fil` Filipino,
        `hi` Hindi, `ru` Russian, `de` German, `fr` French, `ar` Arabic, `es` Spanish, `pt` Portuguese, `it` Italian,
        `pl` Polish, `da` Danish, `fi` Finnish, `km` Khmer, `la` Latin, `nl` Dutch, `ga` Irish, `et` Estonian, `sq`
        Albanian, `az` Azerbaijani, `be` Belarusian, `mww` Hmong Daw, `bg` Bulgarian, `eu` Basque, `is` Icelandic, `mr`
        Marathi, `te` Telugu, `bn` Bengali, `my` Burmese, `af` Afrikaans, `zu` Zulu, `ne` Nepali, `no` Norwegian, `pa`
        Punjabi, `ps` Pashto, `kn` Kannada, `ny` Chichewa, `sv` Swedish, `sr` Serbian (Latin), `st` Sesotho, `sm`
        Samoan, `eo` Esperanto, `sk` Slovak, `sl` Slovenian, `sw` Swahili, `so` Somali, `gd` Scottish Gaelic, `ceb`
        Cebuano, `to` Tongan, `tg` Tajik, `tr` Turkish, `tk` Turkmen, `cy` Welsh, `ur` Urdu, `uk` Ukrainian, `uz` Uzbek,
        `haw` Hawaiian, `hu` Hungarian, `sn` Shona, `he` Hebrew, `el` Greek, `su` Sundanese, `ig` Igbo, `yi` Yiddish,
        `yua` Yucatec Maya, `yo` Yoruba. For `tgtLang` only: `ti` Tibetan, `uy` Uyghur. For `srcLang` also `auto`, which
        finds the language out, and `both`, which is not explained.

        `POST /302/image/translate`.

        Args:
            src_lang: Language of the text, or `auto`.
            tgt_lang: Language to translate into; empty when the text is only erased.
            translate_on: 1 translates, 0 only erases.
            synthesis_on: 1 renders the picture with the translation.
            download_info: JSON text of an object with the `url` of the picture, up to 1000 characters.
            commodity_filter_on: 1 keeps text that is printed on goods.
            callback: Address that is told of the result (vendor); may be empty.
            extra_options: JSON text of further options, e.g. `font_family` (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > image-translate; 302ai/302_image_toolbox; 302ai/302_image_translation: translateImage, targetLang.ts; the vendor's reference (GhostCut): same paths and fields.
        """
        from .translate import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            src_lang=src_lang,
            tgt_lang=tgt_lang,
            translate_on=translate_on,
            synthesis_on=synthesis_on,
            download_info=download_info,
            commodity_filter_on=commodity_filter_on,
            callback=callback,
            extra_options=extra_options,
        )

    def get_translation(
        self,
        *,
        id: int,
    ) -> ImageToolsTranslationAnswer:
        """Ask for the state and the result of a picture's translation.

        302.AI's apps ask every 1.5 to 5 seconds, until `body.result` is there.

        `POST /302/image/translate/query`.

        Args:
            id: The id of the task.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > image-translate-query; 302ai/302_image_toolbox; 302ai/302_image_translation; the vendor's reference (GhostCut): same paths and fields.
        """
        from .get_translation import OPERATION

        return self._client.send(OPERATION, id=id)

    def redo_translation(
        self,
        *,
        id: int,
        result: str,
    ) -> ImageToolsTranslationTask:
        """Render a picture's translation again, with edited texts.

        Ask `image_tools_get_translation` for the result, with the same `id`. Free of charge at the vendor.

        `POST /302/image/translate/redo`; the path is inferred, no source confirms it.

        Args:
            id: The id of the task.
            result: JSON text of the result, with its `meta_data` edited: `translation`, `fill_color`, `stroke_color`, `trans_font_size`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > image-translate-redo, title only; the mount of the two pages before; the vendor's reference (GhostCut): same paths and fields.
        """
        from .redo_translation import OPERATION

        return self._client.send(OPERATION, id=id, result=result)

    def make_3d_model(
        self,
        *,
        image_url: str,
        ss_guidance_strength: float | Unset = UNSET,
        ss_sampling_steps: int | Unset = UNSET,
        slat_guidance_strength: float | Unset = UNSET,
        slat_sampling_steps: int | Unset = UNSET,
        mesh_simplify: float | Unset = UNSET,
        texture_size: Literal[512, 1024, 2048] | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> ImageToolsModel:
        """Turn a picture into a 3D model with Trellis.

        Answers when it is done. The texture sizes and `seed` are the vendor's.

        `POST /302/submit/trellis`.

        Args:
            image_url: Address of the picture.
            ss_guidance_strength: How closely the rough shape follows the picture. The gateway's default is 7.5.
            ss_sampling_steps: Steps for the rough shape. The gateway's default is 12.
            slat_guidance_strength: How closely the details follow the picture. The gateway's default is 3.0.
            slat_sampling_steps: Steps for the details. The gateway's default is 12.
            mesh_simplify: How much the mesh is simplified. The gateway's default is 0.95.
            texture_size: Pixels of the texture, across and down. The gateway's default is 1024.
            seed: For repeatable models.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Trellis(Image to 3D model); 302ai/302_ai_3d_modeling; a third-party FastAPI client; fal.ai: trellis.
        """
        from .make_3d_model import OPERATION

        return self._client.send(
            OPERATION,
            image_url=image_url,
            ss_guidance_strength=ss_guidance_strength,
            ss_sampling_steps=ss_sampling_steps,
            slat_guidance_strength=slat_guidance_strength,
            slat_sampling_steps=slat_sampling_steps,
            mesh_simplify=mesh_simplify,
            texture_size=texture_size,
            seed=seed,
        )

    def get_pose_transfer(
        self,
        *,
        request_id: str,
    ) -> ImageToolsQueuedPicture:
        """Ask for the result of a pose transfer.

        It has ended well once there is an `image`; what a failure looks like has not been seen.

        `GET /302/submit/pose-transfer`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Pose-Transfer(Human Pose Transformation Result), title only; its sibling Virtual-Tryon; fal.ai: leffa pose transfer.
        """
        from .get_pose_transfer import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def transfer_pose(
        self,
        *,
        pose_image_url: str | Unset = UNSET,
        person_image_url: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> Task[SubmitQueued, ImageToolsQueuedPicture]:
        """Give a person the pose of another picture.

        Neither a page nor a caller has been found: the fields are those of fal.ai's Leffa, as its sibling Virtual-Tryon
        has Leffa's.

        `POST /302/submit/pose-transfer`; the path is inferred, no source confirms it.

        Args:
            pose_image_url: Address of the picture with the pose.
            person_image_url: Address of the picture of the person.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 50.
            guidance_scale: How closely the pictures are followed. The gateway's default is 2.5.
            enable_safety_checker: Refuse what is unfit for work. The gateway's default is True.
            output_format: Format of the picture, `jpeg` or `png`. The gateway's default is 'png'.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Pose-Transfer(Human Pose Transformation), title only; its sibling Virtual-Tryon; fal.ai: leffa pose transfer.
        """
        from .transfer_pose import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            pose_image_url=pose_image_url,
            person_image_url=person_image_url,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            seed=seed,
        )

    def get_try_on(
        self,
        *,
        request_id: str,
    ) -> ImageToolsQueuedPicture:
        """Ask for the result of a try-on.

        The caller asks every 2 seconds while `status` is `IN_QUEUE` or `detail` says `Request is still in progress`. It
        has ended well once there is an `image`; what a failure looks like has not been seen.

        `GET /302/submit/virtual-tryon`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Virtual-Tryon(Fetch Result); a web app in the style of 302.AI, repository not named; fal.ai: leffa virtual try-on.
        """
        from .get_try_on import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def try_on(
        self,
        *,
        human_image_url: str,
        garment_image_url: str,
        garment_type: Literal["dresses", "lower_body", "upper_body"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> Task[SubmitQueued, ImageToolsQueuedPicture]:
        """Dress a person in a garment.

        The caller leaves out `garment_type`, which fal.ai's model of the same fields requires. The answer is that of
        another model in the same queue. Pages of 2026 have the results at `GET /302/submit/<model>-async`.

        `POST /302/submit/virtual-tryon`.

        Args:
            human_image_url: Address of the picture of the person.
            garment_image_url: Address of the picture of the garment.
            garment_type: What is dressed.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 50.
            guidance_scale: How closely the pictures are followed. The gateway's default is 2.5.
            enable_safety_checker: Refuse what is unfit for work. The gateway's default is True.
            output_format: Format of the picture. The gateway's default is 'png'.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Virtual-Tryon; a web app in the style of 302.AI, repository not named; fal.ai: leffa virtual try-on; 302ai/302_ai_3d_modeling, for the answer of the queue.
        """
        from .try_on import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            human_image_url=human_image_url,
            garment_image_url=garment_image_url,
            garment_type=garment_type,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            seed=seed,
        )

    def denoise(
        self,
        *,
        image_url: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> ImageToolsPicture:
        """Take the noise out of a picture.

        Neither a page nor a caller has been found: the fields are those of fal.ai's model for the purpose.

        `POST /302/submit/denoise`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Denoise(AI Denoising), title only; the pattern of the section: the models that were seen are all called by their title in lower case; fal.ai: nafnet denoise.
        """
        from .denoise import OPERATION

        return self._client.send(OPERATION, image_url=image_url, seed=seed)

    def deblur(
        self,
        *,
        image_url: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> ImageToolsPicture:
        """Make a blurred picture sharp.

        Neither a page nor a caller has been found: the fields are those of fal.ai's model for the purpose.

        `POST /302/submit/deblur`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Deblur(AI Deblurring), title only; the pattern of the section: the models that were seen are all called by their title in lower case; fal.ai: nafnet deblur.
        """
        from .deblur import OPERATION

        return self._client.send(OPERATION, image_url=image_url, seed=seed)

    def make_mask(
        self,
        *,
        body: Mapping[str, Any],
    ) -> dict[str, Any]:
        """Make a mask of what a picture shows, with SAM.

        Neither a page nor a caller has been found. fal.ai's EVF-SAM takes `image_url`, `prompt` and `mask_only` and
        answers `image`; whether it stands behind this is not known.

        `POST /302/submit/sam`; the path is inferred, no source confirms it.

        Args:
            body: The fields are not known; a picture at least.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > SAM(AI-generated mask image), title only; the pattern of the section: the models that were seen are all called by their title in lower case.
        """
        from .make_mask import OPERATION

        return self._client.send(OPERATION, body=body)

    def retouch(
        self,
        *,
        image_url: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> ImageToolsPicture:
        """Make a portrait more beautiful.

        Neither a page nor a caller has been found: the fields are those of fal.ai's model for the purpose, by whose
        name the path could also end in `retoucher`.

        `POST /302/submit/retouch`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Retouch(Portrait beautification), title only; the pattern of the section: the models that were seen are all called by their title in lower case; fal.ai: retoucher.
        """
        from .retouch import OPERATION

        return self._client.send(OPERATION, image_url=image_url, seed=seed)

    def fetch_task(self, id: Any) -> Task[SubmitTask, SubmitTask]:
        """Pick up a task that was submitted by `upscale`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .upscale import TASK

        return Task(self._client, TASK, id)

    def translation_task(self, id: Any) -> Task[ImageToolsTranslationTask, ImageToolsTranslationAnswer]:
        """Pick up a task that was submitted by `translate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .translate import TASK

        return Task(self._client, TASK, id)

    def pose_transfer_task(self, id: Any) -> Task[SubmitQueued, ImageToolsQueuedPicture]:
        """Pick up a task that was submitted by `transfer_pose`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .transfer_pose import TASK

        return Task(self._client, TASK, id)

    def try_on_task(self, id: Any) -> Task[SubmitQueued, ImageToolsQueuedPicture]:
        """Pick up a task that was submitted by `try_on`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .try_on import TASK

        return Task(self._client, TASK, id)


class AsyncImageTools:
    """The operations of `client.image_tools`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def upscale(
        self,
        *,
        image: str,
        scale: float | Unset = UNSET,
        face_enhance: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Enlarge a picture.

        As JSON it takes the address of the picture, which is what 302.AI's apps send, as a form the file. Answers the
        task, finished or not; `output` is the address of the picture.

        `POST /302/submit/upscale`.

        Args:
            image: Address of the picture.
            scale: How many times as large; apps offer 2, 4 and 8. The gateway's default is 4.0.
            face_enhance: Improve faces too.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Upscale; 302ai/302_image_toolbox; 302ai/302_photo_restore; a web app in the style of 302.AI, repository not named; a third-party Go client, which sends the file.
        """
        from .upscale import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, image=image, scale=scale, face_enhance=face_enhance)

    async def upscale_file(
        self,
        *,
        image: FileInput,
        scale: float | Unset = UNSET,
        face_enhance: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Enlarge a picture.

        As JSON it takes the address of the picture, which is what 302.AI's apps send, as a form the file. Answers the
        task, finished or not; `output` is the address of the picture.

        `POST /302/submit/upscale`.

        Args:
            image: The picture.
            scale: How many times as large; apps offer 2, 4 and 8. The gateway's default is 4.0.
            face_enhance: Improve faces too.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Upscale; 302ai/302_image_toolbox; 302ai/302_photo_restore; a web app in the style of 302.AI, repository not named; a third-party Go client, which sends the file.
        """
        from .upscale_file import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, image=image, scale=scale, face_enhance=face_enhance)

    async def upscale_v2(
        self,
        *,
        body: Mapping[str, Any],
    ) -> dict[str, Any]:
        """Enlarge a picture, version 2.

        Neither a page nor a caller has been found: of body and answer nothing is known but that a picture goes in.

        `POST /302/submit/upscale-v2`; the path is inferred, no source confirms it.

        Args:
            body: The fields are not known; a picture at least.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Upscale-V2, title only; the pattern of the section: the models that were seen are all called by their title in lower case.
        """
        from .upscale_v2 import OPERATION

        return await self._client.send(OPERATION, body=body)

    async def upscale_v3(
        self,
        *,
        body: Mapping[str, Any],
    ) -> dict[str, Any]:
        """Enlarge a picture, version 3.

        Neither a page nor a caller has been found: of body and answer nothing is known but that a picture goes in.

        `POST /302/submit/upscale-v3`; the path is inferred, no source confirms it.

        Args:
            body: The fields are not known; a picture at least.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Upscale-V3, title only; the pattern of the section: the models that were seen are all called by their title in lower case.
        """
        from .upscale_v3 import OPERATION

        return await self._client.send(OPERATION, body=body)

    async def upscale_v4(
        self,
        *,
        body: Mapping[str, Any],
    ) -> dict[str, Any]:
        """Enlarge a picture, version 4.

        Neither a page nor a caller has been found: of body and answer nothing is known but that a picture goes in.

        `POST /302/submit/upscale-v4`; the path is inferred, no source confirms it.

        Args:
            body: The fields are not known; a picture at least.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Upscale-V4, title only; the pattern of the section: the models that were seen are all called by their title in lower case.
        """
        from .upscale_v4 import OPERATION

        return await self._client.send(OPERATION, body=body)

    async def super_upscale(
        self,
        *,
        image: FileInput,
        scale_factor: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        dynamic: float | Unset = UNSET,
        creativity: float | Unset = UNSET,
        resemblance: float | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Enlarge a picture and invent details after a prompt.

        The defaults are what 302.AI's app sends. `output` is an address, or a list of addresses written as JSON text.

        `POST /302/submit/super-upscale`.

        Args:
            image: The picture.
            scale_factor: How many times as large, as text, e.g. `2`.
            prompt: What the picture shows, and in which quality.
            negative_prompt: What the picture must not show.
            dynamic: Strength of the contrasts. The gateway's default is 6.0.
            creativity: How much is invented. The gateway's default is 0.35.
            resemblance: How closely the result follows the picture. The gateway's default is 0.6.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Super-Upscale; 302ai/302_image_toolbox.
        """
        from .super_upscale import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image=image,
            scale_factor=scale_factor,
            prompt=prompt,
            negative_prompt=negative_prompt,
            dynamic=dynamic,
            creativity=creativity,
            resemblance=resemblance,
        )

    async def super_upscale_v2(
        self,
        *,
        image_url: str,
        model_type: Literal["SDXL", "SD_1_5"] | Unset = UNSET,
        scale: float | Unset = UNSET,
        creativity: float | Unset = UNSET,
        detail: float | Unset = UNSET,
        shape_preservation: float | Unset = UNSET,
        prompt: str | Unset = UNSET,
        prompt_suffix: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        override_size_limits: bool | Unset = UNSET,
    ) -> ImageToolsPicture:
        """Enlarge a picture and invent details after a prompt, version 2.

        Defaults and types are those of fal.ai's creative upscaler, which has the same fields.

        `POST /302/submit/super-upscale-v2`.

        Args:
            image_url: Address of the picture.
            model_type: The model that draws. The gateway's default is 'SD_1_5'.
            scale: How many times as large; the caller stays under 12. The gateway's default is 2.0.
            creativity: How much is invented. The gateway's default is 0.5.
            detail: How much detail is added. The gateway's default is 1.0.
            shape_preservation: How closely shapes are kept. The gateway's default is 0.25.
            prompt: What the picture shows.
            prompt_suffix: Added to the prompt. The gateway's default is ' high quality, highly detailed, high resolution, sharp'.
            negative_prompt: What the picture must not show.
            seed: For repeatable pictures.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 7.5.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 20.
            override_size_limits: Take pictures of any size.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Super-Upscale-V2; a third-party gateway: its client and test; fal.ai: creative-upscaler.
        """
        from .super_upscale_v2 import OPERATION

        return await self._client.send(
            OPERATION,
            image_url=image_url,
            model_type=model_type,
            scale=scale,
            creativity=creativity,
            detail=detail,
            shape_preservation=shape_preservation,
            prompt=prompt,
            prompt_suffix=prompt_suffix,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            override_size_limits=override_size_limits,
        )

    async def upscale_face(
        self,
        *,
        image: FileInput,
        input: FileInput | Unset = UNSET,
        upscale: float | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Enlarge a portrait.

        302.AI's apps send the same file twice, as `image` and as `input`; which one the gateway reads is not known.

        `POST /302/submit/face-upscale`.

        Args:
            image: The portrait.
            input: The same file again.
            upscale: How many times as large; left out by the apps when 0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Face-upscale; 302ai/302_ecom_image_generator; 302ai/302_photo_restore.
        """
        from .upscale_face import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, image=image, input=input, upscale=upscale)

    async def colorize(
        self,
        *,
        image: str,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Colour a black-and-white photograph.

        302.AI's apps send the address of the picture as text of the form, a third party sends the file under the same
        name.

        `POST /302/submit/colorize`.

        Args:
            image: Address of the photograph.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Colorize; 302ai/302_image_toolbox; 302ai/302_ecom_image_generator; 302ai/302_photo_restore; a third-party web app, which sends the file.
        """
        from .colorize import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, image=image)

    async def colorize_file(
        self,
        *,
        image: FileInput,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Colour a black-and-white photograph.

        302.AI's apps send the address of the picture as text of the form, a third party sends the file under the same
        name.

        `POST /302/submit/colorize`.

        Args:
            image: The photograph.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Colorize; 302ai/302_image_toolbox; 302ai/302_ecom_image_generator; 302ai/302_photo_restore; a third-party web app, which sends the file.
        """
        from .colorize_file import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, image=image)

    async def colorize_v2(
        self,
        *,
        image: str,
        model_name: str | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Colour a black-and-white photograph, version 2.

        `POST /302/submit/colorize-v2`.

        Args:
            image: Address of the photograph.
            model_name: The model that colours; 302.AI's app sends `Artistic`, others have not been seen.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Colorize-V2; 302ai/302_photo_restore.
        """
        from .colorize_v2 import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, image=image, model_name=model_name)

    async def remove_background(
        self,
        *,
        image: FileInput,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Cut out what a picture shows.

        302.AI's app asks for `image/*`; the answer is JSON all the same.

        `POST /302/submit/removebg`.

        Args:
            image: The picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Removebg; 302ai/302_image_toolbox.
        """
        from .remove_background import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, image=image)

    async def remove_background_v2(
        self,
        *,
        image_url: str,
    ) -> ImageToolsPicture:
        """Cut out what a picture shows, version 2.

        Answers at once, a caller says after 10 to 20 seconds. It reads `output` too, in case the answer is a task;
        another caller, and this description, only know `image`. The fields of `image` beside `url` are those of its
        siblings.

        `POST /302/submit/removebg-v2`; price: 0.01 PTC (1 PTC = 1 USD) per call.

        Args:
            image_url: Address of the picture, or the picture as a data URI.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Removebg-V2; a web app in the style of 302.AI, repository not named; a third-party FastAPI service, which sends data URIs and notes price and duration.
        """
        from .remove_background_v2 import OPERATION

        return await self._client.send(OPERATION, image_url=image_url)

    async def remove_background_v3(
        self,
        *,
        image_url: str,
    ) -> ImageToolsPicture:
        """Cut out what a picture shows, version 3.

        Answers at once, after 3 to 5 seconds. The body of an error has `detail`.

        `POST /302/submit/removebg-v3`.

        Args:
            image_url: Address of the picture, or the picture as a data URI.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Removebg-V3 (page 300431514); seven third-party callers.
        """
        from .remove_background_v3 import OPERATION

        return await self._client.send(OPERATION, image_url=image_url)

    async def inpaint(
        self,
        *,
        prompt: str,
        image_url: str,
        mask_url: str,
        model_name: str,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
    ) -> ImageToolsPicture:
        """Repaint a part of a picture.

        `seed`, `guidance_scale` and `num_inference_steps`, and the `seed` of the answer, are those of fal.ai's model of
        the same name; the page has the other fields. Its sample asks for `image/*`; the answer is JSON all the same.

        `POST /302/submit/inpaint`.

        Args:
            prompt: What is painted there.
            image_url: Address of the picture.
            mask_url: Address of the mask; white is repainted, black is kept.
            model_name: The model that paints, by its name on Hugging Face.
            negative_prompt: What the picture must not show. The gateway's default is ''.
            seed: For repeatable pictures.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 7.5.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 30.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Inpaint (page 207706543); fal.ai: inpaint.
        """
        from .inpaint import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            mask_url=mask_url,
            model_name=model_name,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
        )

    async def erase(
        self,
        *,
        image_url: FileInput,
        mask_image_url: FileInput,
    ) -> ImageToolsPicture:
        """Remove what a mask covers.

        Both fields are files, in spite of their names. The caller asks for `image/*`, and reads JSON.

        `POST /302/submit/erase`.

        Args:
            image_url: The picture, a file.
            mask_image_url: The mask, a file; what is white is removed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Erase; a third-party gateway: its client and test.
        """
        from .erase import OPERATION

        return await self._client.send(OPERATION, image_url=image_url, mask_image_url=mask_image_url)

    async def stylize_face(
        self,
        *,
        image: FileInput | Unset = UNSET,
        style: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        prompt_strength: float | Unset = UNSET,
        denoising_strength: float | Unset = UNSET,
        instant_id_strength: float | Unset = UNSET,
        control_depth_strength: float | Unset = UNSET,
        lora_scale: float | Unset = UNSET,
        custom_lora_url: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Redraw a portrait in another style.

        Neither a page nor a caller has been found: the fields are those of the open model of the same name, and that
        they are sent as a form is as with its siblings.

        `POST /302/submit/face-to-many`; the path is inferred, no source confirms it.

        Args:
            image: The portrait.
            style: `3D`, `Emoji`, `Video game`, `Pixels`, `Clay` or `Toy`. The gateway's default is '3D'.
            prompt: What the picture shows. The gateway's default is 'a person'.
            negative_prompt: What the picture must not show.
            prompt_strength: How closely the picture follows the prompt. The gateway's default is 4.5.
            denoising_strength: How much of the portrait is redrawn, 0 to 1. The gateway's default is 0.65.
            instant_id_strength: How closely the face is kept, 0 to 1. The gateway's default is 1.0.
            control_depth_strength: How closely the depth of the portrait is kept, 0 to 1. The gateway's default is 0.8.
            lora_scale: How strongly the weights of the style count, 0 to 1. The gateway's default is 1.0.
            custom_lora_url: Address of weights for another style.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Face-to-many, title only; the pattern of the section: the models that were seen are all called by their title in lower case; fofr/face-to-many: its schema.
        """
        from .stylize_face import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image=image,
            style=style,
            prompt=prompt,
            negative_prompt=negative_prompt,
            prompt_strength=prompt_strength,
            denoising_strength=denoising_strength,
            instant_id_strength=instant_id_strength,
            control_depth_strength=control_depth_strength,
            lora_scale=lora_scale,
            custom_lora_url=custom_lora_url,
            seed=seed,
        )

    async def ask_llava(
        self,
        *,
        image: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        top_p: float | Unset = UNSET,
        temperature: float | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Ask LLaVA about a picture.

        Neither a page nor a caller has been found: the fields are those of the open model. `output` would be the
        answer's text.

        `POST /302/submit/llava`; the path is inferred, no source confirms it.

        Args:
            image: The picture.
            prompt: The question.
            top_p: Share of the likeliest tokens to choose from, 0 to 1. The gateway's default is 1.0.
            temperature: Sampling temperature. The gateway's default is 0.2.
            max_tokens: Longest answer, in tokens. The gateway's default is 1024.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Llava, title only; the pattern of the section: the models that were seen are all called by their title in lower case; Replicate: LLaVA.
        """
        from .ask_llava import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, image=image, prompt=prompt, top_p=top_p, temperature=temperature, max_tokens=max_tokens
        )

    async def relight(
        self,
        *,
        subject_image: FileInput,
        prompt: str,
        light_source: Literal["Bottom Light", "Left Light", "None", "Right Light", "Top Light"] | Unset = UNSET,
        width: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
        height: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
        appended_prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        steps: int | Unset = UNSET,
        cfg: float | Unset = UNSET,
        highres_scale: float | Unset = UNSET,
        highres_denoise: float | Unset = UNSET,
        lowres_denoise: float | Unset = UNSET,
        number_of_images: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
        output_quality: int | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Light a picture anew and draw a background.

        `output` is a list of addresses, written as JSON text. 302.AI's apps send `subject_image`, `prompt`,
        `light_source`, `width` and `height`; the other fields are those of the open model (IC-Light) and have not been
        seen sent.

        `POST /302/submit/relight`.

        Args:
            subject_image: The picture whose subject is lit.
            prompt: What the picture shows, and the light.
            light_source: Where the light comes from; `None` leaves it to the prompt. The gateway's default is 'None'.
            width: Pixels across. The gateway's default is 512.
            height: Pixels down. The gateway's default is 640.
            appended_prompt: Added to the prompt. The gateway's default is 'best quality'.
            negative_prompt: What the picture must not show. The gateway's default is 'lowres, bad anatomy, bad hands, cropped, worst quality'.
            steps: Steps of denoising; more are slower and finer. The gateway's default is 25.
            cfg: How closely the picture follows the prompt. The gateway's default is 2.0.
            highres_scale: How many times as large the second pass draws. The gateway's default is 1.5.
            highres_denoise: How much the second pass redraws. The gateway's default is 0.5.
            lowres_denoise: How much the first pass redraws. The gateway's default is 0.9.
            number_of_images: How many pictures to draw. The gateway's default is 1.
            output_format: Format of the pictures. The gateway's default is 'webp'.
            output_quality: Quality of the format. The gateway's default is 80.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Relight; 302ai/302_ecom_image_generator; 302ai/302_image_toolbox; Replicate: zsxkib/ic-light.
        """
        from .relight import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            subject_image=subject_image,
            prompt=prompt,
            light_source=light_source,
            width=width,
            height=height,
            appended_prompt=appended_prompt,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg=cfg,
            highres_scale=highres_scale,
            highres_denoise=highres_denoise,
            lowres_denoise=lowres_denoise,
            number_of_images=number_of_images,
            output_format=output_format,
            output_quality=output_quality,
            seed=seed,
        )

    async def relight_background(
        self,
        *,
        subject_image: str,
        background_image: str,
        prompt: str,
        compute_normal: bool | Unset = UNSET,
        width: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
        height: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
        appended_prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        steps: int | Unset = UNSET,
        cfg: float | Unset = UNSET,
        highres_scale: float | Unset = UNSET,
        highres_denoise: float | Unset = UNSET,
        lowres_denoise: float | Unset = UNSET,
        number_of_images: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
        output_quality: int | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Put a subject before a background and light both alike.

        Takes 40 to 80 seconds. `output` is a list of addresses, written as JSON text. The pictures are sent as files,
        or their addresses as text of the form. The fields beside these, `prompt`, `width` and `height` are of the open
        model (IC-Light) and have not been seen sent. One app of 302.AI asks `GET /302/submit/relight-background/{id}`
        for the result, the others `tasks_fetch`; one sends `bg_source` too.

        `POST /302/submit/relight-background`.

        Args:
            subject_image: Address of the picture whose subject is lit.
            background_image: Address of the background.
            prompt: What the picture shows, and the light; may be empty.
            compute_normal: Make a normal map too, which is slower. The gateway's default is False.
            width: Pixels across. The gateway's default is 512.
            height: Pixels down. The gateway's default is 640.
            appended_prompt: Added to the prompt. The gateway's default is 'best quality'.
            negative_prompt: What the picture must not show. The gateway's default is 'lowres, bad anatomy, bad hands, cropped, worst quality'.
            steps: Steps of denoising; more are slower and finer. The gateway's default is 25.
            cfg: How closely the picture follows the prompt. The gateway's default is 2.0.
            highres_scale: How many times as large the second pass draws. The gateway's default is 1.5.
            highres_denoise: How much the second pass redraws. The gateway's default is 0.5.
            lowres_denoise: How much the first pass redraws. The gateway's default is 0.9.
            number_of_images: How many pictures to draw. The gateway's default is 1.
            output_format: Format of the pictures. The gateway's default is 'webp'.
            output_quality: Quality of the format. The gateway's default is 80.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Relight-background; 302ai/302_ecom_image_generator; 302ai/302_ai_avatar_generator; a web app in the style of 302.AI, repository not named; Replicate: zsxkib/ic-light-background.
        """
        from .relight_background import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            subject_image=subject_image,
            background_image=background_image,
            prompt=prompt,
            compute_normal=compute_normal,
            width=width,
            height=height,
            appended_prompt=appended_prompt,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg=cfg,
            highres_scale=highres_scale,
            highres_denoise=highres_denoise,
            lowres_denoise=lowres_denoise,
            number_of_images=number_of_images,
            output_format=output_format,
            output_quality=output_quality,
            seed=seed,
        )

    async def relight_background_files(
        self,
        *,
        subject_image: FileInput,
        background_image: FileInput,
        prompt: str,
        compute_normal: bool | Unset = UNSET,
        width: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
        height: Literal[256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024] | Unset = UNSET,
        appended_prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        steps: int | Unset = UNSET,
        cfg: float | Unset = UNSET,
        highres_scale: float | Unset = UNSET,
        highres_denoise: float | Unset = UNSET,
        lowres_denoise: float | Unset = UNSET,
        number_of_images: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
        output_quality: int | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Put a subject before a background and light both alike.

        Takes 40 to 80 seconds. `output` is a list of addresses, written as JSON text. The pictures are sent as files,
        or their addresses as text of the form. The fields beside these, `prompt`, `width` and `height` are of the open
        model (IC-Light) and have not been seen sent. One app of 302.AI asks `GET /302/submit/relight-background/{id}`
        for the result, the others `tasks_fetch`; one sends `bg_source` too.

        `POST /302/submit/relight-background`.

        Args:
            subject_image: The picture whose subject is lit.
            background_image: The background.
            prompt: What the picture shows, and the light; may be empty.
            compute_normal: Make a normal map too, which is slower. The gateway's default is False.
            width: Pixels across. The gateway's default is 512.
            height: Pixels down. The gateway's default is 640.
            appended_prompt: Added to the prompt. The gateway's default is 'best quality'.
            negative_prompt: What the picture must not show. The gateway's default is 'lowres, bad anatomy, bad hands, cropped, worst quality'.
            steps: Steps of denoising; more are slower and finer. The gateway's default is 25.
            cfg: How closely the picture follows the prompt. The gateway's default is 2.0.
            highres_scale: How many times as large the second pass draws. The gateway's default is 1.5.
            highres_denoise: How much the second pass redraws. The gateway's default is 0.5.
            lowres_denoise: How much the first pass redraws. The gateway's default is 0.9.
            number_of_images: How many pictures to draw. The gateway's default is 1.
            output_format: Format of the pictures. The gateway's default is 'webp'.
            output_quality: Quality of the format. The gateway's default is 80.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Relight-background; 302ai/302_ecom_image_generator; 302ai/302_ai_avatar_generator; a web app in the style of 302.AI, repository not named; Replicate: zsxkib/ic-light-background.
        """
        from .relight_background_files import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            subject_image=subject_image,
            background_image=background_image,
            prompt=prompt,
            compute_normal=compute_normal,
            width=width,
            height=height,
            appended_prompt=appended_prompt,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg=cfg,
            highres_scale=highres_scale,
            highres_denoise=highres_denoise,
            lowres_denoise=lowres_denoise,
            number_of_images=number_of_images,
            output_format=output_format,
            output_quality=output_quality,
            seed=seed,
        )

    async def relight_v2(
        self,
        *,
        prompt: str,
        image_url: str,
        cfg: float | Unset = UNSET,
        hr_downscale: float | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        lowres_denoise: float | Unset = UNSET,
        highres_denoise: float | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        background_threshold: float | Unset = UNSET,
        enable_hr_fix: bool | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        initial_latent: Literal["Bottom", "Left", "None", "Right", "Top"] | Unset = UNSET,
        mask_image_url: str | Unset = UNSET,
        image_size: SubmitImageSize | Mapping[str, Any] | str | Unset = UNSET,
        num_images: int | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> SubmitImages:
        """Light a picture anew and draw a background, version 2.

        The fields after `enable_hr_fix` are those of fal.ai's IC-Light v2. One app of 302.AI sends `bg_source`, the
        side of the light, another `type` and `background_image_url`; the page has none of them.

        `POST /302/submit/relight-v2`.

        Args:
            prompt: What the picture shows, and the light; may be empty.
            image_url: Address of the picture whose subject is lit.
            cfg: How closely the picture follows the prompt. The gateway's default is 1.0.
            hr_downscale: Scale of the first pass against the second. The gateway's default is 0.5.
            output_format: Format of the pictures. The gateway's default is 'jpeg'.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 5.0.
            lowres_denoise: How much the first pass redraws. The gateway's default is 0.98.
            highres_denoise: How much the second pass redraws. The gateway's default is 0.95.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
            background_threshold: From where on the background counts as such; the page sends 0.8. The gateway's default is 0.67.
            enable_hr_fix: Draw a second pass in high resolution.
            negative_prompt: What the picture must not show (vendor).
            initial_latent: Where the light comes from (vendor). The gateway's default is 'None'.
            mask_image_url: Address of a mask of the subject (vendor).
            image_size: The size of the pictures, or the name of one (vendor).
            num_images: How many pictures to draw (vendor). The gateway's default is 1.
            seed: For repeatable pictures (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Relight-V2 (page 253670008); 302ai/302_ai_avatar_generator; a web app in the style of 302.AI, repository not named; fal.ai: iclight-v2.
        """
        from .relight_v2 import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            cfg=cfg,
            hr_downscale=hr_downscale,
            output_format=output_format,
            guidance_scale=guidance_scale,
            lowres_denoise=lowres_denoise,
            highres_denoise=highres_denoise,
            num_inference_steps=num_inference_steps,
            background_threshold=background_threshold,
            enable_hr_fix=enable_hr_fix,
            negative_prompt=negative_prompt,
            initial_latent=initial_latent,
            mask_image_url=mask_image_url,
            image_size=image_size,
            num_images=num_images,
            seed=seed,
        )

    async def swap_face_v2(
        self,
        *,
        base_image_url: FileInput,
        swap_image_url: FileInput,
    ) -> ImageToolsFaceSwap:
        """Put the face of one picture into another.

        Answers the picture at once as a rule; the callers are ready for a task without `image`, whose `id`
        `tasks_fetch` takes. Both fields are files, in spite of their names. The first version, `/302/submit/face-swap`
        with `target_image` and `swap_image`, is called by the same app and has no page.

        `POST /302/submit/face-swap-v2`.

        Args:
            base_image_url: The picture to put the face into, a file.
            swap_image_url: The picture of the face, a file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Face-swap-V2; 302ai/302_image_toolbox; a third-party face swap service.
        """
        from .swap_face_v2 import OPERATION

        return await self._client.send(OPERATION, base_image_url=base_image_url, swap_image_url=swap_image_url)

    async def stylize_selfie(
        self,
        *,
        main_face_image: str,
        prompt: str | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        num_steps: int | Unset = UNSET,
        start_step: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        id_weight: float | Unset = UNSET,
        num_outputs: int | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        true_cfg: float | Unset = UNSET,
        max_sequence_length: int | Unset = UNSET,
        output_format: Literal["jpg", "png", "webp"] | Unset = UNSET,
        output_quality: int | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Draw a person anew, with the same face.

        As JSON it takes the address of the picture, as a form the file; 302.AI's apps send both. `output` is a list of
        addresses, written as JSON text. Ranges and formats are those of the open model (PuLID for FLUX).

        `POST /302/submit/flux-selfie`.

        Args:
            main_face_image: Address of a picture of the face.
            prompt: What the picture shows.
            width: Pixels across, 256 to 1536. The gateway's default is 896.
            height: Pixels down, 256 to 1536. The gateway's default is 1152.
            num_steps: Steps of denoising, 1 to 20. The gateway's default is 20.
            start_step: The step from which on the face counts; 0 to 4 is advised, and 0 keeps it most. The gateway's default is 0.
            guidance_scale: How closely the picture follows the prompt, 1 to 10.
            id_weight: How strongly the face counts, 0 to 3.
            num_outputs: How many pictures to draw, 1 to 4. The gateway's default is 1.
            negative_prompt: What the picture must not show.
            seed: For repeatable pictures; -1 or nothing for random ones.
            true_cfg: How strongly `negative_prompt` counts. The gateway's default is 1.0.
            max_sequence_length: Tokens of the prompt that are read, 128 to 512. The gateway's default is 128.
            output_format: Format of the pictures; 302.AI's app types it as a number and sends text. The gateway's default is 'webp'.
            output_quality: Quality of jpg and webp, 1 to 100. The gateway's default is 80.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Flux-selfie; catxi210/302_avatar_maker (an app of 302.AI); 302ai/302_image_toolbox; Replicate: zsxkib/flux-pulid.
        """
        from .stylize_selfie import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            main_face_image=main_face_image,
            prompt=prompt,
            width=width,
            height=height,
            num_steps=num_steps,
            start_step=start_step,
            guidance_scale=guidance_scale,
            id_weight=id_weight,
            num_outputs=num_outputs,
            negative_prompt=negative_prompt,
            seed=seed,
            true_cfg=true_cfg,
            max_sequence_length=max_sequence_length,
            output_format=output_format,
            output_quality=output_quality,
        )

    async def stylize_selfie_file(
        self,
        *,
        main_face_image: FileInput,
        prompt: str | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        num_steps: int | Unset = UNSET,
        start_step: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        id_weight: float | Unset = UNSET,
        num_outputs: int | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        true_cfg: float | Unset = UNSET,
        max_sequence_length: int | Unset = UNSET,
        output_format: Literal["jpg", "png", "webp"] | Unset = UNSET,
        output_quality: int | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Draw a person anew, with the same face.

        As JSON it takes the address of the picture, as a form the file; 302.AI's apps send both. `output` is a list of
        addresses, written as JSON text. Ranges and formats are those of the open model (PuLID for FLUX).

        `POST /302/submit/flux-selfie`.

        Args:
            main_face_image: A picture of the face.
            prompt: What the picture shows.
            width: Pixels across, 256 to 1536. The gateway's default is 896.
            height: Pixels down, 256 to 1536. The gateway's default is 1152.
            num_steps: Steps of denoising, 1 to 20. The gateway's default is 20.
            start_step: The step from which on the face counts; 0 to 4 is advised, and 0 keeps it most. The gateway's default is 0.
            guidance_scale: How closely the picture follows the prompt, 1 to 10.
            id_weight: How strongly the face counts, 0 to 3.
            num_outputs: How many pictures to draw, 1 to 4. The gateway's default is 1.
            negative_prompt: What the picture must not show.
            seed: For repeatable pictures; -1 or nothing for random ones.
            true_cfg: How strongly `negative_prompt` counts. The gateway's default is 1.0.
            max_sequence_length: Tokens of the prompt that are read, 128 to 512. The gateway's default is 128.
            output_format: Format of the pictures; 302.AI's app types it as a number and sends text. The gateway's default is 'webp'.
            output_quality: Quality of jpg and webp, 1 to 100. The gateway's default is 80.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Flux-selfie; catxi210/302_avatar_maker (an app of 302.AI); 302ai/302_image_toolbox; Replicate: zsxkib/flux-pulid.
        """
        from .stylize_selfie_file import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            main_face_image=main_face_image,
            prompt=prompt,
            width=width,
            height=height,
            num_steps=num_steps,
            start_step=start_step,
            guidance_scale=guidance_scale,
            id_weight=id_weight,
            num_outputs=num_outputs,
            negative_prompt=negative_prompt,
            seed=seed,
            true_cfg=true_cfg,
            max_sequence_length=max_sequence_length,
            output_format=output_format,
            output_quality=output_quality,
        )

    async def convert_html(
        self,
        *,
        html_code: str,
    ) -> ImageToolsConversion:
        """Turn HTML into a picture.

        Free of charge. Options such as a size have not been seen.

        `POST /v1/htmltopng`; price: free.

        Args:
            html_code: The HTML.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > HtmltoPng; catxi210/302_ai_card_generation (an app of 302.AI); another web app that pictures pages; a survey of the documentation.
        """
        from .convert_html import OPERATION

        return await self._client.send(OPERATION, html_code=html_code)

    async def convert_svg(
        self,
        *,
        svg_code: str,
    ) -> ImageToolsConversion:
        """Turn SVG into a picture.

        `POST /v1/svgtopng`.

        Args:
            svg_code: The SVG.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > SvgToPng; catxi210/302_ai_card_generation (an app of 302.AI).
        """
        from .convert_svg import OPERATION

        return await self._client.send(OPERATION, svg_code=svg_code)

    async def translate(
        self,
        *,
        src_lang: str,
        tgt_lang: str,
        translate_on: Literal[0, 1],
        synthesis_on: Literal[0, 1],
        download_info: str,
        commodity_filter_on: Literal[0, 1] | Unset = UNSET,
        callback: str | Unset = UNSET,
        extra_options: str | Unset = UNSET,
    ) -> AsyncTask[ImageToolsTranslationTask, ImageToolsTranslationAnswer]:
        """Translate the text in a picture, or erase it.

        The work goes on after the answer; `image_tools_get_translation` tells how it stands. `translateOn: 0` with an
        empty `tgtLang` only erases the text.

        Languages, for `srcLang` and `tgtLang`: `zh` Chinese, `zh-hant` traditional Chinese, `en` English, `ja`
        Japanese, `ko` Korean, `th` Thai, `vi` Vietnamese, `id` Indonesian, `jv` Javanese, `ms` Malay, `fil` Filipino,
        `hi` Hindi, `ru` Russian, `de` German, `fr` French, `ar` Arabic, `es` Spanish, `pt` Portuguese, `it` Italian,
        `pl` Polish, `da` Danish, `fi` Finnish, `km` Khmer, `la` Latin, `nl` Dutch, `ga` Irish, `et` Estonian, `sq`
        Albanian, `az` Azerbaijani, `be` Belarusian, `mww` Hmong Daw, `bg` Bulgarian, `eu` Basque, `is` Icelandic, `mr`
        Marathi, `te` Telugu, `bn` Bengali, `my` Burmese, `af` Afrikaans, `zu` Zulu, `ne` Nepali, `no` Norwegian, `pa`
        Punjabi, `ps` Pashto, `kn` Kannada, `ny` Chichewa, `sv` Swedish, `sr` Serbian (Latin), `st` Sesotho, `sm`
        Samoan, `eo` Esperanto, `sk` Slovak, `sl` Slovenian, `sw` Swahili, `so` Somali, `gd` Scottish Gaelic, `ceb`
        Cebuano, `to` Tongan, `tg` Tajik, `tr` Turkish, `tk` Turkmen, `cy` Welsh, `ur` Urdu, `uk` Ukrainian, `uz` Uzbek,
        `haw` Hawaiian, `hu` Hungarian, `sn` Shona, `he` Hebrew, `el` Greek, `su` Sundanese, `ig` Igbo, `yi` Yiddish,
        `yua` Yucatec Maya, `yo` Yoruba. For `tgtLang` only: `ti` Tibetan, `uy` Uyghur. For `srcLang` also `auto`, which
        finds the language out, and `both`, which is not explained.

        `POST /302/image/translate`.

        Args:
            src_lang: Language of the text, or `auto`.
            tgt_lang: Language to translate into; empty when the text is only erased.
            translate_on: 1 translates, 0 only erases.
            synthesis_on: 1 renders the picture with the translation.
            download_info: JSON text of an object with the `url` of the picture, up to 1000 characters.
            commodity_filter_on: 1 keeps text that is printed on goods.
            callback: Address that is told of the result (vendor); may be empty.
            extra_options: JSON text of further options, e.g. `font_family` (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > image-translate; 302ai/302_image_toolbox; 302ai/302_image_translation: translateImage, targetLang.ts; the vendor's reference (GhostCut): same paths and fields.
        """
        from .translate import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            src_lang=src_lang,
            tgt_lang=tgt_lang,
            translate_on=translate_on,
            synthesis_on=synthesis_on,
            download_info=download_info,
            commodity_filter_on=commodity_filter_on,
            callback=callback,
            extra_options=extra_options,
        )

    async def get_translation(
        self,
        *,
        id: int,
    ) -> ImageToolsTranslationAnswer:
        """Ask for the state and the result of a picture's translation.

        302.AI's apps ask every 1.5 to 5 seconds, until `body.result` is there.

        `POST /302/image/translate/query`.

        Args:
            id: The id of the task.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > image-translate-query; 302ai/302_image_toolbox; 302ai/302_image_translation; the vendor's reference (GhostCut): same paths and fields.
        """
        from .get_translation import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def redo_translation(
        self,
        *,
        id: int,
        result: str,
    ) -> ImageToolsTranslationTask:
        """Render a picture's translation again, with edited texts.

        Ask `image_tools_get_translation` for the result, with the same `id`. Free of charge at the vendor.

        `POST /302/image/translate/redo`; the path is inferred, no source confirms it.

        Args:
            id: The id of the task.
            result: JSON text of the result, with its `meta_data` edited: `translation`, `fill_color`, `stroke_color`, `trans_font_size`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > image-translate-redo, title only; the mount of the two pages before; the vendor's reference (GhostCut): same paths and fields.
        """
        from .redo_translation import OPERATION

        return await self._client.send(OPERATION, id=id, result=result)

    async def make_3d_model(
        self,
        *,
        image_url: str,
        ss_guidance_strength: float | Unset = UNSET,
        ss_sampling_steps: int | Unset = UNSET,
        slat_guidance_strength: float | Unset = UNSET,
        slat_sampling_steps: int | Unset = UNSET,
        mesh_simplify: float | Unset = UNSET,
        texture_size: Literal[512, 1024, 2048] | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> ImageToolsModel:
        """Turn a picture into a 3D model with Trellis.

        Answers when it is done. The texture sizes and `seed` are the vendor's.

        `POST /302/submit/trellis`.

        Args:
            image_url: Address of the picture.
            ss_guidance_strength: How closely the rough shape follows the picture. The gateway's default is 7.5.
            ss_sampling_steps: Steps for the rough shape. The gateway's default is 12.
            slat_guidance_strength: How closely the details follow the picture. The gateway's default is 3.0.
            slat_sampling_steps: Steps for the details. The gateway's default is 12.
            mesh_simplify: How much the mesh is simplified. The gateway's default is 0.95.
            texture_size: Pixels of the texture, across and down. The gateway's default is 1024.
            seed: For repeatable models.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Trellis(Image to 3D model); 302ai/302_ai_3d_modeling; a third-party FastAPI client; fal.ai: trellis.
        """
        from .make_3d_model import OPERATION

        return await self._client.send(
            OPERATION,
            image_url=image_url,
            ss_guidance_strength=ss_guidance_strength,
            ss_sampling_steps=ss_sampling_steps,
            slat_guidance_strength=slat_guidance_strength,
            slat_sampling_steps=slat_sampling_steps,
            mesh_simplify=mesh_simplify,
            texture_size=texture_size,
            seed=seed,
        )

    async def get_pose_transfer(
        self,
        *,
        request_id: str,
    ) -> ImageToolsQueuedPicture:
        """Ask for the result of a pose transfer.

        It has ended well once there is an `image`; what a failure looks like has not been seen.

        `GET /302/submit/pose-transfer`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Pose-Transfer(Human Pose Transformation Result), title only; its sibling Virtual-Tryon; fal.ai: leffa pose transfer.
        """
        from .get_pose_transfer import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def transfer_pose(
        self,
        *,
        pose_image_url: str | Unset = UNSET,
        person_image_url: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, ImageToolsQueuedPicture]:
        """Give a person the pose of another picture.

        Neither a page nor a caller has been found: the fields are those of fal.ai's Leffa, as its sibling Virtual-Tryon
        has Leffa's.

        `POST /302/submit/pose-transfer`; the path is inferred, no source confirms it.

        Args:
            pose_image_url: Address of the picture with the pose.
            person_image_url: Address of the picture of the person.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 50.
            guidance_scale: How closely the pictures are followed. The gateway's default is 2.5.
            enable_safety_checker: Refuse what is unfit for work. The gateway's default is True.
            output_format: Format of the picture, `jpeg` or `png`. The gateway's default is 'png'.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Pose-Transfer(Human Pose Transformation), title only; its sibling Virtual-Tryon; fal.ai: leffa pose transfer.
        """
        from .transfer_pose import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            pose_image_url=pose_image_url,
            person_image_url=person_image_url,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            seed=seed,
        )

    async def get_try_on(
        self,
        *,
        request_id: str,
    ) -> ImageToolsQueuedPicture:
        """Ask for the result of a try-on.

        The caller asks every 2 seconds while `status` is `IN_QUEUE` or `detail` says `Request is still in progress`. It
        has ended well once there is an `image`; what a failure looks like has not been seen.

        `GET /302/submit/virtual-tryon`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Virtual-Tryon(Fetch Result); a web app in the style of 302.AI, repository not named; fal.ai: leffa virtual try-on.
        """
        from .get_try_on import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def try_on(
        self,
        *,
        human_image_url: str,
        garment_image_url: str,
        garment_type: Literal["dresses", "lower_body", "upper_body"] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, ImageToolsQueuedPicture]:
        """Dress a person in a garment.

        The caller leaves out `garment_type`, which fal.ai's model of the same fields requires. The answer is that of
        another model in the same queue. Pages of 2026 have the results at `GET /302/submit/<model>-async`.

        `POST /302/submit/virtual-tryon`.

        Args:
            human_image_url: Address of the picture of the person.
            garment_image_url: Address of the picture of the garment.
            garment_type: What is dressed.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 50.
            guidance_scale: How closely the pictures are followed. The gateway's default is 2.5.
            enable_safety_checker: Refuse what is unfit for work. The gateway's default is True.
            output_format: Format of the picture. The gateway's default is 'png'.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Virtual-Tryon; a web app in the style of 302.AI, repository not named; fal.ai: leffa virtual try-on; 302ai/302_ai_3d_modeling, for the answer of the queue.
        """
        from .try_on import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            human_image_url=human_image_url,
            garment_image_url=garment_image_url,
            garment_type=garment_type,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            seed=seed,
        )

    async def denoise(
        self,
        *,
        image_url: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> ImageToolsPicture:
        """Take the noise out of a picture.

        Neither a page nor a caller has been found: the fields are those of fal.ai's model for the purpose.

        `POST /302/submit/denoise`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Denoise(AI Denoising), title only; the pattern of the section: the models that were seen are all called by their title in lower case; fal.ai: nafnet denoise.
        """
        from .denoise import OPERATION

        return await self._client.send(OPERATION, image_url=image_url, seed=seed)

    async def deblur(
        self,
        *,
        image_url: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> ImageToolsPicture:
        """Make a blurred picture sharp.

        Neither a page nor a caller has been found: the fields are those of fal.ai's model for the purpose.

        `POST /302/submit/deblur`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Deblur(AI Deblurring), title only; the pattern of the section: the models that were seen are all called by their title in lower case; fal.ai: nafnet deblur.
        """
        from .deblur import OPERATION

        return await self._client.send(OPERATION, image_url=image_url, seed=seed)

    async def make_mask(
        self,
        *,
        body: Mapping[str, Any],
    ) -> dict[str, Any]:
        """Make a mask of what a picture shows, with SAM.

        Neither a page nor a caller has been found. fal.ai's EVF-SAM takes `image_url`, `prompt` and `mask_only` and
        answers `image`; whether it stands behind this is not known.

        `POST /302/submit/sam`; the path is inferred, no source confirms it.

        Args:
            body: The fields are not known; a picture at least.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > SAM(AI-generated mask image), title only; the pattern of the section: the models that were seen are all called by their title in lower case.
        """
        from .make_mask import OPERATION

        return await self._client.send(OPERATION, body=body)

    async def retouch(
        self,
        *,
        image_url: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> ImageToolsPicture:
        """Make a portrait more beautiful.

        Neither a page nor a caller has been found: the fields are those of fal.ai's model for the purpose, by whose
        name the path could also end in `retoucher`.

        `POST /302/submit/retouch`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > 302.AI > Retouch(Portrait beautification), title only; the pattern of the section: the models that were seen are all called by their title in lower case; fal.ai: retoucher.
        """
        from .retouch import OPERATION

        return await self._client.send(OPERATION, image_url=image_url, seed=seed)

    def fetch_task(self, id: Any) -> AsyncTask[SubmitTask, SubmitTask]:
        """Pick up a task that was submitted by `upscale`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .upscale import TASK

        return AsyncTask(self._client, TASK, id)

    def translation_task(self, id: Any) -> AsyncTask[ImageToolsTranslationTask, ImageToolsTranslationAnswer]:
        """Pick up a task that was submitted by `translate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .translate import TASK

        return AsyncTask(self._client, TASK, id)

    def pose_transfer_task(self, id: Any) -> AsyncTask[SubmitQueued, ImageToolsQueuedPicture]:
        """Pick up a task that was submitted by `transfer_pose`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .transfer_pose import TASK

        return AsyncTask(self._client, TASK, id)

    def try_on_task(self, id: Any) -> AsyncTask[SubmitQueued, ImageToolsQueuedPicture]:
        """Pick up a task that was submitted by `try_on`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .try_on import TASK

        return AsyncTask(self._client, TASK, id)
