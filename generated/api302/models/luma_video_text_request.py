from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class LumaVideoTextRequest(Model):
    """The object `LumaVideoTextRequest`.

    Attributes:
        user_prompt: What to show, in English.
    """

    user_prompt: str
