from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dubbingx_voice import DubbingxVoice


@define(slots=False, kw_only=True, repr=False, eq=False)
class DubbingxVoiceList(Model):
    """The object `DubbingxVoiceList`.

    Attributes:
        total: Voices in all.
        list_: The voices of this page.
    """

    total: int | Unset = UNSET
    list_: list[DubbingxVoice] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }
