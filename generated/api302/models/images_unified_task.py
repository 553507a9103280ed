from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .images_task_error import ImagesTaskError
    from .images_unified_request import ImagesUnifiedRequest


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesUnifiedTask(FileLink, Model):
    """The object `ImagesUnifiedTask`.

    Attributes:
        task_id: The id to ask for the result with.
        status: `pending`, `processing`, `completed` or `failed`.
        created_at: When it was submitted, as ISO time.
        updated_at: When it last changed, as ISO time.
        completed_at: When it ended, as ISO time.
        execution_time: How long it took, in words of the gateway.
        model: The model that was asked.
        req: See the type.
        task_type: `image`; other services use `video` and `audio`.
        webhook: The address that is called at the end; may be empty.
        image_url: Where the picture can be fetched.
        image_urls: All pictures, where a model makes several.
        raw_response: The vendor's own answer; its form depends on the model.
        error: Why it failed.
    """

    task_id: str
    status: str
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    completed_at: str | Unset = UNSET
    execution_time: str | Unset = UNSET
    model: str | Unset = UNSET
    req: ImagesUnifiedRequest | Unset = UNSET
    task_type: str | Unset = UNSET
    webhook: str | Unset = UNSET
    image_url: str | Unset = UNSET
    image_urls: list[str] | Unset = UNSET
    raw_response: Any | Unset = UNSET
    error: ImagesTaskError | None | Unset = UNSET
    file_field: ClassVar[str] = "image_url"
