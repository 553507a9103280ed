from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class PodcastResource(Model):
    """The object `PodcastResource`.

    Attributes:
        type: What `content` is.
        content: The text, or the address of the page or file.
    """

    type: Literal["file", "text", "url"] | str
    content: str
