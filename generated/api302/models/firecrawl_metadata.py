from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlMetadata(Model):
    """What is known of a page; the page's own `meta` elements stand here too.

    Attributes:
        title: Title.
        description: What the page says of itself.
        language: Language.
        source_url: Its address.
        status_code: HTTP status that it answered with.
        error: Why it could not be read.
    """

    title: str | Unset = UNSET
    description: str | Unset = UNSET
    language: str | Unset = UNSET
    source_url: str | Unset = UNSET
    status_code: int | Unset = UNSET
    error: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "source_url": "sourceURL",
        "status_code": "statusCode",
    }
