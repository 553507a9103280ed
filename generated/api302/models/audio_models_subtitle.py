from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsSubtitle(Model):
    """The object `AudioModelsSubtitle`.

    Attributes:
        start_time: Start in seconds.
        text: What is said.
    """

    start_time: float | Unset = UNSET
    text: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "start_time": "startTime",
    }
