from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_file import SubmitFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class LightricksVideo(Model):
    """The object `LightricksVideo`.

    Attributes:
        video: A file that the model made.
        seed: The seed that was used.
    """

    video: SubmitFile
    seed: int | Unset = UNSET
