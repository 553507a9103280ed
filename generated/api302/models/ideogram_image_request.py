from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramImageRequest(Model):
    """The object `IdeogramImageRequest`.

    Attributes:
        prompt: What to show.
        model: `V_1`, `V_1_TURBO`, `V_2`, `V_2_TURBO`, `V_2A` or `V_2A_TURBO`. The gateway's default is 'V_2'.
        magic_prompt_option: Whether the prompt is enriched. The gateway's default is 'AUTO'.
        aspect_ratio: Ratio of width to height; not together with `resolution`. The gateway's default is 'ASPECT_1_1'.
        resolution: Width and height, e.g. `RESOLUTION_1024_1024`, of `V_2` only; not together with `aspect_ratio`.
        style_type: Style, of `V_2` and later. The gateway's default is 'GENERAL'.
        negative_prompt: What not to show.
        seed: Seed, 0 to 2147483647.
    """

    prompt: str
    model: str | Unset = UNSET
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | str | Unset = UNSET
    aspect_ratio: (
        Literal[
            "ASPECT_10_16",
            "ASPECT_16_10",
            "ASPECT_16_9",
            "ASPECT_1_1",
            "ASPECT_1_3",
            "ASPECT_2_3",
            "ASPECT_3_1",
            "ASPECT_3_2",
            "ASPECT_3_4",
            "ASPECT_4_3",
            "ASPECT_9_16",
        ]
        | str
        | Unset
    ) = UNSET
    resolution: str | Unset = UNSET
    style_type: Literal["ANIME", "DESIGN", "GENERAL", "REALISTIC", "RENDER_3D"] | str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
