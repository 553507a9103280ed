from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .suno_clip_metadata import SunoClipMetadata


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoClip(FileLink, Model):
    """The object `SunoClip`.

    Attributes:
        id: The id of the song.
        clip_id: The same in another place.
        status: How it stands.
        title: Its title; of a part it ends in the part's name.
        audio_url: Where the sound can be fetched; empty until there is one.
        video_url: Where the video can be fetched.
        image_url: Address of the cover.
        image_large_url: Address of the large cover.
        duration: Length in seconds; text in the sample of 302.AI's command line.
        model_name: The model.
        major_model_version: The version of the model.
        metadata: See the type.
    """

    id: str | Unset = UNSET
    clip_id: str | Unset = UNSET
    status: str | Unset = UNSET
    title: str | Unset = UNSET
    audio_url: str | Unset = UNSET
    video_url: str | Unset = UNSET
    image_url: str | Unset = UNSET
    image_large_url: str | Unset = UNSET
    duration: str | float | Unset = UNSET
    model_name: str | Unset = UNSET
    major_model_version: str | Unset = UNSET
    metadata: SunoClipMetadata | Unset = UNSET
    file_field: ClassVar[str] = "audio_url"
