from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideoModelsImageToVideoForm(Model):
    """The object `VideoModelsImageToVideoForm`.

    Attributes:
        image: The picture to begin with.
        prompt: A note on the picture.
    """

    image: bytes
    prompt: str | Unset = UNSET
