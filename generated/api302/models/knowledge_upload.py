from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeUpload(Model):
    """The object `KnowledgeUpload`.

    Attributes:
        files: The files.
        kb_id: The knowledge base that they are for.
        chunk_size: Longest piece that a text is cut into. The gateway's default is 250.
        chunk_overlap: What neighbouring pieces share. The gateway's default is 50.
        split_mode: How texts are cut, empty or `jina`.
        max_chunk_length: Longest piece when Jina cuts. The gateway's default is 4000.
    """

    files: list[bytes]
    kb_id: int
    chunk_size: int | Unset = UNSET
    chunk_overlap: int | Unset = UNSET
    split_mode: str | Unset = UNSET
    max_chunk_length: int | Unset = UNSET
