from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnswersRequest(Model):
    """The object `AnswersRequest`.

    Attributes:
        content: The question, or a picture of it as an address or as `data:image/…;base64,…`.
        model: The chat model that solves it.
        lang: Language of the solution: `zh`, `en` or `ja`. The gateway's default is 'zh'.
        stream: Send the solution piece by piece. The gateway's default is False.
    """

    content: str
    model: str
    lang: str | Unset = UNSET
    stream: bool | Unset = UNSET
