from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiBlob(Model):
    """A picture, sound or document itself.

    Attributes:
        mime_type: Its type, e.g. `image/png`.
        data: The bytes as base64; in an answer with `response_format=url` it may be an address.
    """

    mime_type: str
    data: str
    json_names: ClassVar[Mapping[str, str]] = {
        "mime_type": "mimeType",
    }
