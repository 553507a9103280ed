from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .memobase_blob_data import MemobaseBlobData


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseBlob(Model):
    """A piece of short-term memory.

    Attributes:
        blob_type: What a blob holds. The vendor's server turns `chat` and `summary` into memory and works on `doc`; the others do nothing yet.
        blob_data: The content, in the field that belongs to the type.
        fields: What else you want to keep with it.
        created_at: When it was created.
        updated_at: When it was last changed.
    """

    blob_type: Literal["chat", "code", "doc", "image", "summary", "transcript"] | str
    blob_data: MemobaseBlobData
    fields: dict[str, Any] | None | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
