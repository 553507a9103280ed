from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .submit_file import SubmitFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsF5Speech(Model):
    """The object `AudioModelsF5Speech`.

    Attributes:
        audio_url: A file that the model made.
    """

    audio_url: SubmitFile
