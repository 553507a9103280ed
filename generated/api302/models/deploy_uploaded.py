from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DeployUploaded(FileLink, Model):
    """The object `DeployUploaded`.

    Attributes:
        id: The id of the page.
        url: Its public address.
        cover: Address of its picture.
        error: Why it failed; an object with a `message`, or a text.
    """

    id: str
    url: str
    cover: str | Unset = UNSET
    error: Any | Unset = UNSET
    file_field: ClassVar[str] = "cover"
