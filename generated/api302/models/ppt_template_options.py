from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ppt_template_option import PptTemplateOption


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptTemplateOptions(Model):
    """The object `PptTemplateOptions`.

    Attributes:
        category: Kinds of template.
        style: Styles.
        theme_color: Colours.
    """

    category: list[PptTemplateOption] | Unset = UNSET
    style: list[PptTemplateOption] | Unset = UNSET
    theme_color: list[PptTemplateOption] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "theme_color": "themeColor",
    }
