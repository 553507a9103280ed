from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DeployProject(Model):
    """The object `DeployProject`.

    Attributes:
        id: The id of the page.
        url: Its public address.
        cover: Address of its picture.
        status: How it stands; what the numbers mean is not known.
    """

    id: int
    url: str | Unset = UNSET
    cover: str | Unset = UNSET
    status: int | Unset = UNSET
