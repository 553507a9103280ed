from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .writing_section import WritingSection


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingLongTextRequest(Model):
    """The object `WritingLongTextRequest`.

    Attributes:
        title: Title of the text.
        model: The chat model that writes.
        language: Language of the text: `zh`, `en` or `ja`. The gateway's default is 'zh'.
        sections: The outline, as `writing_generate_outline` gave it.
        img_mode: Where pictures come from: a model, the web, or the web first. The gateway's default is 'only_ai'.
        custom_prompt: Further instructions.
    """

    title: str
    model: str
    language: str | Unset = UNSET
    sections: list[WritingSection] | Unset = UNSET
    img_mode: Literal["first_net", "only_ai", "only_net"] | str | Unset = UNSET
    custom_prompt: str | Unset = UNSET
