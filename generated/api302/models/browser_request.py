from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BrowserRequest(Model):
    """The object `BrowserRequest`.

    Attributes:
        task: What to do, in words.
        model: The language model that drives the browser.
    """

    task: str
    model: str | Unset = UNSET
