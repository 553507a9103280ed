from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FashnTryOnV15Request(Model):
    """The object `FashnTryOnV15Request`.

    Attributes:
        model_image: Address of the picture of the person, or the picture as a data URI.
        garment_image: Address of the picture of the garment, or the picture as a data URI.
        category: What is dressed: `upper_body`, `lower_body` or `dresses`, or in the vendor's words `tops`, `bottoms`, `one-pieces` or `auto`. The gateway's default is 'auto'.
        mode: Faster or finer. The gateway's default is 'balanced'.
        garment_photo_type: Whether somebody wears the garment in its picture. The gateway's default is 'auto'.
        moderation_level: How strictly garments are refused. The gateway's default is 'permissive'.
        restore_background: Keep the background as it was; of the older version.
        restore_clothes: Keep the other clothes as they were; of the older version.
        long_top: The garment is a long top; of the older version.
        num_samples: How many pictures to draw. The gateway's default is 1.
        seed: For repeatable pictures; the caller sends -1.
        segmentation_free: Dress without cutting out the old clothes first. The gateway's default is True.
        sync_mode: Wait for the file and answer it directly.
        output_format: Format of the pictures. The gateway's default is 'png'.
    """

    model_image: str
    garment_image: str
    category: str | Unset = UNSET
    mode: Literal["balanced", "performance", "quality"] | str | Unset = UNSET
    garment_photo_type: Literal["auto", "flat-lay", "model"] | str | Unset = UNSET
    moderation_level: Literal["conservative", "none", "permissive"] | str | Unset = UNSET
    restore_background: bool | Unset = UNSET
    restore_clothes: bool | Unset = UNSET
    long_top: bool | Unset = UNSET
    num_samples: int | Unset = UNSET
    seed: int | Unset = UNSET
    segmentation_free: bool | Unset = UNSET
    sync_mode: bool | Unset = UNSET
    output_format: Literal["jpeg", "png"] | str | Unset = UNSET
