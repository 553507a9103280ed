from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ppt import Ppt


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptAnswerData(Model):
    """The object `PptAnswerData`.

    Attributes:
        ppt_info: A presentation.
    """

    ppt_info: Ppt | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "ppt_info": "pptInfo",
    }
