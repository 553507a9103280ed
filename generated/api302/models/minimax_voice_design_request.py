from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxVoiceDesignRequest(Model):
    """The object `MinimaxVoiceDesignRequest`.

    Attributes:
        gender: Whose voice it is.
        age: How old the voice is.
        voice_desc: What it is like, up to 8 traits.
        text: A text to try it with.
    """

    gender: Literal["female", "male"] | str
    age: Literal["child", "middle-aged", "old", "teenager", "young"] | str
    voice_desc: list[str]
    text: str
