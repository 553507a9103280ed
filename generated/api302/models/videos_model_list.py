from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .videos_model import VideosModel


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosModelList(Model):
    """The object `VideosModelList`.

    Attributes:
        models: The models.
        total: How many there are.
    """

    models: list[VideosModel]
    total: int | Unset = UNSET
