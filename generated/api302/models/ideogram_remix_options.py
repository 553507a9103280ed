from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ideogram_color_palette import IdeogramColorPalette


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramRemixOptions(Model):
    """What to draw, as JSON.

    Attributes:
        prompt: What to show.
        aspect_ratio: Ratio of width to height; not together with `resolution`. The gateway's default is 'ASPECT_1_1'.
        image_weight: How closely the picture is followed, 1 to 100. The gateway's default is 50.
        magic_prompt_option: Whether the prompt is enriched. The gateway's default is 'AUTO'.
        model: `V_1`, `V_1_TURBO`, `V_2`, `V_2_TURBO`, `V_2A` or `V_2A_TURBO`. The gateway's default is 'V_2'.
        negative_prompt: What not to show.
        resolution: Width and height, e.g. `RESOLUTION_1024_1024`; not together with `aspect_ratio`.
        seed: Seed, for repeatable pictures.
        style_type: Style.
        num_images: How many pictures, 1 to 8. The gateway's default is 1.
        color_palette: Colours to use, by the name of a preset or one by one.
    """

    prompt: str
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
    image_weight: int | Unset = UNSET
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | str | Unset = UNSET
    model: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    resolution: str | Unset = UNSET
    seed: int | Unset = UNSET
    style_type: Literal["ANIME", "AUTO", "DESIGN", "GENERAL", "REALISTIC", "RENDER_3D"] | str | Unset = UNSET
    num_images: int | Unset = UNSET
    color_palette: IdeogramColorPalette | Unset = UNSET
