from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .memobase_gist_data import MemobaseGistData


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseEventGist(Model):
    """The object `MemobaseEventGist`.

    Attributes:
        id: The gist's id.
        gist_data: See the type.
        created_at: When it was created.
        updated_at: When it was last changed.
        similarity: How well it fits, 0 to 1; of a search only.
    """

    id: str
    gist_data: MemobaseGistData | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    similarity: float | None | Unset = UNSET
