from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .image_models_embedding import ImageModelsEmbedding
    from .submit_lora import SubmitLora


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageModelsLoraRequest(Model):
    """The object `ImageModelsLoraRequest`.

    Attributes:
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
    """

    model_name: str
    prompt: str
    negative_prompt: str | Unset = UNSET
    prompt_weighting: bool | Unset = UNSET
    loras: list[SubmitLora] | Unset = UNSET
    embeddings: list[ImageModelsEmbedding] | Unset = UNSET
    controlnets: list[str] | Unset = UNSET
    ip_adapter: list[str] | Unset = UNSET
    image_encoder_weight_name: str | Unset = UNSET
    image_size: str | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    image_format: str | Unset = UNSET
