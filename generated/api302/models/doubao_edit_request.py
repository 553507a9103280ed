from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doubao_logo import DoubaoLogo


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoEditRequest(Model):
    """The object `DoubaoEditRequest`.

    Attributes:
        prompt: What to change.
        image_urls: Address of the picture.
        binary_data_base64: The picture as base64; this or `image_urls`.
        negative_prompt: What not to show.
        seed: Seed; -1 for a random one. The gateway's default is -1.
        scale: How strongly the prompt counts, 0 to 1. The gateway's default is 0.5.
        return_url: Answer addresses, not data. The gateway's default is True.
        logo_info: A visible watermark.
    """

    prompt: str
    image_urls: list[str] | Unset = UNSET
    binary_data_base64: list[str] | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    scale: float | Unset = UNSET
    return_url: bool | Unset = UNSET
    logo_info: DoubaoLogo | Unset = UNSET
