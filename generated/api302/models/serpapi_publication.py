from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SerpapiPublication(Model):
    """Authors, journal and year of an article.

    Attributes:
        summary: All of it in one line.
    """

    summary: str | Unset = UNSET
