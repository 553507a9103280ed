from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_image import SubmitImage
    from .submit_timings import SubmitTimings


@define(slots=False, kw_only=True, repr=False, eq=False)
class SubmitImages(Model):
    """The pictures, and what the model tells of them; models leave out fields that they do not know.

    Attributes:
        images: The pictures.
        timings: How long it took.
        seed: The seed that was used.
        has_nsfw_concepts: For each picture, whether it was found unfit for work.
        prompt: The prompt that was used.
        debug_latents: Always null as far as seen.
        debug_per_pass_latents: Always null as far as seen.
    """

    images: list[SubmitImage]
    timings: SubmitTimings | Unset = UNSET
    seed: int | Unset = UNSET
    has_nsfw_concepts: list[bool] | Unset = UNSET
    prompt: str | Unset = UNSET
    debug_latents: Any | Unset = UNSET
    debug_per_pass_latents: Any | Unset = UNSET
