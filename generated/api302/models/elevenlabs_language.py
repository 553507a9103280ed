from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsLanguage(Model):
    """The object `ElevenlabsLanguage`.

    Attributes:
        language_id: The code of the language.
        name: Its name.
    """

    language_id: str | Unset = UNSET
    name: str | Unset = UNSET
