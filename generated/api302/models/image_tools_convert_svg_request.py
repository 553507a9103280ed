from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsConvertSvgRequest(Model):
    """The object `ImageToolsConvertSvgRequest`.

    Attributes:
        svg_code: The SVG.
    """

    svg_code: str
    json_names: ClassVar[Mapping[str, str]] = {
        "svg_code": "svgCode",
    }
