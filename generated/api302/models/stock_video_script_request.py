from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StockVideoScriptRequest(Model):
    """The object `StockVideoScriptRequest`.

    Attributes:
        video_subject: What the video is about.
        video_language: Language of the script, e.g. `zh`, `en`, `ja`, `ko`, `de`, `fr`; empty to find out.
        models_name: The chat model that writes.
        paragraph_number: Paragraphs of the script; known from the engine, the app does not send it. The gateway's default is 1.
    """

    video_subject: str
    video_language: str | Unset = UNSET
    models_name: str | Unset = UNSET
    paragraph_number: int | Unset = UNSET
