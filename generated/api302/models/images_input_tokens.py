from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesInputTokens(Model):
    """The object `ImagesInputTokens`.

    Attributes:
        text_tokens: Of text.
        image_tokens: Of pictures.
        cached_tokens_details: Further counts; only the empty object has been seen.
    """

    text_tokens: int | Unset = UNSET
    image_tokens: int | Unset = UNSET
    cached_tokens_details: dict[str, Any] | Unset = UNSET
