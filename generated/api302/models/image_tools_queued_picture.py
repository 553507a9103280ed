from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_image import SubmitImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsQueuedPicture(Model):
    """The object `ImageToolsQueuedPicture`.

    Attributes:
        image: See the type.
        seed: The seed that was used.
        has_nsfw_concepts: Whether the picture was found unfit for work.
        status: Where the work stands while there is no picture, e.g. `IN_QUEUE`.
        detail: `Request is still in progress` while the model works.
    """

    image: SubmitImage | Unset = UNSET
    seed: int | Unset = UNSET
    has_nsfw_concepts: bool | Unset = UNSET
    status: str | Unset = UNSET
    detail: Any | Unset = UNSET
