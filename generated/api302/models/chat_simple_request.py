from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatSimpleRequest(Model):
    """The simplified form of a request.

    Attributes:
        model: The model, with the suffixes of the features that are wanted.
        message: The whole prompt.
    """

    model: str
    message: str
