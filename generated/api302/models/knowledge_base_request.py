from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeBaseRequest(Model):
    """The object `KnowledgeBaseRequest`.

    Attributes:
        kb_name: Its name.
        kb_info: What it is about.
        kb_type: Its kind: `chatchat` in the example; lists also show `rag_nano`.
        model_id: The embedding model, as a number.
        llm_model_id: The language model, as a number.
    """

    kb_name: str
    kb_info: str | Unset = UNSET
    kb_type: str | Unset = UNSET
    model_id: int | Unset = UNSET
    llm_model_id: int | Unset = UNSET
