from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaPresenterChange(Model):
    """The object `BriaPresenterChange`.

    Attributes:
        id: The person, as `bria_get_presenters` lists it.
        actions: Changes and their values, as `bria_get_presenters` lists them.
    """

    id: str
    actions: dict[str, Any] | Unset = UNSET
