from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .topview_category import TopviewCategory
    from .topview_ethnicity import TopviewEthnicity


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewProductAvatar(Model):
    """The object `TopviewProductAvatar`.

    Attributes:
        avatar_id: The id of the digital person.
        avatar_image_path: Address of a picture.
        voiceover_id: The voice that it has of its own.
        gender: The gender.
        avatar_category_list: The categories.
        object_mask_image_info: The mask of the object in the hand, as JSON text.
        avatar_ethnicity_list: The ethnicities.
        min_subs_type: The vendor's `minSubsType`; its values are not known.
    """

    avatar_id: str | Unset = UNSET
    avatar_image_path: str | Unset = UNSET
    voiceover_id: str | Unset = UNSET
    gender: str | Unset = UNSET
    avatar_category_list: list[TopviewCategory] | Unset = UNSET
    object_mask_image_info: str | Unset = UNSET
    avatar_ethnicity_list: list[TopviewEthnicity] | Unset = UNSET
    min_subs_type: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "avatar_id": "avatarId",
        "avatar_image_path": "avatarImagePath",
        "voiceover_id": "voiceoverId",
        "avatar_category_list": "avatarCategoryList",
        "object_mask_image_info": "objectMaskImageInfo",
        "avatar_ethnicity_list": "avatarEthnicityList",
        "min_subs_type": "minSubsType",
    }
