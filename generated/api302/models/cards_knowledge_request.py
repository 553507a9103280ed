from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cards_qr_code import CardsQrCode


@define(slots=False, kw_only=True, repr=False, eq=False)
class CardsKnowledgeRequest(Model):
    """The object `CardsKnowledgeRequest`.

    Attributes:
        content: What the card is about, or a text.
        model: The chat model that makes the card.
        style: Number of a prepared style; 0 for any. The gateway's default is 0.
        custom_style: A style in your own words; goes before `style`.
        date: Day that is printed on the card, as `YYYY-MM-DD`.
        lang: Language of the card. The gateway's default is 'zh'.
        is_extract: Whether to pick the main points from the text. The gateway's default is False.
        save_format: Format of the file; `png` has been seen.
        qr_code: See the type.
    """

    content: str
    model: str
    style: int | Unset = UNSET
    custom_style: str | Unset = UNSET
    date: str | Unset = UNSET
    lang: Literal["en", "ja", "zh"] | str | Unset = UNSET
    is_extract: bool | Unset = UNSET
    save_format: str | Unset = UNSET
    qr_code: CardsQrCode | Unset = UNSET
