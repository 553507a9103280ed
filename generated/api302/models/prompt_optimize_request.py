from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .prompt_example import PromptExample


@define(slots=False, kw_only=True, repr=False, eq=False)
class PromptOptimizeRequest(Model):
    """The object `PromptOptimizeRequest`.

    Attributes:
        qa: Questions with the answers that are wanted.
        prompt: The prompt to optimise.
        max_rounds: Most rounds; the first only loads the prompt, so that fewer than two change nothing.
        model: The model that optimises, charged by its tokens.
        requirements: What the prompt is to achieve.
        language: Language of the result. The gateway's default is 'zh'.
        temperature: Sampling temperature of the model. The gateway's default is 0.7.
    """

    qa: list[PromptExample]
    prompt: str
    max_rounds: int
    model: str
    requirements: str | Unset = UNSET
    language: str | Unset = UNSET
    temperature: float | Unset = UNSET
