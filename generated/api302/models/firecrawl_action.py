from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlAction(Model):
    """The object `FirecrawlAction`.

    Attributes:
        type: What to do.
        milliseconds: How long to wait, of `wait`.
        selector: CSS selector of the element, of `wait`, `click` and `scroll`.
        full_page: The whole page, of `screenshot`.
        text: What to type, of `write`.
        key: Which key, of `press`.
        direction: Where to, of `scroll`.
        script: The script, of `executeJavascript`.
    """

    type: Literal["click", "executeJavascript", "press", "scrape", "screenshot", "scroll", "wait", "write"] | str
    milliseconds: int | Unset = UNSET
    selector: str | Unset = UNSET
    full_page: bool | Unset = UNSET
    text: str | Unset = UNSET
    key: str | Unset = UNSET
    direction: Literal["down", "up"] | str | Unset = UNSET
    script: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "full_page": "fullPage",
    }
