from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaBackgroundRequest(Model):
    """The object `BriaBackgroundRequest`.

    Attributes:
        image_url: Address of the picture; wins over `file`.
        file: The picture as base64.
        bg_prompt: What the new background shows; this or a reference picture.
        ref_image_urls: Addresses of reference pictures.
        ref_image_file: A reference picture as base64.
        refine_prompt: Let the prompt be elaborated first. The gateway's default is True.
        enhance_ref_image: Let the reference picture be improved first. The gateway's default is True.
        original_quality: Keep the size of the picture. The gateway's default is False.
        force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
        fast: Prefer speed to quality. The gateway's default is True.
        negative_prompt: What the background must not show.
        seed: For repeatable pictures.
        num_results: How many pictures, 1 to 4. The gateway's default is 1.
        sync: Wait for the pictures; otherwise their addresses are answered at once and filled later. The gateway's default is False.
        content_moderation: Check the picture for unfit content. The gateway's default is False.
    """

    image_url: str | Unset = UNSET
    file: str | Unset = UNSET
    bg_prompt: str | Unset = UNSET
    ref_image_urls: list[str] | Unset = UNSET
    ref_image_file: str | Unset = UNSET
    refine_prompt: bool | Unset = UNSET
    enhance_ref_image: bool | Unset = UNSET
    original_quality: bool | Unset = UNSET
    force_rmbg: bool | Unset = UNSET
    fast: bool | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    num_results: int | Unset = UNSET
    sync: bool | Unset = UNSET
    content_moderation: bool | Unset = UNSET
