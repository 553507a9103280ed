from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsTranslationTask(Model):
    """The object `ImageToolsTranslationTask`.

    Attributes:
        body: The id of the task; of `redo`, 1 where it is queued.
        msg: `success`, or what went wrong.
    """

    body: int
    msg: str | Unset = UNSET
