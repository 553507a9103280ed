from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaInstrumentalRequest(Model):
    """The object `MurekaInstrumentalRequest`.

    Attributes:
        model: The model: `auto`, `mureka-6` or `mureka-7.5`. The gateway's default is 'auto'.
        n: How many pieces, up to 3. The gateway's default is 2.
        prompt: The style; this or `instrumental_id`.
        instrumental_id: The id of music to go by, uploaded for `instrumental`.
        stream: Let it be played while it grows.
    """

    model: str | Unset = UNSET
    n: int | Unset = UNSET
    prompt: str | Unset = UNSET
    instrumental_id: str | Unset = UNSET
    stream: bool | Unset = UNSET
