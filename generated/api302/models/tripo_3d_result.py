from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tripo_3d_file import Tripo3DFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class Tripo3DResult(Model):
    """The files, once there are any.

    Attributes:
        pbr_model: A file that the task made.
        rendered_image: A file that the task made.
    """

    pbr_model: Tripo3DFile | Unset = UNSET
    rendered_image: Tripo3DFile | Unset = UNSET
