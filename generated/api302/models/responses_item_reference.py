from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesItemReference(Model):
    """The object `ResponsesItemReference`.

    Attributes:
        type: The kind of item.
        id: An item that the vendor keeps.
    """

    type: Literal["item_reference"] | str
    id: str
