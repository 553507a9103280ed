from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FishAudioAuthor(Model):
    """The object `FishAudioAuthor`.

    Attributes:
        id: The id of the author.
        nickname: The name.
        avatar: The picture.
    """

    id: str | Unset = UNSET
    nickname: str | Unset = UNSET
    avatar: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "_id",
    }
