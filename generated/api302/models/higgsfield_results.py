from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .higgsfield_file import HiggsfieldFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class HiggsfieldResults(Model):
    """The object `HiggsfieldResults`.

    Attributes:
        min: A copy of the result; `min` is small, `raw` full.
        raw_: A copy of the result; `min` is small, `raw` full.
    """

    min: HiggsfieldFile | Unset = UNSET
    raw_: HiggsfieldFile | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "raw_": "raw",
    }
