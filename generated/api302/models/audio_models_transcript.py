from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsTranscript(Model):
    """What is said; with times and speakers where these were asked for, in the model's own form.

    Attributes:
        text: What is said.
    """

    text: str
