from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsDictionary(Model):
    """The object `ElevenlabsDictionary`.

    Attributes:
        pronunciation_dictionary_id: The id of the dictionary.
        version_id: Its version.
    """

    pronunciation_dictionary_id: str | Unset = UNSET
    version_id: str | Unset = UNSET
