from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class DubbingxTextRequest(Model):
    """The object `DubbingxTextRequest`.

    Attributes:
        text: The text, of a speech as SSML.
    """

    text: str
