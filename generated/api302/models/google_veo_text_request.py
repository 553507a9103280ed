from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class GoogleVeoTextRequest(Model):
    """The object `GoogleVeoTextRequest`.

    Attributes:
        text_prompt: What the video shows.
    """

    text_prompt: str
