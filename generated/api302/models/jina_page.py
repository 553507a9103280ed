from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .jina_token_usage import JinaTokenUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaPage(Model):
    """The object `JinaPage`.

    Attributes:
        title: Title of the page.
        description: What the page says of itself.
        url: Its address.
        content: Its text, in the format that was asked for.
        images: Addresses by their captions; of pictures or links, where asked for.
        links: Addresses by their captions; of pictures or links, where asked for.
        usage: What is charged.
    """

    title: str | Unset = UNSET
    description: str | Unset = UNSET
    url: str | Unset = UNSET
    content: str | Unset = UNSET
    images: dict[str, str] | Unset = UNSET
    links: dict[str, str] | Unset = UNSET
    usage: JinaTokenUsage | Unset = UNSET
