from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptOutlineRequest(Model):
    """The object `PptOutlineRequest`.

    Attributes:
        stream: Send events while the work goes on. The gateway's default is True.
        length: How long: 10 to 15, 20 to 30 or 25 to 35 pages. The gateway's default is 'medium'.
        lang: Language of the presentation.
        prompt: Your wishes, in less than 50 characters (vendor).
        subject: What the presentation is about; may be given with `dataUrl`.
        data_url: The material, from `ppt_parse_material`.
    """

    stream: bool | Unset = UNSET
    length: Literal["long", "medium", "short"] | str | Unset = UNSET
    lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | str | Unset = UNSET
    prompt: str | Unset = UNSET
    subject: str | Unset = UNSET
    data_url: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "data_url": "dataUrl",
    }
