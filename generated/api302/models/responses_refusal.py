from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesRefusal(Model):
    """The object `ResponsesRefusal`.

    Attributes:
        type: The kind of part.
        refusal: Why the model would not answer.
    """

    type: Literal["refusal"] | str
    refusal: str
