from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .serpapi_hit import SerpapiHit
    from .serpapi_information import SerpapiInformation
    from .serpapi_match import SerpapiMatch
    from .serpapi_news import SerpapiNews
    from .serpapi_picture import SerpapiPicture
    from .serpapi_video import SerpapiVideo


@define(slots=False, kw_only=True, repr=False, eq=False)
class SerpapiResult(Model):
    """The object `SerpapiResult`.

    Attributes:
        search_metadata: The vendor's own notes on the call, such as its id and status.
        search_parameters: The parameters of the call.
        search_information: What the engine tells of the results as a whole.
        organic_results: Pages, articles or patents, best first.
        news_results: News, of google_news.
        images_results: Pictures, of google_images.
        visual_matches: Pages with pictures like the given one, of google_lens.
        video_results: Videos, of google_videos.
        answer_box: The answer that the engine itself shows.
        knowledge_graph: What the engine knows of the thing that was searched for.
        related_questions: Questions that others ask.
        pagination: Addresses of the other pages.
    """

    search_metadata: dict[str, Any] | Unset = UNSET
    search_parameters: dict[str, Any] | Unset = UNSET
    search_information: SerpapiInformation | Unset = UNSET
    organic_results: list[SerpapiHit] | Unset = UNSET
    news_results: list[SerpapiNews] | Unset = UNSET
    images_results: list[SerpapiPicture] | Unset = UNSET
    visual_matches: list[SerpapiMatch] | Unset = UNSET
    video_results: list[SerpapiVideo] | Unset = UNSET
    answer_box: dict[str, Any] | Unset = UNSET
    knowledge_graph: dict[str, Any] | Unset = UNSET
    related_questions: list[dict[str, Any]] | Unset = UNSET
    pagination: dict[str, Any] | Unset = UNSET
