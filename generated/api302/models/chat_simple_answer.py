from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatSimpleAnswer(Model):
    """The answer to the simplified form. Its content type has not been seen; a client reads it as JSON.

    Attributes:
        output: The text.
    """

    output: str
