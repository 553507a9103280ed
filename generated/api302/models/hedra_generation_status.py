from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraGenerationStatus(FileLink, Model):
    """The object `HedraGenerationStatus`.

    Attributes:
        status: Where it stands: `queued`, `pending`, `processing`, `finalizing`, `complete` or `error`.
        id: The id of the work.
        asset_id: The id that the video has as an asset.
        type: What is made: `text`, `image`, `audio`, `video` or `voice`.
        progress: How far the work is, 0 to 1.
        created_at: When it was submitted.
        error_message: Why it failed.
        url: Address of the video.
        download_url: Address to download it from, which 302.AI's app uses.
        streaming_url: Address to play it from.
    """

    status: str
    id: str | Unset = UNSET
    asset_id: str | Unset = UNSET
    type: str | Unset = UNSET
    progress: float | Unset = UNSET
    created_at: str | Unset = UNSET
    error_message: str | None | Unset = UNSET
    url: str | None | Unset = UNSET
    download_url: str | None | Unset = UNSET
    streaming_url: str | None | Unset = UNSET
    file_field: ClassVar[str] = "download_url"
