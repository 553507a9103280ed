from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SerpapiNewsSource(Model):
    """The object `SerpapiNewsSource`.

    Attributes:
        name: The name of the publisher.
    """

    name: str | Unset = UNSET
