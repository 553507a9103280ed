from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .stability_text_prompt import StabilityTextPrompt


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityTextToImageRequest(Model):
    """The object `StabilityTextToImageRequest`.

    Attributes:
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
    """

    text_prompts: list[StabilityTextPrompt]
    height: int | Unset = UNSET
    width: int | Unset = UNSET
    cfg_scale: float | Unset = UNSET
    clip_guidance_preset: str | Unset = UNSET
    sampler: str | Unset = UNSET
    samples: int | Unset = UNSET
    seed: int | Unset = UNSET
    steps: int | Unset = UNSET
    style_preset: str | Unset = UNSET
