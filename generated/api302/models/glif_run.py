from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .glif_output import GlifOutput


@define(slots=False, kw_only=True, repr=False, eq=False)
class GlifRun(FileLink, Model):
    """The object `GlifRun`.

    Attributes:
        id: The glif that was run.
        inputs: Inputs by their names.
        output: What was made; the address of a file, or of a glif that writes, the text.
        output_full: See the type.
        error: What went wrong; absent on success.
        price: What the run cost, in the vendor's unit.
    """

    id: str | Unset = UNSET
    inputs: dict[str, str] | Unset = UNSET
    output: str | Unset = UNSET
    output_full: GlifOutput | Unset = UNSET
    error: str | Unset = UNSET
    price: str | Unset = UNSET
    file_field: ClassVar[str] = "output"
    json_names: ClassVar[Mapping[str, str]] = {
        "output_full": "outputFull",
    }
