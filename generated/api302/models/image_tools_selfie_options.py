from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsSelfieOptions(Model):
    """The object `ImageToolsSelfieOptions`.

    Attributes:
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
    """

    prompt: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    num_steps: int | Unset = UNSET
    start_step: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    id_weight: float | Unset = UNSET
    num_outputs: int | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    true_cfg: float | Unset = UNSET
    max_sequence_length: int | Unset = UNSET
    output_format: Literal["jpg", "png", "webp"] | str | Unset = UNSET
    output_quality: int | Unset = UNSET
