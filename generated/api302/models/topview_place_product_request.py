from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewPlaceProductRequest(Model):
    """The object `TopviewPlaceProductRequest`.

    Attributes:
        product_image_file_id: Uploaded picture of the product.
        template_mask_file_id: Uploaded mask of the picture, as large as the picture.
        product_mask_file_id: Uploaded mask of the product, as large as its picture.
        template_id: The picture, from `topview_list_templates`.
        template_image_file_id: Uploaded picture; goes before `templateId`.
        mode: How the two are blended; the vendor requires it, its values have not been seen.
        notice_url: Address that is called when the task has ended.
    """

    product_image_file_id: str
    template_mask_file_id: str
    product_mask_file_id: str | Unset = UNSET
    template_id: str | Unset = UNSET
    template_image_file_id: str | Unset = UNSET
    mode: str | Unset = UNSET
    notice_url: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "product_image_file_id": "productImageFileId",
        "template_mask_file_id": "templateMaskFileId",
        "product_mask_file_id": "productMaskFileId",
        "template_id": "templateId",
        "template_image_file_id": "templateImageFileId",
        "notice_url": "noticeUrl",
    }
