from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptTemplateUpload(Model):
    """The object `PptTemplateUpload`.

    Attributes:
        type: Always 4, a template of your own. The gateway's default is 4.
        file: The template, a pptx file with slides of 960 by 540.
        template_id: The template to overwrite.
    """

    type: Literal[4] | int
    file: bytes
    template_id: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "template_id": "templateId",
    }
