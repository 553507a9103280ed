from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BochaAiSearchMessage(Model):
    """The object `BochaAiSearchMessage`.

    Attributes:
        role: Always `assistant`.
        type: What the message is: `source`, `answer` or `follow_up`.
        content_type: What `content` holds: `text`, `webpage`, `image`, or the kind of a card such as `baike_pro` or `weather_china`.
        content: The text of an answer, a piece of it in a stream; of sources JSON as text. Of `webpage`, an object with the pages in `value`, in a stream one page; of a card, a list whose entries have a `modelCard`.
    """

    role: str | Unset = UNSET
    type: str | Unset = UNSET
    content_type: str | Unset = UNSET
    content: str | Unset = UNSET
