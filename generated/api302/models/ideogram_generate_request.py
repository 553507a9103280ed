from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .ideogram_image_request import IdeogramImageRequest


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramGenerateRequest(Model):
    """The object `IdeogramGenerateRequest`.

    Attributes:
        image_request: See the type.
    """

    image_request: IdeogramImageRequest
