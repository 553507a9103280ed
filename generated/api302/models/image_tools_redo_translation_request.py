from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsRedoTranslationRequest(Model):
    """The object `ImageToolsRedoTranslationRequest`.

    Attributes:
        id: The id of the task.
        result: JSON text of the result, with its `meta_data` edited: `translation`, `fill_color`, `stroke_color`, `trans_font_size`.
    """

    id: int
    result: str
