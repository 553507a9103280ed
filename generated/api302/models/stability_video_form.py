from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityVideoForm(Model):
    """The object `StabilityVideoForm`.

    Attributes:
        image: The picture to begin with.
        cfg_scale: How closely the video keeps to the picture, 0 to 10. The gateway's default is 1.8.
        motion_bucket_id: How much moves, 1 to 255. The gateway's default is 127.0.
        seed: For repeatable videos; a field of the vendor, not on the page.
    """

    image: bytes
    cfg_scale: float | Unset = UNSET
    motion_bucket_id: float | Unset = UNSET
    seed: int | Unset = UNSET
