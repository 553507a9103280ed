from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptContentRequest(Model):
    """The object `PptContentRequest`.

    Attributes:
        outline_markdown: The outline as Markdown, with headings from `#` to `####`.
        stream: Send events while the work goes on. The gateway's default is True.
        async_gen_pptx: Also build the slides. The gateway's default is False.
        lang: Language of the presentation.
        prompt: Your wishes, in less than 50 characters (vendor).
        data_url: The material, from `ppt_parse_material`.
        template_id: The template of the slides, with `asyncGenPptx`.
    """

    outline_markdown: str
    stream: bool | Unset = UNSET
    async_gen_pptx: bool | Unset = UNSET
    lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | str | Unset = UNSET
    prompt: str | Unset = UNSET
    data_url: str | Unset = UNSET
    template_id: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "outline_markdown": "outlineMarkdown",
        "async_gen_pptx": "asyncGenPptx",
        "data_url": "dataUrl",
        "template_id": "templateId",
    }
