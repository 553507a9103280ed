from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptTemplateFilters(Model):
    """The object `PptTemplateFilters`.

    Attributes:
        type: 1 for the vendor's templates, 4 for your own.
        category: A kind of `ppt_list_template_options`.
        style: A style of it.
        theme_color: A colour of it.
    """

    type: Literal[1, 4] | int
    category: str | Unset = UNSET
    style: str | Unset = UNSET
    theme_color: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "theme_color": "themeColor",
    }
