from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StockVideoTermsRequest(Model):
    """The object `StockVideoTermsRequest`.

    Attributes:
        video_subject: What the video is about.
        video_script: What is said, from `stock_video_write_script`.
        video_language: Language of the script.
        models_name: The chat model that looks for words.
        amount: How many; known from the engine, the app does not send it. The gateway's default is 5.
    """

    video_subject: str
    video_script: str | Unset = UNSET
    video_language: str | Unset = UNSET
    models_name: str | Unset = UNSET
    amount: int | Unset = UNSET
