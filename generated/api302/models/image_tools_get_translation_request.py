from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsGetTranslationRequest(Model):
    """The object `ImageToolsGetTranslationRequest`.

    Attributes:
        id: The id of the task.
    """

    id: int
