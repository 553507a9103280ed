from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .knowledge_files_deletion_result import KnowledgeFilesDeletionResult


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeFilesDeletionAnswer(Model):
    """The object `KnowledgeFilesDeletionAnswer`.

    Attributes:
        code: 0 for success.
        msg: What happened, in words.
        data: What could not be deleted.
    """

    code: int
    msg: str
    data: KnowledgeFilesDeletionResult | None | Unset = UNSET
