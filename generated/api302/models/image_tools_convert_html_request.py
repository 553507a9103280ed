from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsConvertHtmlRequest(Model):
    """The object `ImageToolsConvertHtmlRequest`.

    Attributes:
        html_code: The HTML.
    """

    html_code: str
    json_names: ClassVar[Mapping[str, str]] = {
        "html_code": "htmlCode",
    }
