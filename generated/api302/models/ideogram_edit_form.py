from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramEditForm(Model):
    """The object `IdeogramEditForm`.

    Attributes:
        image_file: The picture.
        mask: A mask of the same size, black where to redraw.
        prompt: What to draw there.
        model: `V_2` or `V_2_TURBO`.
        magic_prompt_option: Whether the prompt is enriched.
        num_images: How many pictures, 1 to 8. The gateway's default is 1.
        seed: Seed, for repeatable pictures.
        style_type: Style.
    """

    image_file: bytes
    mask: bytes
    prompt: str
    model: str
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | str | Unset = UNSET
    num_images: int | Unset = UNSET
    seed: int | Unset = UNSET
    style_type: Literal["ANIME", "AUTO", "DESIGN", "GENERAL", "REALISTIC", "RENDER_3D"] | str | Unset = UNSET
