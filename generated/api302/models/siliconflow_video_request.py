from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SiliconflowVideoRequest(Model):
    """The object `SiliconflowVideoRequest`.

    Attributes:
        model: The model, `Lightricks/LTX-Video`, `tencent/HunyuanVideo` or `genmo/mochi-1-preview`.
        prompt: What the video shows.
        image: Address of a picture to begin with; of LTX-Video.
        seed: For repeatable videos.
    """

    model: str
    prompt: str
    image: str | Unset = UNSET
    seed: int | Unset = UNSET
