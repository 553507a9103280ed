from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaAnswerRequest(Model):
    """The object `ExaAnswerRequest`.

    Attributes:
        query: The question.
        stream: Send the answer in pieces. The gateway's default is False.
        text: Answer the whole text of the citations. The gateway's default is False.
        model: The model that answers. The gateway's default is 'exa'.
        output_schema: A JSON Schema that the text should follow.
    """

    query: str
    stream: bool | Unset = UNSET
    text: bool | Unset = UNSET
    model: Literal["exa", "exa-pro"] | str | Unset = UNSET
    output_schema: dict[str, Any] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "output_schema": "outputSchema",
    }
