from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoEditV3Request(Model):
    """The object `DoubaoEditV3Request`.

    Attributes:
        prompt: What to change.
        binary_data_base64: One picture as base64, without `data:`.
        image_urls: Address of the picture, as the vendor takes it; this or `binary_data_base64`.
        seed: Seed; -1 for a random one. The gateway's default is -1.
        scale: How strongly the prompt counts, 0 to 1. The gateway's default is 0.5.
    """

    prompt: str
    binary_data_base64: list[str] | Unset = UNSET
    image_urls: list[str] | Unset = UNSET
    seed: int | Unset = UNSET
    scale: float | Unset = UNSET
