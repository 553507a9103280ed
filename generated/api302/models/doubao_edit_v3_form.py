from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoEditV3Form(Model):
    """The object `DoubaoEditV3Form`.

    Attributes:
        image_urls: The picture as a file.
        prompt: What to change.
        seed: Seed, as text.
        scale: How strongly the prompt counts, as text; the app sends `1` to `10`, mostly `5`.
    """

    image_urls: bytes
    prompt: str
    seed: str | Unset = UNSET
    scale: str | Unset = UNSET
