from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxVideoSubject(Model):
    """The object `MinimaxVideoSubject`.

    Attributes:
        type: The kind of subject.
        image: One picture, as address or `data:image/…;base64,…`. The page types it a string, 302.AI's code sends a list.
    """

    type: Literal["character"] | str
    image: list[str]
