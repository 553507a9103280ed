from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bocha_web_pages import BochaWebPages


@define(slots=False, kw_only=True, repr=False, eq=False)
class BochaWebSearchResult(Model):
    """The object `BochaWebSearchResult`.

    Attributes:
        web_pages: See the type.
        images: Pictures of the pages; the fields have not been seen.
        videos: Videos of the pages; the fields have not been seen.
    """

    web_pages: BochaWebPages
    images: dict[str, Any] | Unset = UNSET
    videos: dict[str, Any] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "web_pages": "webPages",
    }
