from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DeployPage(Model):
    """The object `DeployPage`.

    Attributes:
        url: Its public address.
        id: The id of the page.
        web_id: The id of the page, by another name.
        title: Its title.
        created_at: When it was made.
        error: Why it failed; an object with a `message`, or a text.
    """

    url: str
    id: str | Unset = UNSET
    web_id: str | Unset = UNSET
    title: str | Unset = UNSET
    created_at: str | Unset = UNSET
    error: Any | Unset = UNSET
