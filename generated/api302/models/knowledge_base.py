from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .knowledge_base_settings import KnowledgeBaseSettings


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeBase(Model):
    """The object `KnowledgeBase`.

    Attributes:
        id: Its id, the `kb_id` of other calls.
        kb_name: Its name.
        kb_info: What it is about.
        type: Its kind; `chatchat` and `rag_nano` have been seen.
        vs_type: Where its vectors are kept; `pg` and the empty text have been seen.
        embed_model: The embedding model.
        llm_model: The language model.
        file_count: How many files it has.
        create_time: When it was created.
        uid: The account that it belongs to.
        token_id: The key that it belongs to, as a number.
        sub_account_id: The sub-account that it belongs to.
        settings: See the type.
    """

    id: int | Unset = UNSET
    kb_name: str | Unset = UNSET
    kb_info: str | Unset = UNSET
    type: str | None | Unset = UNSET
    vs_type: str | Unset = UNSET
    embed_model: str | Unset = UNSET
    llm_model: str | None | Unset = UNSET
    file_count: int | Unset = UNSET
    create_time: str | Unset = UNSET
    uid: int | Unset = UNSET
    token_id: int | Unset = UNSET
    sub_account_id: int | Unset = UNSET
    settings: KnowledgeBaseSettings | Unset = UNSET
