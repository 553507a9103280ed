from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PikaEffectRequest(Model):
    """The object `PikaEffectRequest`.

    Attributes:
        image: The first frame.
        pikaffect: The effect.
        prompt_text: What happens.
        negative_prompt: What the video must not show.
        seed: For repeatable videos.
    """

    image: bytes
    pikaffect: (
        Literal[
            "Cake-ify",
            "Crumble",
            "Crush",
            "Decapitate",
            "Deflate",
            "Dissolve",
            "Explode",
            "Eye-pop",
            "Inflate",
            "Levitate",
            "Melt",
            "Peel",
            "Poke",
            "Squish",
            "Ta-da",
            "Tear",
        ]
        | str
    )
    prompt_text: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "prompt_text": "promptText",
        "negative_prompt": "negativePrompt",
    }
