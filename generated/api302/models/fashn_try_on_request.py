from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FashnTryOnRequest(Model):
    """The object `FashnTryOnRequest`.

    Attributes:
        model_image: Address of the picture of the person, or the picture as a data URI.
        garment_image: Address of the picture of the garment, or the picture as a data URI.
        category: What is dressed.
        garment_photo_type: Whether somebody wears the garment in its picture. The gateway's default is 'auto'.
        nsfw_filter: Refuse what is unfit for work. The gateway's default is True.
        cover_feet: Let the garment cover the feet. The gateway's default is False.
        adjust_hands: Redraw the hands. The gateway's default is False.
        restore_background: Keep the background as it was. The gateway's default is False.
        restore_clothes: Keep the other clothes as they were. The gateway's default is False.
        long_top: The garment is a long top, e.g. a coat. The gateway's default is False.
        guidance_scale: How closely the picture follows the garment. The gateway's default is 2.0.
        timesteps: Steps of denoising; more are slower and finer. The gateway's default is 50.
        seed: For repeatable pictures. The gateway's default is 42.
        num_samples: How many pictures to draw. The gateway's default is 1.
    """

    model_image: str
    garment_image: str
    category: Literal["bottoms", "one-pieces", "tops"] | str
    garment_photo_type: Literal["auto", "flat-lay", "model"] | str | Unset = UNSET
    nsfw_filter: bool | Unset = UNSET
    cover_feet: bool | Unset = UNSET
    adjust_hands: bool | Unset = UNSET
    restore_background: bool | Unset = UNSET
    restore_clothes: bool | Unset = UNSET
    long_top: bool | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    timesteps: int | Unset = UNSET
    seed: int | Unset = UNSET
    num_samples: int | Unset = UNSET
