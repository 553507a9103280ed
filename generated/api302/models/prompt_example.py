from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class PromptExample(Model):
    """The object `PromptExample`.

    Attributes:
        question: What is asked.
        answer: What should be answered.
    """

    question: str
    answer: str
