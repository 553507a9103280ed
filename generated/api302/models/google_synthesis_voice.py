from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GoogleSynthesisVoice(Model):
    """The object `GoogleSynthesisVoice`.

    Attributes:
        language_code: The language, e.g. `en-US`.
        name: The name of the voice.
        ssml_gender: Whose voice, where no name is given.
    """

    language_code: str
    name: str | Unset = UNSET
    ssml_gender: Literal["FEMALE", "MALE", "NEUTRAL"] | str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "language_code": "languageCode",
        "ssml_gender": "ssmlGender",
    }
