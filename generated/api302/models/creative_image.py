from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class CreativeImage(FileLink, Model):
    """The object `CreativeImage`.

    Attributes:
        task_id: The id of the work.
        status: `completed` when the picture is there.
        created_at: When it was submitted, as ISO 8601.
        completed_at: When it ended, as ISO 8601.
        image_url: Address of the picture.
    """

    task_id: str
    status: str
    created_at: str | Unset = UNSET
    completed_at: str | Unset = UNSET
    image_url: str | Unset = UNSET
    file_field: ClassVar[str] = "image_url"
