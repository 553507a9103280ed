from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaRegisterRequest(Model):
    """The object `BriaRegisterRequest`.

    Attributes:
        image_url: Public address of the picture; this or `org_image_key`.
        org_image_key: Your own id of the picture.
        is_private: Keep it private, by default true; the vendor's page says that it is a text.
    """

    image_url: str | Unset = UNSET
    org_image_key: str | Unset = UNSET
    is_private: bool | str | Unset = UNSET
