from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_image import SubmitImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsPicture(Model):
    """The object `ImageToolsPicture`.

    Attributes:
        image: See the type.
        seed: The seed that was used, of models that have one.
    """

    image: SubmitImage
    seed: int | Unset = UNSET
