from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SiliconflowTranscript(Model):
    """The object `SiliconflowTranscript`.

    Attributes:
        text: What is said.
    """

    text: str
