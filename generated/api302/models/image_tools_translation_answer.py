from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .image_tools_translation import ImageToolsTranslation


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsTranslationAnswer(Model):
    """The object `ImageToolsTranslationAnswer`.

    Attributes:
        body: See the type.
        msg: `success`, or what went wrong.
    """

    body: ImageToolsTranslation
    msg: str | Unset = UNSET
