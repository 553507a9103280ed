from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FireflyCardForm(Model):
    """What the card says.

    Attributes:
        title: Title; HTML has been seen.
        content: The text, as Markdown.
        icon: Address of the author's picture.
        date: Date.
        author: Author.
        text_count: Count of characters to show.
        qrcodetitle: Words above the QR code.
        qrcodetext: Words below the QR code.
        qrcode: Address that the QR code leads to.
        pagination: Number of the page, e.g. `01`.
    """

    title: str | Unset = UNSET
    content: str | Unset = UNSET
    icon: str | Unset = UNSET
    date: str | Unset = UNSET
    author: str | Unset = UNSET
    text_count: int | Unset = UNSET
    qrcodetitle: str | Unset = UNSET
    qrcodetext: str | Unset = UNSET
    qrcode: str | Unset = UNSET
    pagination: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "text_count": "textCount",
    }
