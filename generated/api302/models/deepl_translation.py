from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DeeplTranslation(Model):
    """The object `DeeplTranslation`.

    Attributes:
        text: The translation.
        detected_source_language: The language that the text was taken for.
        billed_characters: Characters that were charged, where asked for.
        model_type_used: The kind of model that translated, where `model_type` was given.
    """

    text: str
    detected_source_language: str | Unset = UNSET
    billed_characters: int | Unset = UNSET
    model_type_used: str | Unset = UNSET
