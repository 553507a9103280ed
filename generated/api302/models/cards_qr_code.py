from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class CardsQrCode(Model):
    """The object `CardsQrCode`.

    Attributes:
        content: The text or the address in the QR code.
    """

    content: str | Unset = UNSET
