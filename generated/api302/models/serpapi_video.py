from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SerpapiVideo(Model):
    """A video; more fields have not been seen.

    Attributes:
        position: Its place among the results.
        title: Its title.
        link: Its address.
    """

    position: int | Unset = UNSET
    title: str | Unset = UNSET
    link: str | Unset = UNSET
