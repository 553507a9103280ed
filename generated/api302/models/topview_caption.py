from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewCaption(Model):
    """The object `TopviewCaption`.

    Attributes:
        caption_id: The id of the look.
        thumbnail: Address of a picture of it.
    """

    caption_id: str | Unset = UNSET
    thumbnail: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "caption_id": "captionId",
    }
