from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .siliconflow_image import SiliconflowImage
    from .siliconflow_image_timings import SiliconflowImageTimings


@define(slots=False, kw_only=True, repr=False, eq=False)
class SiliconflowImages(Model):
    """The object `SiliconflowImages`.

    Attributes:
        images: The pictures.
        timings: See the type.
        seed: The seed that was used.
    """

    images: list[SiliconflowImage]
    timings: SiliconflowImageTimings | Unset = UNSET
    seed: int | Unset = UNSET
