from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_file import SubmitFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsQueuedF5Speech(Model):
    """The object `AudioModelsQueuedF5Speech`.

    Attributes:
        status: How the work stands.
        audio_url: A file that the model made.
    """

    status: str | Unset = UNSET
    audio_url: SubmitFile | Unset = UNSET
