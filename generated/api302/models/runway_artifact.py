from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RunwayArtifact(FileLink, Model):
    """The object `RunwayArtifact`.

    Attributes:
        url: Address of the video; empty until it is done.
        preview_urls: Addresses of preview pictures.
    """

    url: str | Unset = UNSET
    preview_urls: list[str] | Unset = UNSET
    file_field: ClassVar[str] = "url"
    json_names: ClassVar[Mapping[str, str]] = {
        "preview_urls": "previewUrls",
    }
