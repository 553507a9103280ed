from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .exa_extras_options import ExaExtrasOptions
    from .exa_highlights import ExaHighlights
    from .exa_summary import ExaSummary
    from .exa_text_options import ExaTextOptions


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaContentsOptions(Model):
    """What to answer of every page.

    Attributes:
        text: Answer the text of the page, whole or as far as the options say.
        highlights: Answer the passages that fit best.
        summary: Answer a summary.
        livecrawl: When to read a page anew instead of taking what is kept of it.
        livecrawl_timeout: Longest wait for a page that is read anew, in milliseconds. The gateway's default is 10000.
        subpages: How many pages below each page to read. The gateway's default is 0.
        subpage_target: Words by which pages below are chosen.
        extras: See the type.
        context: Answer all texts as one, for a language model.
    """

    text: bool | ExaTextOptions | Unset = UNSET
    highlights: ExaHighlights | Unset = UNSET
    summary: ExaSummary | Unset = UNSET
    livecrawl: Literal["always", "fallback", "never", "preferred"] | str | Unset = UNSET
    livecrawl_timeout: int | Unset = UNSET
    subpages: int | Unset = UNSET
    subpage_target: str | list[str] | Unset = UNSET
    extras: ExaExtrasOptions | Unset = UNSET
    context: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "livecrawl_timeout": "livecrawlTimeout",
        "subpage_target": "subpageTarget",
    }
