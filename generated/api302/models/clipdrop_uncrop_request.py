from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ClipdropUncropRequest(Model):
    """The object `ClipdropUncropRequest`.

    Attributes:
        image_file: The picture: JPEG, PNG or WebP, up to 10 megapixels and 30 MB.
        extend_left: Pixels to add on the left, at most 2000; a negative number crops. The gateway's default is 0.
        extend_right: Pixels to add on the right, at most 2000; a negative number crops. The gateway's default is 0.
        extend_up: Pixels to add above, at most 2000; a negative number crops. The gateway's default is 0.
        extend_down: Pixels to add below, at most 2000; a negative number crops. The gateway's default is 0.
        seed: Number that fixes the randomness, 0 to 100000.
    """

    image_file: bytes
    extend_left: int | Unset = UNSET
    extend_right: int | Unset = UNSET
    extend_up: int | Unset = UNSET
    extend_down: int | Unset = UNSET
    seed: int | Unset = UNSET
