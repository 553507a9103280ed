from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .vidu_prompt import ViduPrompt


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduTaskInput(Model):
    """The object `ViduTaskInput`.

    Attributes:
        prompts: The text, and after it the pictures.
        seed: For repeatable videos.
        enhance: Whether the text is worked out first.
        multi_image_boost: For several pictures of the subject, of `character2video`.
        creation_id: The video to enlarge, `creations[].id` of a finished task.
    """

    prompts: list[ViduPrompt] | Unset = UNSET
    seed: int | Unset = UNSET
    enhance: bool | Unset = UNSET
    multi_image_boost: bool | Unset = UNSET
    creation_id: str | Unset = UNSET
