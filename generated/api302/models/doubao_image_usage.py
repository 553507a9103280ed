from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoImageUsage(Model):
    """The object `DoubaoImageUsage`.

    Attributes:
        generated_images: Pictures that were made.
        output_tokens: Tokens of the pictures, of Seedream 4 and later.
        total_tokens: All tokens, of Seedream 4 and later.
    """

    generated_images: int | Unset = UNSET
    output_tokens: int | Unset = UNSET
    total_tokens: int | Unset = UNSET
