from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxControlnet(Model):
    """A ControlNet, and the picture that it follows.

    Attributes:
        control_image_url: Address of the picture to follow.
        path: Address of the weights of the ControlNet.
        conditioning_scale: How strongly it counts.
    """

    control_image_url: str | Unset = UNSET
    path: str | Unset = UNSET
    conditioning_scale: float | Unset = UNSET
