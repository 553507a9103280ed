from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityArtifact(Model):
    """The object `StabilityArtifact`.

    Attributes:
        base64: The picture as base64.
        finish_reason: How it ended, `SUCCESS` for a whole picture.
        seed: The seed that was used.
    """

    base64: str | Unset = UNSET
    finish_reason: str | Unset = UNSET
    seed: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "finish_reason": "finishReason",
    }
