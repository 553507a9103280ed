from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class LumaVideoExtendForm(Model):
    """The object `LumaVideoExtendForm`.

    Attributes:
        user_prompt: What happens next, in English.
    """

    user_prompt: str
