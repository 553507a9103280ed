from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .topview_caption import TopviewCaption


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewCaptionList(Model):
    """The object `TopviewCaptionList`.

    Attributes:
        code: `200` for success; see the submission for the others.
        message: What happened, in words.
        result: The looks.
    """

    code: str
    message: str
    result: list[TopviewCaption]
