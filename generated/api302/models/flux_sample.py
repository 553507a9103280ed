from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxSample(FileLink, Model):
    """The object `FluxSample`.

    Attributes:
        sample: Address of the picture.
        prompt: The prompt that was used.
        seed: The seed that was used.
        start_time: When the work began, in Unix seconds.
        end_time: When it ended, in Unix seconds.
        duration: How long it took, in seconds.
    """

    sample: str
    prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    start_time: float | Unset = UNSET
    end_time: float | Unset = UNSET
    duration: float | Unset = UNSET
    file_field: ClassVar[str] = "sample"
