from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .fish_audio_author import FishAudioAuthor
    from .fish_audio_sample import FishAudioSample


@define(slots=False, kw_only=True, repr=False, eq=False)
class FishAudioVoice(Model):
    """The object `FishAudioVoice`.

    Attributes:
        id: The id of the voice.
        type: The kind of model.
        title: The title.
        description: What it is like.
        cover_image: The cover.
        train_mode: How it was made.
        state: How far it is.
        tags: Tags.
        samples: Samples.
        created_at: When it was made, as ISO 8601.
        updated_at: When it was last changed, as ISO 8601.
        languages: Its languages.
        visibility: Who sees it.
        lock_visibility: Whether that is fixed.
        like_count: How many like it.
        mark_count: How many marked it.
        shared_count: How many shared it.
        task_count: How often it was used.
        liked: Whether you like it.
        marked: Whether you marked it.
        author: See the type.
    """

    id: str
    type: Literal["svc", "tts"] | str | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    cover_image: str | Unset = UNSET
    train_mode: Literal["fast", "full"] | str | Unset = UNSET
    state: Literal["created", "failed", "trained", "training"] | str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    samples: list[FishAudioSample] | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    languages: list[str] | Unset = UNSET
    visibility: Literal["private", "public", "unlist"] | str | Unset = UNSET
    lock_visibility: bool | Unset = UNSET
    like_count: int | Unset = UNSET
    mark_count: int | Unset = UNSET
    shared_count: int | Unset = UNSET
    task_count: int | Unset = UNSET
    liked: bool | Unset = UNSET
    marked: bool | Unset = UNSET
    author: FishAudioAuthor | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "_id",
    }
