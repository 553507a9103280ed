from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicMetadata(Model):
    """The object `AnthropicMetadata`.

    Attributes:
        user_id: Your own id of the end user; no personal data.
    """

    user_id: str | Unset = UNSET
