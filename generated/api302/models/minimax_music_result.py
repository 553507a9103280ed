from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .minimax_music import MinimaxMusic


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxMusicResult(Model):
    """The object `MinimaxMusicResult`.

    Attributes:
        data: See the type.
    """

    data: MinimaxMusic
