from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsColorizeV2Request(Model):
    """The object `ImageToolsColorizeV2Request`.

    Attributes:
        image: Address of the photograph.
        model_name: The model that colours; 302.AI's app sends `Artistic`, others have not been seen.
    """

    image: str
    model_name: str | Unset = UNSET
