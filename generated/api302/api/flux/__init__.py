"""The operations of `client.flux`."""

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
    from ...models.flux_controlnet import FluxControlnet
    from ...models.flux_finetune_task import FluxFinetuneTask
    from ...models.flux_lora_training import FluxLoraTraining
    from ...models.flux_result import FluxResult
    from ...models.flux_task import FluxTask
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages
    from ...models.submit_lora import SubmitLora
    from ...models.submit_queued import SubmitQueued
    from . import edit_dev as edit_dev
    from . import edit_max as edit_max
    from . import edit_pro as edit_pro
    from . import finetune as finetune
    from . import generate as generate
    from . import generate_dev as generate_dev
    from . import generate_from_depth as generate_from_depth
    from . import generate_from_edges as generate_from_edges
    from . import generate_general as generate_general
    from . import generate_pro as generate_pro
    from . import generate_pro_v1_1 as generate_pro_v1_1
    from . import generate_realism as generate_realism
    from . import generate_schnell as generate_schnell
    from . import generate_ultra as generate_ultra
    from . import generate_with_lora as generate_with_lora
    from . import get_lora_training as get_lora_training
    from . import get_result as get_result
    from . import inpaint_general as inpaint_general
    from . import inpaint_pro as inpaint_pro
    from . import train_lora as train_lora
    from . import vary_dev as vary_dev
    from . import vary_pro as vary_pro
    from . import vary_schnell as vary_schnell
    from . import vary_ultra as vary_ultra

_OPERATIONS = (
    "generate",
    "finetune",
    "get_result",
    "generate_ultra",
    "generate_pro",
    "generate_pro_v1_1",
    "generate_dev",
    "generate_schnell",
    "generate_realism",
    "generate_with_lora",
    "generate_general",
    "inpaint_general",
    "get_lora_training",
    "train_lora",
    "vary_ultra",
    "vary_pro",
    "vary_dev",
    "vary_schnell",
    "generate_from_edges",
    "generate_from_depth",
    "inpaint_pro",
    "edit_pro",
    "edit_max",
    "edit_dev",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Flux:
    """The operations of `client.flux`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate(
        self,
        model: str,
        *,
        prompt: str,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        steps: int | Unset = UNSET,
        guidance: float | Unset = UNSET,
        interval: float | Unset = UNSET,
        prompt_upsampling: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        safety_tolerance: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        raw: bool | Unset = UNSET,
        image_prompt: str | Unset = UNSET,
        input_image: str | Unset = UNSET,
        input_image_2: str | Unset = UNSET,
        input_image_3: str | Unset = UNSET,
        input_image_4: str | Unset = UNSET,
        finetune_id: str | Unset = UNSET,
        finetune_strength: float | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_secret: str | Unset = UNSET,
        sync: bool | Unset = UNSET,
    ) -> Task[FluxTask, FluxResult]:
        """Draw or edit a picture with a model of Black Forest Labs, in the vendor's own format.

        Each model takes its own choice of the fields. The page leaves the model in its path empty, and shows the answer
        of `/302/submit`; the vendor's answer is what the newer page and 302.AI's own code have.
        What is answered with `sync` has not been seen.

        | model | PTC a picture |
        |---|---|
        | `flux-pro-1.1-ultra` | 0.06 |
        | `flux-pro-1.1` | 0.04 |
        | `flux-pro` | 0.05 |
        | `flux-dev` | 0.025 |
        | `flux-pro-1.0-fill`, `flux-pro-1.0-canny`, `flux-pro-1.0-depth` | 0.05 |
        | `flux-pro-1.1-ultra-finetuned` | 0.07 |
        | `flux-pro-1.0-finetuned`, `flux-pro-1.0-fill-finetuned` | 0.06 |
        | `flux-pro-1.0-canny-finetuned`, `flux-pro-1.0-depth-finetuned` | 0.06 |
        | `flux-kontext-pro` | 0.04 |
        | `flux-kontext-max` | 0.08 |
        | `flux-2-pro`, `flux-2-flex`, `flux-2-max`, `flux-2-klein-4b`, `flux-2-klein-9b` | not known |

        `POST /flux/v1/{model}`.

        Args:
            model: The vendor's name of the model.
            prompt: What the picture shows, or what to change in it.
            width: Pixels across, a multiple of 32.
            height: Pixels down, a multiple of 32.
            aspect_ratio: Width to height, `21:9` to `9:21`, of the ultra and the kontext models.
            steps: Steps of denoising; more are slower and finer.
            guidance: How closely the picture follows the prompt; less is more inventive.
            interval: At which distance intermediate results are put out.
            prompt_upsampling: Let the prompt be elaborated first. The gateway's default is False.
            seed: For repeatable pictures.
            safety_tolerance: How much the moderation lets pass, 0 (strict) to 6. The gateway's default is 2.
            output_format: Format of the picture; `png` by default of the kontext models.
            raw: Less processed and more natural, of the ultra model.
            image_prompt: A picture to draw after, as base64.
            input_image: The picture to edit, as base64 without `data:…`; of the kontext and FLUX 2 models. The vendor also takes an address.
            input_image_2: A second picture, as base64, of the kontext models.
            input_image_3: A third picture, as base64, of the kontext models.
            input_image_4: A fourth picture, as base64, of the kontext models.
            finetune_id: The training whose weights to use, of the models `…-finetuned`.
            finetune_strength: How strongly these weights count, 0 to 2.
            webhook_url: Where to send the result.
            webhook_secret: A secret that signs what is sent there.
            sync: Wait for the result; an addition of 302.AI that newer pages show.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Official API > Generate (page 256983076); 302.AI documentation, Image Processing > Flux > Official API > Generate(Image Edit); 302.AI documentation, page 409181514 (flux-2-klein-9b); 302ai/ai-sdk; 302ai/302_ai_portraithub; a third-party app that calls flux-2-klein-4b; BFL API reference.
        """
        from .generate import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            width=width,
            height=height,
            aspect_ratio=aspect_ratio,
            steps=steps,
            guidance=guidance,
            interval=interval,
            prompt_upsampling=prompt_upsampling,
            seed=seed,
            safety_tolerance=safety_tolerance,
            output_format=output_format,
            raw=raw,
            image_prompt=image_prompt,
            input_image=input_image,
            input_image_2=input_image_2,
            input_image_3=input_image_3,
            input_image_4=input_image_4,
            finetune_id=finetune_id,
            finetune_strength=finetune_strength,
            webhook_url=webhook_url,
            webhook_secret=webhook_secret,
            sync=sync,
        )

    def finetune(
        self,
        *,
        file_data: str,
        finetune_comment: str,
        mode: Literal["character", "general", "product", "style"],
        trigger_word: str | Unset = UNSET,
        iterations: int | Unset = UNSET,
        learning_rate: float | Unset = UNSET,
        captioning: bool | Unset = UNSET,
        priority: Literal["high_res_only", "quality", "speed"] | Unset = UNSET,
        finetune_type: Literal["full", "lora"] | Unset = UNSET,
        lora_rank: Literal[16, 32] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_secret: str | Unset = UNSET,
    ) -> Task[FluxFinetuneTask, FluxResult]:
        """Train a model of Black Forest Labs on pictures of your own.

        The vendor leaves the answer open; `id` and `finetune_id` are assumed from its other tasks.
        A model that was trained is used through `flux_generate` with a model `…-finetuned` and its `finetune_id`.

        `POST /flux/v1/finetune`; the path is inferred, no source confirms it.

        Args:
            file_data: A zip archive of pictures and, if wanted, their captions, as base64.
            finetune_comment: A name for the training.
            mode: What is to be learned; captions are written accordingly.
            trigger_word: The word that will call what was learned. The gateway's default is 'TOK'.
            iterations: Rounds of training, 100 to 1000. The gateway's default is 300.
            learning_rate: Learning rate, by default 0.00001 for `full` and 0.0001 for `lora`.
            captioning: Write captions where there are none. The gateway's default is True.
            priority: What matters most. The gateway's default is 'quality'.
            finetune_type: Train all weights, or a LoRA only. The gateway's default is 'full'.
            lora_rank: Rank of the LoRA; 16 trains and loads faster. The gateway's default is 32.
            webhook_url: Where to send the result.
            webhook_secret: A secret that signs what is sent there.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Official API > Finetune, title only; BFL API reference: finetune.
        """
        from .finetune import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            file_data=file_data,
            finetune_comment=finetune_comment,
            mode=mode,
            trigger_word=trigger_word,
            iterations=iterations,
            learning_rate=learning_rate,
            captioning=captioning,
            priority=priority,
            finetune_type=finetune_type,
            lora_rank=lora_rank,
            webhook_url=webhook_url,
            webhook_secret=webhook_secret,
        )

    def get_result(
        self,
        *,
        id: str,
    ) -> FluxResult:
        """Ask for the state and the picture of a task in the vendor's format.

        302.AI's own code stops at `Ready`, `Failed` and `Error`; the other states are the vendor's.

        `GET /flux/v1/get_result`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Official API > Result, title only; 302ai/ai-sdk; 302ai/302_ai_portraithub; BFL API reference.
        """
        from .get_result import OPERATION

        return self._client.send(OPERATION, id=id)

    def generate_ultra(
        self,
        *,
        prompt: str,
        raw: bool,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"],
    ) -> SubmitImages:
        """Draw a large picture with FLUX 1.1 [pro] ultra.

        `POST /302/submit/flux-v1.1-ultra`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            raw: Less processed and more natural.
            aspect_ratio: Width to height.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Ultra(v1.1) (page 231321974); 302ai/ai-sdk; 302ai/302-CoW-Plugin.
        """
        from .generate_ultra import OPERATION

        return self._client.send(OPERATION, prompt=prompt, raw=raw, aspect_ratio=aspect_ratio)

    def generate_pro(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with FLUX.1 [pro].

        302.AI's own code keeps both sides between 256 and 1440 pixels, in steps of 32.

        `POST /302/submit/flux-pro`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Pro; 302ai/ai-sdk; 302ai/302-CoW-Plugin.
        """
        from .generate_pro import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    def generate_pro_v1_1(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with FLUX 1.1 [pro].

        Takes some 5 to 10 seconds. The page shows the task object that it shows everywhere; the answer here is the
        one that 302.AI's own code reads.

        `POST /302/submit/flux-pro-v1.1`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Pro(v1.1) (page 220211721); 302ai/ai-sdk; 302ai/302-CoW-Plugin.
        """
        from .generate_pro_v1_1 import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    def generate_dev(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with FLUX.1 [dev].

        Takes some 5 to 10 seconds. The page shows the task object that it shows everywhere; the answer here is the
        one that 302.AI's own code reads.

        `POST /302/submit/flux-dev`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Dev (page 200273306); 302ai/ai-sdk; 302ai/302-CoW-Plugin; 302ai/302_prompt_generator.
        """
        from .generate_dev import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    def generate_schnell(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with FLUX.1 [schnell].

        Takes some 5 to 10 seconds. The page shows the task object that it shows everywhere; the answer here is the
        one that 302.AI's own code reads.

        `POST /302/submit/flux-schnell`; price: 0.005 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Schnell (page 200273303); 302ai/image-sdk; 302ai/302_document_editor.
        """
        from .generate_schnell import OPERATION

        return self._client.send(
            OPERATION, prompt=prompt, image_size=image_size, num_inference_steps=num_inference_steps
        )

    def generate_realism(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with the realism LoRA of FLUX.1.

        Only the title of the page is known: body and answer are those of its siblings. fal.ai, where the model is
        also served, names it `flux-realism`.

        `POST /302/submit/flux-realism`; the path is inferred, no source confirms it.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Realism; the sibling pages of Flux.
        """
        from .generate_realism import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    def generate_with_lora(
        self,
        *,
        prompt: str,
        loras: Sequence[SubmitLora | Mapping[str, Any]],
        negative_prompt: str | Unset = UNSET,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with FLUX and LoRA weights of your own.

        Takes some 5 to 10 seconds. The page requires `negative_prompt`, its example leaves it out; it types `scale`
        as an integer. Apps read two answers, with `timings` and `prompt` or with `debug_latents`. The page shows the
        task object that it shows everywhere.

        `POST /302/submit/flux-lora`; price: 0.01 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            loras: Weights to add.
            negative_prompt: What the picture must not show.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Lora (page 205354129); web apps in the style of 302.AI.
        """
        from .generate_with_lora import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            loras=loras,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    def generate_general(
        self,
        *,
        prompt: str,
        num_inference_steps: int,
        guidance_scale: float,
        image_size: SubmitImageSize | Mapping[str, Any],
        loras: Sequence[SubmitLora | Mapping[str, Any]],
        controlnets: Sequence[FluxControlnet | Mapping[str, Any]],
        negative_prompt: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with FLUX, LoRA weights and ControlNets of your own.

        Takes some 10 seconds. The page requires `negative_prompt`, its example leaves it out; it types the scales as
        integers. The page shows the task object that it shows everywhere; the answer described here is that of Flux-
        Dev.

        `POST /302/submit/flux-general`; price: 0.01 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            image_size: The size of the picture.
            loras: Weights to add.
            controlnets: ControlNets to guide the picture.
            negative_prompt: What the picture must not show.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-General (page 232136668); 302.AI documentation, page 231796775; the answer of Flux-Dev.
        """
        from .generate_general import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            image_size=image_size,
            loras=loras,
            controlnets=controlnets,
            negative_prompt=negative_prompt,
        )

    def inpaint_general(
        self,
        *,
        prompt: str,
        image_url: str,
        mask_url: str,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        strength: float | Unset = UNSET,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        loras: Sequence[SubmitLora | Mapping[str, Any]] | Unset = UNSET,
        controlnets: Sequence[FluxControlnet | Mapping[str, Any]] | Unset = UNSET,
    ) -> SubmitImages:
        """Redraw a part of a picture with FLUX, LoRA weights and ControlNets of your own.

        Only the title of the page is known: body and answer are those of Flux-General, with the picture and the mask
        that fal.ai takes for inpainting, as also the page Inpaint of 302.AI has them.

        `POST /302/submit/flux-general-inpainting`; the path is inferred, no source confirms it.

        Args:
            prompt: What the picture shows.
            image_url: Address of the picture to redraw.
            mask_url: Address of the mask that says which part is redrawn.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            strength: How far the result may be from the picture; the vendor takes 0.01 to 1.
            image_size: The size of the picture.
            loras: Weights to add.
            controlnets: ControlNets to guide the picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-General-Inpainting(Advanced Customization), title only; 302.AI documentation, Image Generation > Flux > Flux-General (page 232136668); fal.ai: flux-lora/inpainting.
        """
        from .inpaint_general import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            mask_url=mask_url,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            strength=strength,
            image_size=image_size,
            loras=loras,
            controlnets=controlnets,
        )

    def get_lora_training(
        self,
        *,
        request_id: str,
    ) -> FluxLoraTraining:
        """Ask for the weights of a LoRA training.

        While it runs, `detail` says `Request is still in progress`. It has ended well once there is a
        `diffusers_lora_file`; any other `detail` is the reason of a failure.

        `GET /302/submit/flux-lora-training`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Lora-Training(Fetch Results Asynchronously); a web app in the style of 302.AI for training LoRA weights.
        """
        from .get_lora_training import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def train_lora(
        self,
        *,
        images_data_url: str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        trigger_word: str | Unset = UNSET,
        is_style: bool | Unset = UNSET,
        create_masks: bool | Unset = UNSET,
        steps: int | Unset = UNSET,
    ) -> SubmitQueued:
        """Train LoRA weights for FLUX on pictures of your own.

        Ask `flux_get_lora_training` with the `request_id` until its answer has `diffusers_lora_file`.

        `POST /302/submit/flux-lora-training`.

        Args:
            images_data_url: Address of a zip archive of the pictures.
            name: A name for the training, as the app sends it.
            description: What it is for, as the app sends it.
            trigger_word: The word that will call what was learned.
            is_style: Learn a style, not a subject.
            create_masks: Mask the subject in each picture.
            steps: Steps of training.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Lora-Training(Training Lora); a web app in the style of 302.AI for training LoRA weights.
        """
        from .train_lora import OPERATION

        return self._client.send(
            OPERATION,
            images_data_url=images_data_url,
            name=name,
            description=description,
            trigger_word=trigger_word,
            is_style=is_style,
            create_masks=create_masks,
            steps=steps,
        )

    def vary_ultra(
        self,
        *,
        image_url: str,
        prompt: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        image_prompt_strength: float | Unset = UNSET,
        raw: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture after another one with FLUX 1.1 [pro] ultra.

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.

        `POST /302/submit/flux-v1.1-ultra-redux`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture to draw after.
            prompt: What the picture shows. The gateway's default is ''.
            aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
            image_prompt_strength: How strongly the picture counts beside the prompt, 0 to 1. The gateway's default is 0.1.
            raw: Less processed and more natural.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            enable_safety_checker: Check the pictures for unfit content. The gateway's default is True.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-V1.1-Ultra-Redux(Image-to-image generation-Ultra), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .vary_ultra import OPERATION

        return self._client.send(
            OPERATION,
            image_url=image_url,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            image_prompt_strength=image_prompt_strength,
            raw=raw,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    def vary_pro(
        self,
        *,
        image_url: str,
        prompt: str | Unset = UNSET,
        image_size: SubmitImageSize
        | Mapping[str, Any]
        | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
        | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture after another one with FLUX 1.1 [pro].

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.
        The model without `-redux` is `flux-pro-v1.1`, so the path may also be `/302/submit/flux-pro-v1.1-redux`.

        `POST /302/submit/flux-v1.1-pro-redux`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture to draw after.
            prompt: What the picture shows. The gateway's default is ''.
            image_size: Width and height, or the name of a size. The gateway's default is 'landscape_4_3'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-V1.1-Pro-Redux(Image-to-image generation-Pro), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .vary_pro import OPERATION

        return self._client.send(
            OPERATION,
            image_url=image_url,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    def vary_dev(
        self,
        *,
        image_url: str,
        image_size: SubmitImageSize
        | Mapping[str, Any]
        | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
        | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture after another one with FLUX.1 [dev].

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.

        `POST /302/submit/flux-dev-redux`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture to draw after.
            image_size: Width and height, or the name of a size. The gateway's default is 'landscape_4_3'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            enable_safety_checker: Check the pictures for unfit content. The gateway's default is True.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-Dev-Redux(Image-to-image generation-Dev), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .vary_dev import OPERATION

        return self._client.send(
            OPERATION,
            image_url=image_url,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )

    def vary_schnell(
        self,
        *,
        image_url: str,
        image_size: SubmitImageSize
        | Mapping[str, Any]
        | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
        | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture after another one with FLUX.1 [schnell].

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.

        `POST /302/submit/flux-schnell-redux`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture to draw after.
            image_size: Width and height, or the name of a size. The gateway's default is 'landscape_4_3'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 4.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            enable_safety_checker: Check the pictures for unfit content. The gateway's default is True.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-Schnell-Redux(Image-to-image generation-Schnell), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .vary_schnell import OPERATION

        return self._client.send(
            OPERATION,
            image_url=image_url,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )

    def generate_from_edges(
        self,
        *,
        prompt: str,
        control_image_url: str,
        image_size: SubmitImageSize
        | Mapping[str, Any]
        | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
        | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture that keeps the edges of another one, with FLUX.1 [pro].

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.

        `POST /302/submit/flux-v1-pro-canny`; the path is inferred, no source confirms it.

        Args:
            prompt: What the picture shows.
            control_image_url: Address of the picture whose edges or depth to keep.
            image_size: Width and height, or the name of a size. The gateway's default is 'landscape_4_3'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-V1-Pro-Canny(Object consistency), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .generate_from_edges import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            control_image_url=control_image_url,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    def generate_from_depth(
        self,
        *,
        prompt: str,
        control_image_url: str,
        image_size: SubmitImageSize
        | Mapping[str, Any]
        | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
        | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture that keeps the depth of another one, with FLUX.1 [pro].

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.

        `POST /302/submit/flux-v1-pro-depth`; the path is inferred, no source confirms it.

        Args:
            prompt: What the picture shows.
            control_image_url: Address of the picture whose edges or depth to keep.
            image_size: Width and height, or the name of a size. The gateway's default is 'landscape_4_3'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-V1-Pro-Depth(Depth consistency), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .generate_from_depth import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            control_image_url=control_image_url,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    def inpaint_pro(
        self,
        *,
        prompt: str,
        image_url: str,
        mask_url: str,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Redraw a part of a picture with FLUX.1 [pro].

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.

        `POST /302/submit/flux-v1-pro-fill`; the path is inferred, no source confirms it.

        Args:
            prompt: What to draw where the mask is.
            image_url: Address of the picture.
            mask_url: Address of a mask of the same size.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-V1-Pro-Fill(Partial repainting), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .inpaint_pro import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            mask_url=mask_url,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    def edit_pro(
        self,
        *,
        prompt: str,
        image_url: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Edit a picture as told in words, with FLUX.1 Kontext [pro].

        Callers send `image_url`, `prompt` and `output_format`; the other fields are those of the model that fal.ai
        serves.

        `POST /302/submit/flux-kontext-pro`.

        Args:
            prompt: What to change.
            image_url: The picture to edit; an address, or its data as `data:image/png;base64,…`.
            aspect_ratio: Ratio of width to height.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-Kontext-Pro(Image Edit), title only; a third-party script and a third-party web app that call api.302.ai; fal.ai client types (fal-ai/fal-js).
        """
        from .edit_pro import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            aspect_ratio=aspect_ratio,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    def edit_max(
        self,
        *,
        prompt: str,
        image_url: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Edit a picture as told in words, with FLUX.1 Kontext [max].

        The path is that of `flux_edit_pro` with the other model.

        `POST /302/submit/flux-kontext-max`; the path is inferred, no source confirms it.

        Args:
            prompt: What to change.
            image_url: The picture to edit; an address, or its data as `data:image/png;base64,…`.
            aspect_ratio: Ratio of width to height.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-Kontext-Max(Image Edit), title only; its sibling /302/submit/flux-kontext-pro; fal.ai client types (fal-ai/fal-js).
        """
        from .edit_max import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            aspect_ratio=aspect_ratio,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    def edit_dev(
        self,
        *,
        prompt: str,
        image_url: str,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        resolution_mode: Literal[
            "16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21", "auto", "match_input"
        ]
        | Unset = UNSET,
    ) -> SubmitImages:
        """Edit a picture as told in words, with FLUX.1 Kontext [dev].

        The path is that of `flux_edit_pro` with the other model.

        `POST /302/submit/flux-kontext-dev`; the path is inferred, no source confirms it.

        Args:
            prompt: What to change.
            image_url: Address of the picture to edit.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 2.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            enable_safety_checker: Check the pictures for unfit content. The gateway's default is True.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            resolution_mode: Size of the result; that of the picture, or a ratio of width to height. The gateway's default is 'match_input'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-Kontext-Dev(Image Edit), title only; its sibling /302/submit/flux-kontext-pro; fal.ai client types (fal-ai/fal-js).
        """
        from .edit_dev import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            resolution_mode=resolution_mode,
        )

    def task(self, id: Any) -> Task[FluxTask, FluxResult]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate import TASK

        return Task(self._client, TASK, id)


class AsyncFlux:
    """The operations of `client.flux`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate(
        self,
        model: str,
        *,
        prompt: str,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        steps: int | Unset = UNSET,
        guidance: float | Unset = UNSET,
        interval: float | Unset = UNSET,
        prompt_upsampling: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        safety_tolerance: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        raw: bool | Unset = UNSET,
        image_prompt: str | Unset = UNSET,
        input_image: str | Unset = UNSET,
        input_image_2: str | Unset = UNSET,
        input_image_3: str | Unset = UNSET,
        input_image_4: str | Unset = UNSET,
        finetune_id: str | Unset = UNSET,
        finetune_strength: float | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_secret: str | Unset = UNSET,
        sync: bool | Unset = UNSET,
    ) -> AsyncTask[FluxTask, FluxResult]:
        """Draw or edit a picture with a model of Black Forest Labs, in the vendor's own format.

        Each model takes its own choice of the fields. The page leaves the model in its path empty, and shows the answer
        of `/302/submit`; the vendor's answer is what the newer page and 302.AI's own code have.
        What is answered with `sync` has not been seen.

        | model | PTC a picture |
        |---|---|
        | `flux-pro-1.1-ultra` | 0.06 |
        | `flux-pro-1.1` | 0.04 |
        | `flux-pro` | 0.05 |
        | `flux-dev` | 0.025 |
        | `flux-pro-1.0-fill`, `flux-pro-1.0-canny`, `flux-pro-1.0-depth` | 0.05 |
        | `flux-pro-1.1-ultra-finetuned` | 0.07 |
        | `flux-pro-1.0-finetuned`, `flux-pro-1.0-fill-finetuned` | 0.06 |
        | `flux-pro-1.0-canny-finetuned`, `flux-pro-1.0-depth-finetuned` | 0.06 |
        | `flux-kontext-pro` | 0.04 |
        | `flux-kontext-max` | 0.08 |
        | `flux-2-pro`, `flux-2-flex`, `flux-2-max`, `flux-2-klein-4b`, `flux-2-klein-9b` | not known |

        `POST /flux/v1/{model}`.

        Args:
            model: The vendor's name of the model.
            prompt: What the picture shows, or what to change in it.
            width: Pixels across, a multiple of 32.
            height: Pixels down, a multiple of 32.
            aspect_ratio: Width to height, `21:9` to `9:21`, of the ultra and the kontext models.
            steps: Steps of denoising; more are slower and finer.
            guidance: How closely the picture follows the prompt; less is more inventive.
            interval: At which distance intermediate results are put out.
            prompt_upsampling: Let the prompt be elaborated first. The gateway's default is False.
            seed: For repeatable pictures.
            safety_tolerance: How much the moderation lets pass, 0 (strict) to 6. The gateway's default is 2.
            output_format: Format of the picture; `png` by default of the kontext models.
            raw: Less processed and more natural, of the ultra model.
            image_prompt: A picture to draw after, as base64.
            input_image: The picture to edit, as base64 without `data:…`; of the kontext and FLUX 2 models. The vendor also takes an address.
            input_image_2: A second picture, as base64, of the kontext models.
            input_image_3: A third picture, as base64, of the kontext models.
            input_image_4: A fourth picture, as base64, of the kontext models.
            finetune_id: The training whose weights to use, of the models `…-finetuned`.
            finetune_strength: How strongly these weights count, 0 to 2.
            webhook_url: Where to send the result.
            webhook_secret: A secret that signs what is sent there.
            sync: Wait for the result; an addition of 302.AI that newer pages show.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Official API > Generate (page 256983076); 302.AI documentation, Image Processing > Flux > Official API > Generate(Image Edit); 302.AI documentation, page 409181514 (flux-2-klein-9b); 302ai/ai-sdk; 302ai/302_ai_portraithub; a third-party app that calls flux-2-klein-4b; BFL API reference.
        """
        from .generate import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            width=width,
            height=height,
            aspect_ratio=aspect_ratio,
            steps=steps,
            guidance=guidance,
            interval=interval,
            prompt_upsampling=prompt_upsampling,
            seed=seed,
            safety_tolerance=safety_tolerance,
            output_format=output_format,
            raw=raw,
            image_prompt=image_prompt,
            input_image=input_image,
            input_image_2=input_image_2,
            input_image_3=input_image_3,
            input_image_4=input_image_4,
            finetune_id=finetune_id,
            finetune_strength=finetune_strength,
            webhook_url=webhook_url,
            webhook_secret=webhook_secret,
            sync=sync,
        )

    async def finetune(
        self,
        *,
        file_data: str,
        finetune_comment: str,
        mode: Literal["character", "general", "product", "style"],
        trigger_word: str | Unset = UNSET,
        iterations: int | Unset = UNSET,
        learning_rate: float | Unset = UNSET,
        captioning: bool | Unset = UNSET,
        priority: Literal["high_res_only", "quality", "speed"] | Unset = UNSET,
        finetune_type: Literal["full", "lora"] | Unset = UNSET,
        lora_rank: Literal[16, 32] | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_secret: str | Unset = UNSET,
    ) -> AsyncTask[FluxFinetuneTask, FluxResult]:
        """Train a model of Black Forest Labs on pictures of your own.

        The vendor leaves the answer open; `id` and `finetune_id` are assumed from its other tasks.
        A model that was trained is used through `flux_generate` with a model `…-finetuned` and its `finetune_id`.

        `POST /flux/v1/finetune`; the path is inferred, no source confirms it.

        Args:
            file_data: A zip archive of pictures and, if wanted, their captions, as base64.
            finetune_comment: A name for the training.
            mode: What is to be learned; captions are written accordingly.
            trigger_word: The word that will call what was learned. The gateway's default is 'TOK'.
            iterations: Rounds of training, 100 to 1000. The gateway's default is 300.
            learning_rate: Learning rate, by default 0.00001 for `full` and 0.0001 for `lora`.
            captioning: Write captions where there are none. The gateway's default is True.
            priority: What matters most. The gateway's default is 'quality'.
            finetune_type: Train all weights, or a LoRA only. The gateway's default is 'full'.
            lora_rank: Rank of the LoRA; 16 trains and loads faster. The gateway's default is 32.
            webhook_url: Where to send the result.
            webhook_secret: A secret that signs what is sent there.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Official API > Finetune, title only; BFL API reference: finetune.
        """
        from .finetune import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            file_data=file_data,
            finetune_comment=finetune_comment,
            mode=mode,
            trigger_word=trigger_word,
            iterations=iterations,
            learning_rate=learning_rate,
            captioning=captioning,
            priority=priority,
            finetune_type=finetune_type,
            lora_rank=lora_rank,
            webhook_url=webhook_url,
            webhook_secret=webhook_secret,
        )

    async def get_result(
        self,
        *,
        id: str,
    ) -> FluxResult:
        """Ask for the state and the picture of a task in the vendor's format.

        302.AI's own code stops at `Ready`, `Failed` and `Error`; the other states are the vendor's.

        `GET /flux/v1/get_result`.

        Args:
            id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Official API > Result, title only; 302ai/ai-sdk; 302ai/302_ai_portraithub; BFL API reference.
        """
        from .get_result import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def generate_ultra(
        self,
        *,
        prompt: str,
        raw: bool,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"],
    ) -> SubmitImages:
        """Draw a large picture with FLUX 1.1 [pro] ultra.

        `POST /302/submit/flux-v1.1-ultra`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            raw: Less processed and more natural.
            aspect_ratio: Width to height.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Ultra(v1.1) (page 231321974); 302ai/ai-sdk; 302ai/302-CoW-Plugin.
        """
        from .generate_ultra import OPERATION

        return await self._client.send(OPERATION, prompt=prompt, raw=raw, aspect_ratio=aspect_ratio)

    async def generate_pro(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with FLUX.1 [pro].

        302.AI's own code keeps both sides between 256 and 1440 pixels, in steps of 32.

        `POST /302/submit/flux-pro`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Pro; 302ai/ai-sdk; 302ai/302-CoW-Plugin.
        """
        from .generate_pro import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    async def generate_pro_v1_1(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with FLUX 1.1 [pro].

        Takes some 5 to 10 seconds. The page shows the task object that it shows everywhere; the answer here is the
        one that 302.AI's own code reads.

        `POST /302/submit/flux-pro-v1.1`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Pro(v1.1) (page 220211721); 302ai/ai-sdk; 302ai/302-CoW-Plugin.
        """
        from .generate_pro_v1_1 import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    async def generate_dev(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with FLUX.1 [dev].

        Takes some 5 to 10 seconds. The page shows the task object that it shows everywhere; the answer here is the
        one that 302.AI's own code reads.

        `POST /302/submit/flux-dev`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Dev (page 200273306); 302ai/ai-sdk; 302ai/302-CoW-Plugin; 302ai/302_prompt_generator.
        """
        from .generate_dev import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    async def generate_schnell(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with FLUX.1 [schnell].

        Takes some 5 to 10 seconds. The page shows the task object that it shows everywhere; the answer here is the
        one that 302.AI's own code reads.

        `POST /302/submit/flux-schnell`; price: 0.005 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Schnell (page 200273303); 302ai/image-sdk; 302ai/302_document_editor.
        """
        from .generate_schnell import OPERATION

        return await self._client.send(
            OPERATION, prompt=prompt, image_size=image_size, num_inference_steps=num_inference_steps
        )

    async def generate_realism(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with the realism LoRA of FLUX.1.

        Only the title of the page is known: body and answer are those of its siblings. fal.ai, where the model is
        also served, names it `flux-realism`.

        `POST /302/submit/flux-realism`; the path is inferred, no source confirms it.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Realism; the sibling pages of Flux.
        """
        from .generate_realism import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    async def generate_with_lora(
        self,
        *,
        prompt: str,
        loras: Sequence[SubmitLora | Mapping[str, Any]],
        negative_prompt: str | Unset = UNSET,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with FLUX and LoRA weights of your own.

        Takes some 5 to 10 seconds. The page requires `negative_prompt`, its example leaves it out; it types `scale`
        as an integer. Apps read two answers, with `timings` and `prompt` or with `debug_latents`. The page shows the
        task object that it shows everywhere.

        `POST /302/submit/flux-lora`; price: 0.01 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            loras: Weights to add.
            negative_prompt: What the picture must not show.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Lora (page 205354129); web apps in the style of 302.AI.
        """
        from .generate_with_lora import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            loras=loras,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )

    async def generate_general(
        self,
        *,
        prompt: str,
        num_inference_steps: int,
        guidance_scale: float,
        image_size: SubmitImageSize | Mapping[str, Any],
        loras: Sequence[SubmitLora | Mapping[str, Any]],
        controlnets: Sequence[FluxControlnet | Mapping[str, Any]],
        negative_prompt: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with FLUX, LoRA weights and ControlNets of your own.

        Takes some 10 seconds. The page requires `negative_prompt`, its example leaves it out; it types the scales as
        integers. The page shows the task object that it shows everywhere; the answer described here is that of Flux-
        Dev.

        `POST /302/submit/flux-general`; price: 0.01 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            image_size: The size of the picture.
            loras: Weights to add.
            controlnets: ControlNets to guide the picture.
            negative_prompt: What the picture must not show.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-General (page 232136668); 302.AI documentation, page 231796775; the answer of Flux-Dev.
        """
        from .generate_general import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            image_size=image_size,
            loras=loras,
            controlnets=controlnets,
            negative_prompt=negative_prompt,
        )

    async def inpaint_general(
        self,
        *,
        prompt: str,
        image_url: str,
        mask_url: str,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        strength: float | Unset = UNSET,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        loras: Sequence[SubmitLora | Mapping[str, Any]] | Unset = UNSET,
        controlnets: Sequence[FluxControlnet | Mapping[str, Any]] | Unset = UNSET,
    ) -> SubmitImages:
        """Redraw a part of a picture with FLUX, LoRA weights and ControlNets of your own.

        Only the title of the page is known: body and answer are those of Flux-General, with the picture and the mask
        that fal.ai takes for inpainting, as also the page Inpaint of 302.AI has them.

        `POST /302/submit/flux-general-inpainting`; the path is inferred, no source confirms it.

        Args:
            prompt: What the picture shows.
            image_url: Address of the picture to redraw.
            mask_url: Address of the mask that says which part is redrawn.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            strength: How far the result may be from the picture; the vendor takes 0.01 to 1.
            image_size: The size of the picture.
            loras: Weights to add.
            controlnets: ControlNets to guide the picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-General-Inpainting(Advanced Customization), title only; 302.AI documentation, Image Generation > Flux > Flux-General (page 232136668); fal.ai: flux-lora/inpainting.
        """
        from .inpaint_general import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            mask_url=mask_url,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            strength=strength,
            image_size=image_size,
            loras=loras,
            controlnets=controlnets,
        )

    async def get_lora_training(
        self,
        *,
        request_id: str,
    ) -> FluxLoraTraining:
        """Ask for the weights of a LoRA training.

        While it runs, `detail` says `Request is still in progress`. It has ended well once there is a
        `diffusers_lora_file`; any other `detail` is the reason of a failure.

        `GET /302/submit/flux-lora-training`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Lora-Training(Fetch Results Asynchronously); a web app in the style of 302.AI for training LoRA weights.
        """
        from .get_lora_training import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def train_lora(
        self,
        *,
        images_data_url: str,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        trigger_word: str | Unset = UNSET,
        is_style: bool | Unset = UNSET,
        create_masks: bool | Unset = UNSET,
        steps: int | Unset = UNSET,
    ) -> SubmitQueued:
        """Train LoRA weights for FLUX on pictures of your own.

        Ask `flux_get_lora_training` with the `request_id` until its answer has `diffusers_lora_file`.

        `POST /302/submit/flux-lora-training`.

        Args:
            images_data_url: Address of a zip archive of the pictures.
            name: A name for the training, as the app sends it.
            description: What it is for, as the app sends it.
            trigger_word: The word that will call what was learned.
            is_style: Learn a style, not a subject.
            create_masks: Mask the subject in each picture.
            steps: Steps of training.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Flux > Flux-Lora-Training(Training Lora); a web app in the style of 302.AI for training LoRA weights.
        """
        from .train_lora import OPERATION

        return await self._client.send(
            OPERATION,
            images_data_url=images_data_url,
            name=name,
            description=description,
            trigger_word=trigger_word,
            is_style=is_style,
            create_masks=create_masks,
            steps=steps,
        )

    async def vary_ultra(
        self,
        *,
        image_url: str,
        prompt: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        image_prompt_strength: float | Unset = UNSET,
        raw: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture after another one with FLUX 1.1 [pro] ultra.

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.

        `POST /302/submit/flux-v1.1-ultra-redux`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture to draw after.
            prompt: What the picture shows. The gateway's default is ''.
            aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
            image_prompt_strength: How strongly the picture counts beside the prompt, 0 to 1. The gateway's default is 0.1.
            raw: Less processed and more natural.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            enable_safety_checker: Check the pictures for unfit content. The gateway's default is True.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-V1.1-Ultra-Redux(Image-to-image generation-Ultra), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .vary_ultra import OPERATION

        return await self._client.send(
            OPERATION,
            image_url=image_url,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            image_prompt_strength=image_prompt_strength,
            raw=raw,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    async def vary_pro(
        self,
        *,
        image_url: str,
        prompt: str | Unset = UNSET,
        image_size: SubmitImageSize
        | Mapping[str, Any]
        | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
        | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture after another one with FLUX 1.1 [pro].

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.
        The model without `-redux` is `flux-pro-v1.1`, so the path may also be `/302/submit/flux-pro-v1.1-redux`.

        `POST /302/submit/flux-v1.1-pro-redux`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture to draw after.
            prompt: What the picture shows. The gateway's default is ''.
            image_size: Width and height, or the name of a size. The gateway's default is 'landscape_4_3'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-V1.1-Pro-Redux(Image-to-image generation-Pro), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .vary_pro import OPERATION

        return await self._client.send(
            OPERATION,
            image_url=image_url,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    async def vary_dev(
        self,
        *,
        image_url: str,
        image_size: SubmitImageSize
        | Mapping[str, Any]
        | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
        | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture after another one with FLUX.1 [dev].

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.

        `POST /302/submit/flux-dev-redux`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture to draw after.
            image_size: Width and height, or the name of a size. The gateway's default is 'landscape_4_3'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            enable_safety_checker: Check the pictures for unfit content. The gateway's default is True.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-Dev-Redux(Image-to-image generation-Dev), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .vary_dev import OPERATION

        return await self._client.send(
            OPERATION,
            image_url=image_url,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )

    async def vary_schnell(
        self,
        *,
        image_url: str,
        image_size: SubmitImageSize
        | Mapping[str, Any]
        | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
        | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture after another one with FLUX.1 [schnell].

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.

        `POST /302/submit/flux-schnell-redux`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture to draw after.
            image_size: Width and height, or the name of a size. The gateway's default is 'landscape_4_3'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 4.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            enable_safety_checker: Check the pictures for unfit content. The gateway's default is True.
            output_format: Format of the picture. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-Schnell-Redux(Image-to-image generation-Schnell), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .vary_schnell import OPERATION

        return await self._client.send(
            OPERATION,
            image_url=image_url,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )

    async def generate_from_edges(
        self,
        *,
        prompt: str,
        control_image_url: str,
        image_size: SubmitImageSize
        | Mapping[str, Any]
        | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
        | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture that keeps the edges of another one, with FLUX.1 [pro].

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.

        `POST /302/submit/flux-v1-pro-canny`; the path is inferred, no source confirms it.

        Args:
            prompt: What the picture shows.
            control_image_url: Address of the picture whose edges or depth to keep.
            image_size: Width and height, or the name of a size. The gateway's default is 'landscape_4_3'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-V1-Pro-Canny(Object consistency), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .generate_from_edges import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            control_image_url=control_image_url,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    async def generate_from_depth(
        self,
        *,
        prompt: str,
        control_image_url: str,
        image_size: SubmitImageSize
        | Mapping[str, Any]
        | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
        | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture that keeps the depth of another one, with FLUX.1 [pro].

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.

        `POST /302/submit/flux-v1-pro-depth`; the path is inferred, no source confirms it.

        Args:
            prompt: What the picture shows.
            control_image_url: Address of the picture whose edges or depth to keep.
            image_size: Width and height, or the name of a size. The gateway's default is 'landscape_4_3'.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-V1-Pro-Depth(Depth consistency), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .generate_from_depth import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            control_image_url=control_image_url,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    async def inpaint_pro(
        self,
        *,
        prompt: str,
        image_url: str,
        mask_url: str,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Redraw a part of a picture with FLUX.1 [pro].

        The path is that of its siblings, body and answer are those of the model that fal.ai serves.

        `POST /302/submit/flux-v1-pro-fill`; the path is inferred, no source confirms it.

        Args:
            prompt: What to draw where the mask is.
            image_url: Address of the picture.
            mask_url: Address of a mask of the same size.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-V1-Pro-Fill(Partial repainting), title only; the paths of its siblings under /302/submit; fal.ai client types (fal-ai/fal-js).
        """
        from .inpaint_pro import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            mask_url=mask_url,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    async def edit_pro(
        self,
        *,
        prompt: str,
        image_url: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Edit a picture as told in words, with FLUX.1 Kontext [pro].

        Callers send `image_url`, `prompt` and `output_format`; the other fields are those of the model that fal.ai
        serves.

        `POST /302/submit/flux-kontext-pro`.

        Args:
            prompt: What to change.
            image_url: The picture to edit; an address, or its data as `data:image/png;base64,…`.
            aspect_ratio: Ratio of width to height.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-Kontext-Pro(Image Edit), title only; a third-party script and a third-party web app that call api.302.ai; fal.ai client types (fal-ai/fal-js).
        """
        from .edit_pro import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            aspect_ratio=aspect_ratio,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    async def edit_max(
        self,
        *,
        prompt: str,
        image_url: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    ) -> SubmitImages:
        """Edit a picture as told in words, with FLUX.1 Kontext [max].

        The path is that of `flux_edit_pro` with the other model.

        `POST /302/submit/flux-kontext-max`; the path is inferred, no source confirms it.

        Args:
            prompt: What to change.
            image_url: The picture to edit; an address, or its data as `data:image/png;base64,…`.
            aspect_ratio: Ratio of width to height.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-Kontext-Max(Image Edit), title only; its sibling /302/submit/flux-kontext-pro; fal.ai client types (fal-ai/fal-js).
        """
        from .edit_max import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            aspect_ratio=aspect_ratio,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
        )

    async def edit_dev(
        self,
        *,
        prompt: str,
        image_url: str,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        num_images: int | Unset = UNSET,
        enable_safety_checker: bool | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
        resolution_mode: Literal[
            "16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21", "auto", "match_input"
        ]
        | Unset = UNSET,
    ) -> SubmitImages:
        """Edit a picture as told in words, with FLUX.1 Kontext [dev].

        The path is that of `flux_edit_pro` with the other model.

        `POST /302/submit/flux-kontext-dev`; the path is inferred, no source confirms it.

        Args:
            prompt: What to change.
            image_url: Address of the picture to edit.
            num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
            guidance_scale: How closely the picture follows the prompt. The gateway's default is 2.5.
            seed: For repeatable pictures.
            sync_mode: A flag of the vendor, to wait for the file and answer it directly.
            num_images: How many pictures. The gateway's default is 1.
            enable_safety_checker: Check the pictures for unfit content. The gateway's default is True.
            output_format: Format of the picture. The gateway's default is 'jpeg'.
            resolution_mode: Size of the result; that of the picture, or a ratio of width to height. The gateway's default is 'match_input'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Flux > Flux-Kontext-Dev(Image Edit), title only; its sibling /302/submit/flux-kontext-pro; fal.ai client types (fal-ai/fal-js).
        """
        from .edit_dev import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            sync_mode=sync_mode,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            resolution_mode=resolution_mode,
        )

    def task(self, id: Any) -> AsyncTask[FluxTask, FluxResult]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate import TASK

        return AsyncTask(self._client, TASK, id)
