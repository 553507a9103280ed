"""The operations of `client.image_models`."""

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
    from ...models.image_models_embedding import ImageModelsEmbedding
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages
    from ...models.submit_lora import SubmitLora
    from ...models.submit_task import SubmitTask
    from . import generate_aura_flow as generate_aura_flow
    from . import generate_kolors as generate_kolors
    from . import generate_lumina as generate_lumina
    from . import generate_omnigen as generate_omnigen
    from . import generate_playground as generate_playground
    from . import generate_qrcode as generate_qrcode
    from . import generate_sd3 as generate_sd3
    from . import generate_sd3_v2 as generate_sd3_v2
    from . import generate_sdxl as generate_sdxl
    from . import generate_sdxl_lightning as generate_sdxl_lightning
    from . import generate_sdxl_lightning_v2 as generate_sdxl_lightning_v2
    from . import generate_sdxl_lightning_v3 as generate_sdxl_lightning_v3
    from . import generate_sdxl_lora as generate_sdxl_lora
    from . import generate_with_lora as generate_with_lora
    from . import get_lora_result as get_lora_result

_OPERATIONS = (
    "generate_sdxl",
    "generate_sdxl_lora",
    "generate_sdxl_lightning",
    "generate_sdxl_lightning_v2",
    "generate_sdxl_lightning_v3",
    "generate_sd3",
    "generate_sd3_v2",
    "generate_aura_flow",
    "generate_kolors",
    "generate_qrcode",
    "get_lora_result",
    "generate_with_lora",
    "generate_lumina",
    "generate_playground",
    "generate_omnigen",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class ImageModels:
    """The operations of `client.image_models`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_sdxl(
        self,
        *,
        prompt: str,
        width: str | Unset = UNSET,
        height: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Draw a picture with Stable Diffusion XL.

        Answers the finished task, or after 30 seconds the unfinished one. `output` is a list of addresses, written as
        JSON text.

        `POST /302/submit/sdxl`.

        Args:
            prompt: What the picture shows.
            width: Pixels across, as text.
            height: Pixels down, as text.
            negative_prompt: What the picture must not show.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SDXL (page 207706509); 302ai/ai-sdk.
        """
        from .generate_sdxl import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, prompt=prompt, width=width, height=height, negative_prompt=negative_prompt
        )

    def generate_sdxl_lora(
        self,
        *,
        prompt: str,
        negative_prompt: str,
        num_inference_steps: int,
        guidance_scale: float,
        loras: Sequence[SubmitLora | Mapping[str, Any]],
        embeddings: Sequence[ImageModelsEmbedding | Mapping[str, Any]],
        format: Literal["jpeg", "png"],
    ) -> SubmitImages:
        """Draw a picture with Stable Diffusion XL and LoRA weights of your own.

        Takes some 5 to 10 seconds. The page shows the task object that it shows everywhere; the answer described here
        is that of SDXL-Lightning.

        `POST /302/submit/sdxl-lora`; price: 0.01 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            loras: Weights to add.
            embeddings: Embeddings to add.
            format: Format of the picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SDXL-Lora (page 195965652); 302ai/ai-sdk: the answer of SDXL-Lightning.
        """
        from .generate_sdxl_lora import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            loras=loras,
            embeddings=embeddings,
            format=format,
        )

    def generate_sdxl_lightning(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any],
        embeddings: Sequence[str] | Unset = UNSET,
        format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with SDXL-Lightning.

        Body and answer are those of version 2: nothing of this page is known but its title. 302.AI's own code sends
        the model `sdxl-lightning` to version 2.

        `POST /302/submit/sdxl-lightning`; the path is inferred, no source confirms it.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            embeddings: Embeddings to add.
            format: Format of the picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SDXL-Lightning; the pages of SDXL-Lightning-V2 and -V3.
        """
        from .generate_sdxl_lightning import OPERATION

        return self._client.send(OPERATION, prompt=prompt, image_size=image_size, embeddings=embeddings, format=format)

    def generate_sdxl_lightning_v2(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any],
        embeddings: Sequence[str] | Unset = UNSET,
        format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture in 1 to 3 seconds with SDXL-Lightning, version 2.

        The page requires `embeddings` and `format`; 302.AI's own code leaves them out. The page shows the task object
        that it shows everywhere; the answer here is the one that 302.AI's own code reads.

        `POST /302/submit/sdxl-lightning-v2`; price: 0.005 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            embeddings: Embeddings to add.
            format: Format of the picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SDXL-Lightning-V2 (page 207705162); 302.AI documentation, page 195966458; 302ai/ai-sdk.
        """
        from .generate_sdxl_lightning_v2 import OPERATION

        return self._client.send(OPERATION, prompt=prompt, image_size=image_size, embeddings=embeddings, format=format)

    def generate_sdxl_lightning_v3(
        self,
        *,
        prompt: str,
        image_size: Literal["1024x1024", "1024x2048", "1152x2048", "1536x1024", "1536x2048", "2048x1152"],
        batch_size: int,
        num_inference_steps: int,
        guidance_scale: float,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> SubmitImages:
        """Draw up to four pictures in 1 to 3 seconds with SDXL-Lightning, version 3.

        The page leaves the answer empty; it is described as that of its twin, SD3-V2. The page types `guidance_scale`
        as an integer.

        `POST /302/submit/sdxl-lightning-v3`; price: 0.005 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture, pixels across and down.
            batch_size: How many pictures, 1 to 4. The gateway's default is 1.
            num_inference_steps: Steps of denoising, 1 to 4. The gateway's default is 4.
            guidance_scale: How closely the picture follows the prompt, 0 to 2. The gateway's default is 1.0.
            negative_prompt: What the picture must not show.
            seed: For repeatable pictures, 0 to 9999999999.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SDXL-Lightning-V3 (page 203322916); the answer of SD3-V2.
        """
        from .generate_sdxl_lightning_v3 import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            batch_size=batch_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            seed=seed,
        )

    def generate_sd3(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        output_format: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        prompt_strength: str | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Draw a picture, or redraw one, with Stable Diffusion 3.

        Takes some 5 to 10 seconds; after 30 seconds the unfinished task is answered. `output` is a list of addresses,
        written as JSON text.

        `POST /302/submit/stable-diffusion-3`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            negative_prompt: What the picture must not show.
            aspect_ratio: Width to height, e.g. `3:2`.
            image: The picture to start from.
            output_format: Format of the picture, e.g. `png`.
            seed: For repeatable pictures, above 0.
            prompt_strength: How much of `image` is lost, as text; 0 keeps it, 1 ignores it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SD3 (page 183757058); 302.AI documentation, page 207705159; a web app in the style of 302.AI's image toolbox.
        """
        from .generate_sd3 import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            image=image,
            output_format=output_format,
            seed=seed,
            prompt_strength=prompt_strength,
        )

    def generate_sd3_v2(
        self,
        *,
        prompt: str,
        image_size: Literal["1024x1024", "1024x2048", "1152x2048", "1536x1024", "1536x2048", "2048x1152"],
        num_inference_steps: int,
        guidance_scale: float,
        negative_prompt: str | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> SubmitImages:
        """Draw up to four pictures with Stable Diffusion 3, version 2.

        Takes some 5 to 10 seconds. The page types `guidance_scale` as an integer, with the default 7.5: a number is
        meant.

        `POST /302/submit/stable-diffusion-3-v2`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture, pixels across and down.
            num_inference_steps: Steps of denoising, 1 to 100. The gateway's default is 20.
            guidance_scale: How closely the picture follows the prompt, 0 to 100. The gateway's default is 7.5.
            negative_prompt: What the picture must not show.
            batch_size: How many pictures, 1 to 4.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SD3-V2 (page 203322956); 302ai/ai-sdk.
        """
        from .generate_sd3_v2 import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            batch_size=batch_size,
            seed=seed,
        )

    def generate_aura_flow(
        self,
        *,
        prompt: str,
    ) -> SubmitImages:
        """Draw a picture with AuraFlow.

        `POST /302/submit/aura-flow`.

        Args:
            prompt: What the picture shows.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Aura-Flow; 302ai/ai-sdk; 302ai/image-sdk.
        """
        from .generate_aura_flow import OPERATION

        return self._client.send(OPERATION, prompt=prompt)

    def generate_kolors(
        self,
        *,
        prompt: str,
        image_url: str | Unset = UNSET,
        strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_images: int | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Kolors, after a reference if there is one.

        `POST /302/submit/kolors`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows; Chinese is understood too.
            image_url: Address of a picture to draw after.
            strength: How far the result may be from `image_url`, e.g. 0.85.
            negative_prompt: What the picture must not show.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            num_images: How many pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Kolors (page 200273329); 302.AI documentation, Image Generation > 302.AI > Kolors(Reference Image Generation-KLING) (page 247560166); 302.AI documentation, page 247559341; 302ai/ai-sdk.
        """
        from .generate_kolors import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            strength=strength,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            num_images=num_images,
        )

    def generate_qrcode(
        self,
        *,
        url: str,
        prompt: str,
        qr_conditioning_scale: str | Unset = UNSET,
    ) -> Task[SubmitTask, SubmitTask]:
        """Draw a picture that reads as a QR code.

        `output` is a list of addresses, written as JSON text. Fields beyond those that the app sends are not known.

        `POST /302/submit/qrcode-gen`.

        Args:
            url: The address that the code leads to.
            prompt: What the picture looks like.
            qr_conditioning_scale: How strongly the code shows, as text, e.g. `1.5`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > QRCode Generation; a web app in the style of 302.AI's image toolbox.
        """
        from .generate_qrcode import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, url=url, prompt=prompt, qr_conditioning_scale=qr_conditioning_scale)

    def get_lora_result(
        self,
        *,
        request_id: str,
    ) -> dict[str, Any]:
        """Ask for the result of a picture with LoRA weights.

        Neither the path nor the answer has been seen: some two dozen siblings are asked for like this.
        `tasks_fetch` is the documented way for a task object.

        `GET /302/submit/lora`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Lora (Fetch task result), title only; its siblings under /302/submit.
        """
        from .get_lora_result import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def generate_with_lora(
        self,
        *,
        model_name: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        prompt_weighting: bool | Unset = UNSET,
        loras: Sequence[SubmitLora | Mapping[str, Any]] | Unset = UNSET,
        embeddings: Sequence[ImageModelsEmbedding | Mapping[str, Any]] | Unset = UNSET,
        controlnets: Sequence[str] | Unset = UNSET,
        ip_adapter: Sequence[str] | Unset = UNSET,
        image_encoder_weight_name: str | Unset = UNSET,
        image_size: str | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        image_format: str | Unset = UNSET,
    ) -> SubmitTask:
        """Draw a picture with a model and LoRA weights of your choice.

        Takes some 5 to 10 seconds. The answer is the task object that the page shows as on all its siblings; it has
        not been seen. An unfinished task is asked for with `tasks_fetch` and its `id`, or on this path with its
        `request_id`.

        `POST /302/submit/lora`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            model_name: The model, by its name on Hugging Face, e.g. `stabilityai/stable-diffusion-xl-base-1.0`.
            prompt: What the picture shows.
            negative_prompt: What the picture must not show.
            prompt_weighting: Read weights in the prompt.
            loras: Weights to add.
            embeddings: Embeddings to add.
            controlnets: ControlNets to guide the picture.
            ip_adapter: IP adapters to guide the picture.
            image_encoder_weight_name: Name of the weights of the image encoder, e.g. `pytorch_model.bin`.
            image_size: A named size, e.g. `square_hd`.
            guidance_scale: How closely the picture follows the prompt.
            image_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Lora (page 222028436).
        """
        from .generate_with_lora import OPERATION

        return self._client.send(
            OPERATION,
            model_name=model_name,
            prompt=prompt,
            negative_prompt=negative_prompt,
            prompt_weighting=prompt_weighting,
            loras=loras,
            embeddings=embeddings,
            controlnets=controlnets,
            ip_adapter=ip_adapter,
            image_encoder_weight_name=image_encoder_weight_name,
            image_size=image_size,
            guidance_scale=guidance_scale,
            image_format=image_format,
        )

    def generate_lumina(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Lumina Image 2.

        `POST /302/submit/lumina-image-v2`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            output_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Lumina-Image-V2(Image generated); 302ai/ai-sdk.
        """
        from .generate_lumina import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            output_format=output_format,
        )

    def generate_playground(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Playground 2.5.

        302.AI's own code sends `prompt`, `image_size` and `seed`; the other fields are those of its type for Omnigen.

        `POST /302/submit/playground-v25`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            output_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Playground-v25(Image generated); 302ai/ai-sdk.
        """
        from .generate_playground import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            output_format=output_format,
        )

    def generate_omnigen(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with OmniGen.

        Takes some 20 to 30 seconds. The page leaves the answer empty; it is the one that 302.AI's own code reads.

        `POST /302/submit/omnigen-v1`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            output_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Omnigen-V1(Image generated) (page 266743772); 302ai/ai-sdk.
        """
        from .generate_omnigen import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            output_format=output_format,
        )

    def task(self, id: Any) -> Task[SubmitTask, SubmitTask]:
        """Pick up a task that was submitted by `generate_sdxl`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_sdxl import TASK

        return Task(self._client, TASK, id)


class AsyncImageModels:
    """The operations of `client.image_models`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_sdxl(
        self,
        *,
        prompt: str,
        width: str | Unset = UNSET,
        height: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Draw a picture with Stable Diffusion XL.

        Answers the finished task, or after 30 seconds the unfinished one. `output` is a list of addresses, written as
        JSON text.

        `POST /302/submit/sdxl`.

        Args:
            prompt: What the picture shows.
            width: Pixels across, as text.
            height: Pixels down, as text.
            negative_prompt: What the picture must not show.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SDXL (page 207706509); 302ai/ai-sdk.
        """
        from .generate_sdxl import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, prompt=prompt, width=width, height=height, negative_prompt=negative_prompt
        )

    async def generate_sdxl_lora(
        self,
        *,
        prompt: str,
        negative_prompt: str,
        num_inference_steps: int,
        guidance_scale: float,
        loras: Sequence[SubmitLora | Mapping[str, Any]],
        embeddings: Sequence[ImageModelsEmbedding | Mapping[str, Any]],
        format: Literal["jpeg", "png"],
    ) -> SubmitImages:
        """Draw a picture with Stable Diffusion XL and LoRA weights of your own.

        Takes some 5 to 10 seconds. The page shows the task object that it shows everywhere; the answer described here
        is that of SDXL-Lightning.

        `POST /302/submit/sdxl-lora`; price: 0.01 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            loras: Weights to add.
            embeddings: Embeddings to add.
            format: Format of the picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SDXL-Lora (page 195965652); 302ai/ai-sdk: the answer of SDXL-Lightning.
        """
        from .generate_sdxl_lora import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            loras=loras,
            embeddings=embeddings,
            format=format,
        )

    async def generate_sdxl_lightning(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any],
        embeddings: Sequence[str] | Unset = UNSET,
        format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with SDXL-Lightning.

        Body and answer are those of version 2: nothing of this page is known but its title. 302.AI's own code sends
        the model `sdxl-lightning` to version 2.

        `POST /302/submit/sdxl-lightning`; the path is inferred, no source confirms it.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            embeddings: Embeddings to add.
            format: Format of the picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SDXL-Lightning; the pages of SDXL-Lightning-V2 and -V3.
        """
        from .generate_sdxl_lightning import OPERATION

        return await self._client.send(
            OPERATION, prompt=prompt, image_size=image_size, embeddings=embeddings, format=format
        )

    async def generate_sdxl_lightning_v2(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any],
        embeddings: Sequence[str] | Unset = UNSET,
        format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture in 1 to 3 seconds with SDXL-Lightning, version 2.

        The page requires `embeddings` and `format`; 302.AI's own code leaves them out. The page shows the task object
        that it shows everywhere; the answer here is the one that 302.AI's own code reads.

        `POST /302/submit/sdxl-lightning-v2`; price: 0.005 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            embeddings: Embeddings to add.
            format: Format of the picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SDXL-Lightning-V2 (page 207705162); 302.AI documentation, page 195966458; 302ai/ai-sdk.
        """
        from .generate_sdxl_lightning_v2 import OPERATION

        return await self._client.send(
            OPERATION, prompt=prompt, image_size=image_size, embeddings=embeddings, format=format
        )

    async def generate_sdxl_lightning_v3(
        self,
        *,
        prompt: str,
        image_size: Literal["1024x1024", "1024x2048", "1152x2048", "1536x1024", "1536x2048", "2048x1152"],
        batch_size: int,
        num_inference_steps: int,
        guidance_scale: float,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> SubmitImages:
        """Draw up to four pictures in 1 to 3 seconds with SDXL-Lightning, version 3.

        The page leaves the answer empty; it is described as that of its twin, SD3-V2. The page types `guidance_scale`
        as an integer.

        `POST /302/submit/sdxl-lightning-v3`; price: 0.005 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture, pixels across and down.
            batch_size: How many pictures, 1 to 4. The gateway's default is 1.
            num_inference_steps: Steps of denoising, 1 to 4. The gateway's default is 4.
            guidance_scale: How closely the picture follows the prompt, 0 to 2. The gateway's default is 1.0.
            negative_prompt: What the picture must not show.
            seed: For repeatable pictures, 0 to 9999999999.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SDXL-Lightning-V3 (page 203322916); the answer of SD3-V2.
        """
        from .generate_sdxl_lightning_v3 import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            batch_size=batch_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            seed=seed,
        )

    async def generate_sd3(
        self,
        *,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        output_format: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        prompt_strength: str | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Draw a picture, or redraw one, with Stable Diffusion 3.

        Takes some 5 to 10 seconds; after 30 seconds the unfinished task is answered. `output` is a list of addresses,
        written as JSON text.

        `POST /302/submit/stable-diffusion-3`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            negative_prompt: What the picture must not show.
            aspect_ratio: Width to height, e.g. `3:2`.
            image: The picture to start from.
            output_format: Format of the picture, e.g. `png`.
            seed: For repeatable pictures, above 0.
            prompt_strength: How much of `image` is lost, as text; 0 keeps it, 1 ignores it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SD3 (page 183757058); 302.AI documentation, page 207705159; a web app in the style of 302.AI's image toolbox.
        """
        from .generate_sd3 import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            image=image,
            output_format=output_format,
            seed=seed,
            prompt_strength=prompt_strength,
        )

    async def generate_sd3_v2(
        self,
        *,
        prompt: str,
        image_size: Literal["1024x1024", "1024x2048", "1152x2048", "1536x1024", "1536x2048", "2048x1152"],
        num_inference_steps: int,
        guidance_scale: float,
        negative_prompt: str | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> SubmitImages:
        """Draw up to four pictures with Stable Diffusion 3, version 2.

        Takes some 5 to 10 seconds. The page types `guidance_scale` as an integer, with the default 7.5: a number is
        meant.

        `POST /302/submit/stable-diffusion-3-v2`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture, pixels across and down.
            num_inference_steps: Steps of denoising, 1 to 100. The gateway's default is 20.
            guidance_scale: How closely the picture follows the prompt, 0 to 100. The gateway's default is 7.5.
            negative_prompt: What the picture must not show.
            batch_size: How many pictures, 1 to 4.
            seed: For repeatable pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > SD3-V2 (page 203322956); 302ai/ai-sdk.
        """
        from .generate_sd3_v2 import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            batch_size=batch_size,
            seed=seed,
        )

    async def generate_aura_flow(
        self,
        *,
        prompt: str,
    ) -> SubmitImages:
        """Draw a picture with AuraFlow.

        `POST /302/submit/aura-flow`.

        Args:
            prompt: What the picture shows.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Aura-Flow; 302ai/ai-sdk; 302ai/image-sdk.
        """
        from .generate_aura_flow import OPERATION

        return await self._client.send(OPERATION, prompt=prompt)

    async def generate_kolors(
        self,
        *,
        prompt: str,
        image_url: str | Unset = UNSET,
        strength: float | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_images: int | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Kolors, after a reference if there is one.

        `POST /302/submit/kolors`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows; Chinese is understood too.
            image_url: Address of a picture to draw after.
            strength: How far the result may be from `image_url`, e.g. 0.85.
            negative_prompt: What the picture must not show.
            image_size: The size of the picture.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            num_images: How many pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Kolors (page 200273329); 302.AI documentation, Image Generation > 302.AI > Kolors(Reference Image Generation-KLING) (page 247560166); 302.AI documentation, page 247559341; 302ai/ai-sdk.
        """
        from .generate_kolors import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_url=image_url,
            strength=strength,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            num_images=num_images,
        )

    async def generate_qrcode(
        self,
        *,
        url: str,
        prompt: str,
        qr_conditioning_scale: str | Unset = UNSET,
    ) -> AsyncTask[SubmitTask, SubmitTask]:
        """Draw a picture that reads as a QR code.

        `output` is a list of addresses, written as JSON text. Fields beyond those that the app sends are not known.

        `POST /302/submit/qrcode-gen`.

        Args:
            url: The address that the code leads to.
            prompt: What the picture looks like.
            qr_conditioning_scale: How strongly the code shows, as text, e.g. `1.5`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > QRCode Generation; a web app in the style of 302.AI's image toolbox.
        """
        from .generate_qrcode import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, url=url, prompt=prompt, qr_conditioning_scale=qr_conditioning_scale
        )

    async def get_lora_result(
        self,
        *,
        request_id: str,
    ) -> dict[str, Any]:
        """Ask for the result of a picture with LoRA weights.

        Neither the path nor the answer has been seen: some two dozen siblings are asked for like this.
        `tasks_fetch` is the documented way for a task object.

        `GET /302/submit/lora`; the path is inferred, no source confirms it.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Lora (Fetch task result), title only; its siblings under /302/submit.
        """
        from .get_lora_result import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def generate_with_lora(
        self,
        *,
        model_name: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        prompt_weighting: bool | Unset = UNSET,
        loras: Sequence[SubmitLora | Mapping[str, Any]] | Unset = UNSET,
        embeddings: Sequence[ImageModelsEmbedding | Mapping[str, Any]] | Unset = UNSET,
        controlnets: Sequence[str] | Unset = UNSET,
        ip_adapter: Sequence[str] | Unset = UNSET,
        image_encoder_weight_name: str | Unset = UNSET,
        image_size: str | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        image_format: str | Unset = UNSET,
    ) -> SubmitTask:
        """Draw a picture with a model and LoRA weights of your choice.

        Takes some 5 to 10 seconds. The answer is the task object that the page shows as on all its siblings; it has
        not been seen. An unfinished task is asked for with `tasks_fetch` and its `id`, or on this path with its
        `request_id`.

        `POST /302/submit/lora`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            model_name: The model, by its name on Hugging Face, e.g. `stabilityai/stable-diffusion-xl-base-1.0`.
            prompt: What the picture shows.
            negative_prompt: What the picture must not show.
            prompt_weighting: Read weights in the prompt.
            loras: Weights to add.
            embeddings: Embeddings to add.
            controlnets: ControlNets to guide the picture.
            ip_adapter: IP adapters to guide the picture.
            image_encoder_weight_name: Name of the weights of the image encoder, e.g. `pytorch_model.bin`.
            image_size: A named size, e.g. `square_hd`.
            guidance_scale: How closely the picture follows the prompt.
            image_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Lora (page 222028436).
        """
        from .generate_with_lora import OPERATION

        return await self._client.send(
            OPERATION,
            model_name=model_name,
            prompt=prompt,
            negative_prompt=negative_prompt,
            prompt_weighting=prompt_weighting,
            loras=loras,
            embeddings=embeddings,
            controlnets=controlnets,
            ip_adapter=ip_adapter,
            image_encoder_weight_name=image_encoder_weight_name,
            image_size=image_size,
            guidance_scale=guidance_scale,
            image_format=image_format,
        )

    async def generate_lumina(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Lumina Image 2.

        `POST /302/submit/lumina-image-v2`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            output_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Lumina-Image-V2(Image generated); 302ai/ai-sdk.
        """
        from .generate_lumina import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            output_format=output_format,
        )

    async def generate_playground(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Playground 2.5.

        302.AI's own code sends `prompt`, `image_size` and `seed`; the other fields are those of its type for Omnigen.

        `POST /302/submit/playground-v25`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            output_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Playground-v25(Image generated); 302ai/ai-sdk.
        """
        from .generate_playground import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            output_format=output_format,
        )

    async def generate_omnigen(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with OmniGen.

        Takes some 20 to 30 seconds. The page leaves the answer empty; it is the one that 302.AI's own code reads.

        `POST /302/submit/omnigen-v1`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            negative_prompt: What the picture must not show.
            num_inference_steps: Steps of denoising; more are slower and finer.
            guidance_scale: How closely the picture follows the prompt.
            seed: For repeatable pictures.
            output_format: Format of the picture, e.g. `jpeg`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > 302.AI > Omnigen-V1(Image generated) (page 266743772); 302ai/ai-sdk.
        """
        from .generate_omnigen import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            output_format=output_format,
        )

    def task(self, id: Any) -> AsyncTask[SubmitTask, SubmitTask]:
        """Pick up a task that was submitted by `generate_sdxl`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_sdxl import TASK

        return AsyncTask(self._client, TASK, id)
