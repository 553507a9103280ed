from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .memobase_learned import MemobaseLearned


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseInsertion(Model):
    """The object `MemobaseInsertion`.

    Attributes:
        id: The id of the blob.
        chat_results: What was learned; filled only after `wait_process`, and when the buffer was full.
    """

    id: str
    chat_results: list[MemobaseLearned] | None | Unset = UNSET
