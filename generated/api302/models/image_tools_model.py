from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .image_tools_model_timings import ImageToolsModelTimings
    from .submit_file import SubmitFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsModel(Model):
    """The object `ImageToolsModel`.

    Attributes:
        model_mesh: A file that the model made.
        timings: How long it took.
    """

    model_mesh: SubmitFile
    timings: ImageToolsModelTimings | Unset = UNSET
