from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaTextOptions(Model):
    """The object `ExaTextOptions`.

    Attributes:
        max_characters: Longest text, in characters.
        include_html_tags: Keep the tags of HTML.
    """

    max_characters: int | Unset = UNSET
    include_html_tags: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "max_characters": "maxCharacters",
        "include_html_tags": "includeHtmlTags",
    }
