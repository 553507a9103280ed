from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .mureka_turn import MurekaTurn


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaPodcastRequest(Model):
    """The object `MurekaPodcastRequest`.

    Attributes:
        conversations: What is said, in turns, up to 10.
    """

    conversations: list[MurekaTurn]
