from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TavilyExtractRequest(Model):
    """The object `TavilyExtractRequest`.

    Attributes:
        urls: The address of a page, or at most 20 addresses.
        include_images: Answer the addresses of pictures too. The gateway's default is False.
        extract_depth: How thoroughly to read. The gateway's default is 'basic'.
        format: Form of the text. The gateway's default is 'markdown'.
        timeout: Longest wait, in seconds.
        include_favicon: Answer the address of each site's icon.
        query: A question by which passages are ordered.
        chunks_per_source: Most passages of each page.
    """

    urls: str | list[str]
    include_images: bool | Unset = UNSET
    extract_depth: Literal["advanced", "basic"] | str | Unset = UNSET
    format: Literal["markdown", "text"] | str | Unset = UNSET
    timeout: float | Unset = UNSET
    include_favicon: bool | Unset = UNSET
    query: str | Unset = UNSET
    chunks_per_source: int | Unset = UNSET
