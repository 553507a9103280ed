from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DeployHtmlRequest(Model):
    """The object `DeployHtmlRequest`.

    Attributes:
        html: The page.
        md: The page as Markdown, instead of `html`.
        format: `json` for an answer as JSON.
        title: Title of the page.
        description: What it is about.
    """

    html: str | Unset = UNSET
    md: str | Unset = UNSET
    format: Literal["json"] | str | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
