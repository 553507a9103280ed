from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxClonePrompt(Model):
    """A short sample with its text, which makes the voice more alike (fields from the vendor).

    Attributes:
        prompt_audio: The id of the sample's file.
        prompt_text: What it says.
    """

    prompt_audio: int | Unset = UNSET
    prompt_text: str | Unset = UNSET
