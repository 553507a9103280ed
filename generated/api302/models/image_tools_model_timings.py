from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsModelTimings(Model):
    """How long it took.

    Attributes:
        prepare: Seconds of preparation.
        generation: Seconds that the model worked.
        export: Seconds to write the file.
    """

    prepare: float | Unset = UNSET
    generation: float | Unset = UNSET
    export: float | Unset = UNSET
