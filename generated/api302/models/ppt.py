from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Ppt(FileLink, Model):
    """A presentation.

    Attributes:
        id: The id of the presentation.
        name: Its name.
        subject: What it is about.
        cover_url: Address of a picture of it.
        file_url: Address of the file.
        template_id: Its template.
        pptx_property: The slides as data, mostly as JSON, packed with gzip and written as base64; null unless asked for.
        user_id: Whose it is.
        user_name: Their name.
        company_id: Their company at the vendor.
        update_time: When it was changed.
        create_time: When it was made.
        create_user: Always null as far as seen.
        update_user: Always null as far as seen.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    subject: str | Unset = UNSET
    cover_url: str | Unset = UNSET
    file_url: str | Unset = UNSET
    template_id: str | Unset = UNSET
    pptx_property: str | dict[str, Any] | None | Unset = UNSET
    user_id: str | Unset = UNSET
    user_name: str | Unset = UNSET
    company_id: int | Unset = UNSET
    update_time: str | None | Unset = UNSET
    create_time: str | Unset = UNSET
    create_user: Any | Unset = UNSET
    update_user: Any | Unset = UNSET
    file_field: ClassVar[str] = "file_url"
    json_names: ClassVar[Mapping[str, str]] = {
        "cover_url": "coverUrl",
        "file_url": "fileUrl",
        "template_id": "templateId",
        "pptx_property": "pptxProperty",
        "user_id": "userId",
        "user_name": "userName",
        "company_id": "companyId",
        "update_time": "updateTime",
        "create_time": "createTime",
        "create_user": "createUser",
        "update_user": "updateUser",
    }
