from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XParseTaskData(Model):
    """The object `Doc2XParseTaskData`.

    Attributes:
        uid: The id to ask for the result with.
        uuid: The same under the name of version 1; 302.AI's own app takes it where `uid` is missing.
        pages: Pages of the PDF.
        remain: Pages that are left.
    """

    uid: str
    uuid: str | Unset = UNSET
    pages: int | Unset = UNSET
    remain: int | Unset = UNSET
