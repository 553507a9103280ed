from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduMultiframeStep(Model):
    """The object `ViduMultiframeStep`.

    Attributes:
        prompt: What happens.
        key_image: The picture that the step leads to.
        duration: Seconds of the step.
    """

    prompt: str | Unset = UNSET
    key_image: str | Unset = UNSET
    duration: int | Unset = UNSET
