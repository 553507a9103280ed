from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RunwayActForm(Model):
    """The object `RunwayActForm`.

    Attributes:
        video: The video of the person who acts; for Act-One in 16:9 only.
        image: The picture of the character.
        character_video: The video of the character.
        options: Options as text; what it holds is not known.
    """

    video: bytes | Unset = UNSET
    image: bytes | Unset = UNSET
    character_video: str | Unset = UNSET
    options: str | Unset = UNSET
