from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoArgument(Model):
    """The object `KlingVideoArgument`.

    Attributes:
        name: Name of the field.
        value: Its value.
    """

    name: str | Unset = UNSET
    value: str | Unset = UNSET
