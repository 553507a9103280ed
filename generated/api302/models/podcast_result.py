from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .podcast_error import PodcastError
    from .podcast_line import PodcastLine


@define(slots=False, kw_only=True, repr=False, eq=False)
class PodcastResult(FileLink, Model):
    """The object `PodcastResult`.

    Attributes:
        contents: The lines of the script.
        progress: Per cent of the sound that is done.
        description: What is being done.
        content: Address of the MP3, once `progress` is 100.
        title: Title of the podcast.
        error: Why the task failed.
    """

    contents: list[PodcastLine] | Unset = UNSET
    progress: float | Unset = UNSET
    description: str | Unset = UNSET
    content: str | Unset = UNSET
    title: str | Unset = UNSET
    error: PodcastError | Unset = UNSET
    file_field: ClassVar[str] = "content"
