from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoAskRequest(Model):
    """A single question.

    Attributes:
        q: The question.
        model: `fast`, `fast_thinking` or `ds-r1`. The gateway's default is 'fast'.
        scope: Where to search.
        format: Format of the conversation: here `simple`.
        concise_snippet: Give the model only the passages that fit, instead of longer ones.
    """

    q: str
    model: str | Unset = UNSET
    scope: Literal["document", "image", "podcast", "scholar", "video", "webpage"] | str | Unset = UNSET
    format: Literal["chat_completions", "simple"] | str | Unset = UNSET
    concise_snippet: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "concise_snippet": "conciseSnippet",
    }
