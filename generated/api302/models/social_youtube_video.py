from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .social_thumbnail import SocialThumbnail


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialYoutubeVideo(Model):
    """The object `SocialYoutubeVideo`.

    Attributes:
        video_id: The id of the video.
        title: Its title.
        author: The name of its channel.
        channel_id: The id of its channel.
        description: Its description.
        category: Its category.
        type: Its kind.
        is_live_content: Whether it is or was live.
        keywords: Its keywords.
        number_of_views: How often it was seen, digits as text.
        published_time: When it was published.
        video_length: How long it is in seconds, digits as text.
        thumbnails: Pictures of it.
    """

    video_id: str
    title: str | Unset = UNSET
    author: str | Unset = UNSET
    channel_id: str | Unset = UNSET
    description: str | Unset = UNSET
    category: str | Unset = UNSET
    type: str | Unset = UNSET
    is_live_content: bool | Unset = UNSET
    keywords: list[str] | Unset = UNSET
    number_of_views: str | Unset = UNSET
    published_time: str | Unset = UNSET
    video_length: str | Unset = UNSET
    thumbnails: list[SocialThumbnail] | Unset = UNSET
