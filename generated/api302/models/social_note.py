from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .social_note_image import SocialNoteImage
    from .social_note_label import SocialNoteLabel
    from .social_note_video import SocialNoteVideo
    from .social_user import SocialUser


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialNote(Model):
    """The object `SocialNote`.

    Attributes:
        id: The id of the note.
        title: Its title.
        desc: Its text.
        type: Its kind, e.g. `video`.
        time: When it was published.
        liked_count: How many like it.
        collected_count: How many keep it.
        comments_count: How many comments it has.
        shared_count: How often it was shared.
        images_list: Its pictures.
        video: See the type.
        user: See the type.
        corner_tag_info: Labels of a note that was searched for; one tells when it was published.
    """

    id: str | Unset = UNSET
    title: str | Unset = UNSET
    desc: str | Unset = UNSET
    type: str | Unset = UNSET
    time: int | Unset = UNSET
    liked_count: int | Unset = UNSET
    collected_count: int | Unset = UNSET
    comments_count: int | Unset = UNSET
    shared_count: int | Unset = UNSET
    images_list: list[SocialNoteImage] | Unset = UNSET
    video: SocialNoteVideo | Unset = UNSET
    user: SocialUser | Unset = UNSET
    corner_tag_info: list[SocialNoteLabel] | Unset = UNSET
