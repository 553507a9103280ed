from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewReplaceImageRequest(Model):
    """The object `TopviewReplaceImageRequest`.

    Attributes:
        product_image_file_id: Uploaded picture of the product.
        image_edit_prompt: What to change.
        avatar_id: The person, from `topview_list_product_avatars`.
        template_image_file_id: Uploaded picture of a person, in place of `avatarId`.
        user_face_image_file_id: Uploaded picture of a face.
        product_size: How large the product is, 1 to 6. The gateway's default is '2'.
        notice_url: Address that is called when the task has ended.
    """

    product_image_file_id: str
    image_edit_prompt: str
    avatar_id: str | Unset = UNSET
    template_image_file_id: str | Unset = UNSET
    user_face_image_file_id: str | Unset = UNSET
    product_size: Literal["1", "2", "3", "4", "5", "6"] | str | Unset = UNSET
    notice_url: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "product_image_file_id": "productImageFileId",
        "image_edit_prompt": "imageEditPrompt",
        "avatar_id": "avatarId",
        "template_image_file_id": "templateImageFileId",
        "user_face_image_file_id": "userFaceImageFileId",
        "product_size": "productSize",
        "notice_url": "noticeUrl",
    }
