from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .memobase_event import MemobaseEvent
    from .memobase_event_gist import MemobaseEventGist


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseEvents(Model):
    """The object `MemobaseEvents`.

    Attributes:
        events: The events.
        gists: Short forms of events, of newer versions of the server.
    """

    events: list[MemobaseEvent]
    gists: list[MemobaseEventGist] | Unset = UNSET
