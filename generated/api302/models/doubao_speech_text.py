from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoSpeechText(Model):
    """What is spoken.

    Attributes:
        reqid: An id of your own, not empty.
        text: The text to speak, up to 1024 bytes.
        operation: Always `query`.
    """

    reqid: str
    text: str
    operation: Literal["query"] | str
