from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .vidu_prompt import ViduPrompt


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduSceneInput(Model):
    """The object `ViduSceneInput`.

    Attributes:
        prompts: The text of the scene, and one picture.
    """

    prompts: list[ViduPrompt]
