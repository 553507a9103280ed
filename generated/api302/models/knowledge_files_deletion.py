from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeFilesDeletion(Model):
    """The object `KnowledgeFilesDeletion`.

    Attributes:
        kb_id: The knowledge base.
        file_names: The names of the files.
        delete_content: Delete the stored files too (Langchain-Chatchat). The gateway's default is False.
        not_refresh_vs_cache: Leave the cache of vectors as it is; for FAISS only (Langchain-Chatchat). The gateway's default is False.
    """

    kb_id: int
    file_names: list[str]
    delete_content: bool | Unset = UNSET
    not_refresh_vs_cache: bool | Unset = UNSET
