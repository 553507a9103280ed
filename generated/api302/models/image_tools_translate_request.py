from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsTranslateRequest(Model):
    """The object `ImageToolsTranslateRequest`.

    Attributes:
        src_lang: Language of the text, or `auto`.
        tgt_lang: Language to translate into; empty when the text is only erased.
        translate_on: 1 translates, 0 only erases.
        synthesis_on: 1 renders the picture with the translation.
        download_info: JSON text of an object with the `url` of the picture, up to 1000 characters.
        commodity_filter_on: 1 keeps text that is printed on goods.
        callback: Address that is told of the result (vendor); may be empty.
        extra_options: JSON text of further options, e.g. `font_family` (vendor).
    """

    src_lang: str
    tgt_lang: str
    translate_on: Literal[0, 1] | int
    synthesis_on: Literal[0, 1] | int
    download_info: str
    commodity_filter_on: Literal[0, 1] | int | Unset = UNSET
    callback: str | Unset = UNSET
    extra_options: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "src_lang": "srcLang",
        "tgt_lang": "tgtLang",
        "translate_on": "translateOn",
        "synthesis_on": "synthesisOn",
        "download_info": "downloadInfo",
        "commodity_filter_on": "commodityFilterOn",
        "extra_options": "extraOptions",
    }
