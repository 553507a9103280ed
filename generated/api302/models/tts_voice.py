from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TtsVoice(Model):
    """The object `TtsVoice`.

    Attributes:
        voice: The id that a request takes.
        name: The name.
        gender: Whose voice it is; may be empty.
        emotion: The feelings that it knows.
        sample: Addresses of samples, by language (`zh`, `en`, `ja`).
        supported_models: The models that have it.
    """

    voice: str | Unset = UNSET
    name: str | Unset = UNSET
    gender: str | Unset = UNSET
    emotion: list[str] | Unset = UNSET
    sample: dict[str, str] | Unset = UNSET
    supported_models: list[str] | Unset = UNSET
