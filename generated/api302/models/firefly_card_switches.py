from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FireflyCardSwitches(Model):
    """What is shown.

    Attributes:
        show_icon: The author's picture.
        show_date: The date.
        show_title: The title.
        show_content: The text.
        show_author: The author.
        show_text_count: The count of characters.
        show_qr_code: The QR code.
        show_page_num: The number of the page.
        show_watermark: The watermark.
        show_foreword: The words before the text, in the older form.
        show_translation: The translation, in the older form.
        show_signature: The author's motto, in the older form.
        show_quotes: Quotes, in the older form.
    """

    show_icon: bool | Unset = UNSET
    show_date: bool | Unset = UNSET
    show_title: bool | Unset = UNSET
    show_content: bool | Unset = UNSET
    show_author: bool | Unset = UNSET
    show_text_count: bool | Unset = UNSET
    show_qr_code: bool | Unset = UNSET
    show_page_num: bool | Unset = UNSET
    show_watermark: bool | Unset = UNSET
    show_foreword: bool | Unset = UNSET
    show_translation: bool | Unset = UNSET
    show_signature: bool | Unset = UNSET
    show_quotes: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "show_icon": "showIcon",
        "show_date": "showDate",
        "show_title": "showTitle",
        "show_content": "showContent",
        "show_author": "showAuthor",
        "show_text_count": "showTextCount",
        "show_qr_code": "showQRCode",
        "show_page_num": "showPageNum",
        "show_watermark": "showWatermark",
        "show_foreword": "showForeword",
        "show_translation": "showTranslation",
        "show_signature": "showSignature",
        "show_quotes": "showQuotes",
    }
