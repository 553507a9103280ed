from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PixverseCamera(Model):
    """How the camera moves, of older models.

    Attributes:
        horizontal: To the side.
        vertical: Up or down.
        roll: Around its axis.
        zoom: Nearer or farther.
    """

    horizontal: float | Unset = UNSET
    vertical: float | Unset = UNSET
    roll: float | Unset = UNSET
    zoom: float | Unset = UNSET
