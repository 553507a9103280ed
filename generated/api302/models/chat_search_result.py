from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatSearchResult(Model):
    """The object `ChatSearchResult`.

    Attributes:
        title: The title of the page.
        url: Its address.
        date: The day it was published.
        last_updated: The day it was last changed.
        snippet: A piece of its text.
        source: Where it was found: `web` or `attachment`.
    """

    title: str | Unset = UNSET
    url: str | Unset = UNSET
    date: str | None | Unset = UNSET
    last_updated: str | None | Unset = UNSET
    snippet: str | Unset = UNSET
    source: str | Unset = UNSET
