from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SiliconflowVoice(Model):
    """The object `SiliconflowVoice`.

    Attributes:
        uri: The name of the voice, `speech:<name>:…`.
    """

    uri: str
