from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .metaso_message import MetasoMessage


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoChatRequest(Model):
    """A conversation in the format of OpenAI.

    Attributes:
        messages: The conversation so far.
        model: `fast`, `fast_thinking` or `ds-r1`. The gateway's default is 'fast'.
        scope: Where to search.
        format: Format of the conversation: here `chat_completions`, which clients also leave out.
        stream: Send the answer as it is made. The gateway's default is False.
        concise_snippet: Give the model only the passages that fit, instead of longer ones.
    """

    messages: list[MetasoMessage]
    model: str | Unset = UNSET
    scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | str | Unset = UNSET
    format: Literal["chat_completions", "simple"] | str | Unset = UNSET
    stream: bool | Unset = UNSET
    concise_snippet: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "concise_snippet": "conciseSnippet",
    }
