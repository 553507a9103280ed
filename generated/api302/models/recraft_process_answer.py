from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .recraft_processed_image import RecraftProcessedImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class RecraftProcessAnswer(Model):
    """The object `RecraftProcessAnswer`.

    Attributes:
        image: The result.
        created: When it was made.
        credits: What the vendor charged, in its own credits.
    """

    image: RecraftProcessedImage
    created: int | Unset = UNSET
    credits: int | Unset = UNSET
