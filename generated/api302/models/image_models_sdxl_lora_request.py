from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .image_models_embedding import ImageModelsEmbedding
    from .submit_lora import SubmitLora


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageModelsSdxlLoraRequest(Model):
    """The object `ImageModelsSdxlLoraRequest`.

    Attributes:
        prompt: What the picture shows.
        negative_prompt: What the picture must not show.
        num_inference_steps: Steps of denoising; more are slower and finer.
        guidance_scale: How closely the picture follows the prompt.
        loras: Weights to add.
        embeddings: Embeddings to add.
        format: Format of the picture.
    """

    prompt: str
    negative_prompt: str
    num_inference_steps: int
    guidance_scale: float
    loras: list[SubmitLora]
    embeddings: list[ImageModelsEmbedding]
    format: Literal["jpeg", "png"] | str
