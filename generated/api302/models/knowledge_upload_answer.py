from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .knowledge_upload_task import KnowledgeUploadTask


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeUploadAnswer(Model):
    """The object `KnowledgeUploadAnswer`.

    Attributes:
        code: 0 for success.
        msg: What happened, in words.
        data: See the type.
    """

    code: int
    msg: str
    data: KnowledgeUploadTask | Unset = UNSET
