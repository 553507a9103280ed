from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageModelsQrcodeRequest(Model):
    """The object `ImageModelsQrcodeRequest`.

    Attributes:
        url: The address that the code leads to.
        prompt: What the picture looks like.
        qr_conditioning_scale: How strongly the code shows, as text, e.g. `1.5`.
    """

    url: str
    prompt: str
    qr_conditioning_scale: str | Unset = UNSET
