from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingOutlineRequest(Model):
    """The object `WritingOutlineRequest`.

    Attributes:
        title: Title of the text.
        model: The chat model that writes.
        language: Language of the text: `zh`, `en` or `ja`; the default is that of a third party. The gateway's default is 'zh'.
        include_illustration: Whether to plan pictures. The gateway's default is True.
        custom_prompt: Further instructions.
        top_p: Share of the likeliest tokens that are considered; a third party sends it.
        temperature: Sampling temperature; a third party sends it.
    """

    title: str
    model: str
    language: str | Unset = UNSET
    include_illustration: bool | Unset = UNSET
    custom_prompt: str | Unset = UNSET
    top_p: float | Unset = UNSET
    temperature: float | Unset = UNSET
