from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XV1TaskData(Model):
    """The object `Doc2XV1TaskData`.

    Attributes:
        uuid: The id to ask for the result with.
        text: The Markdown, where it is already done.
    """

    uuid: str
    text: str | Unset = UNSET
