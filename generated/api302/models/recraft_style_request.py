from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class RecraftStyleRequest(Model):
    """The object `RecraftStyleRequest`.

    Attributes:
        style: The style to start from.
        file: One to five pictures in the style.
    """

    style: Literal["digital_illustration", "icon", "realistic_image", "vector_illustration"] | str
    file: list[bytes]
