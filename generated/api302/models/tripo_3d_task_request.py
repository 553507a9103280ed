from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tripo_3d_image import Tripo3DImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class Tripo3DTaskRequest(Model):
    """The object `Tripo3DTaskRequest`.

    Attributes:
        type: What to do: `text_to_model`, `image_to_model`, `multiview_to_model`, `refine_model`, `animate_prerigcheck`, `animate_rig`, `animate_retarget`, `stylize_model`, `convert_model`, `texture_model`; the vendor has more.
        prompt: What the model shows, of `text_to_model`.
        negative_prompt: What it must not show.
        model_version: Version of the vendor's model, such as `v1.4-20240625`, `v2.0-20240919`, `v2.5-20250123` or `v3.1-20260211`.
        file: A picture, by its address or by the token of its upload.
        files: Pictures from the front, the left, the back and the right, of `multiview_to_model`.
        original_model_task_id: The task whose model to work on.
        texture: Make a texture. The gateway's default is True.
        pbr: Make materials for physically based rendering. The gateway's default is True.
        face_limit: Most faces of the model.
        model_seed: For repeatable shapes.
        texture_seed: For repeatable textures.
        texture_quality: How fine the texture is. The gateway's default is 'standard'.
        texture_alignment: What the texture follows, the picture or the shape. The gateway's default is 'original_image'.
        auto_size: Scale the model to its size in the real world. The gateway's default is False.
        orientation: Whether to turn the model as in the picture. The gateway's default is 'default'.
        quad: Make a mesh of quadrangles. The gateway's default is False.
        enable_image_autofix: Let the picture be improved first.
        geometry_quality: How fine the shape is, e.g. `standard`.
        smart_low_poly: Make a mesh of few polygons.
        generate_parts: Make a model of several parts.
        export_uv: Unwrap the surface for textures.
    """

    type: str
    prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    model_version: str | Unset = UNSET
    file: Tripo3DImage | Unset = UNSET
    files: list[Tripo3DImage] | Unset = UNSET
    original_model_task_id: str | Unset = UNSET
    texture: bool | Unset = UNSET
    pbr: bool | Unset = UNSET
    face_limit: int | Unset = UNSET
    model_seed: int | Unset = UNSET
    texture_seed: int | Unset = UNSET
    texture_quality: Literal["detailed", "standard"] | str | Unset = UNSET
    texture_alignment: Literal["geometry", "original_image"] | str | Unset = UNSET
    auto_size: bool | Unset = UNSET
    orientation: Literal["align_image", "default"] | str | Unset = UNSET
    quad: bool | Unset = UNSET
    enable_image_autofix: bool | Unset = UNSET
    geometry_quality: str | Unset = UNSET
    smart_low_poly: bool | Unset = UNSET
    generate_parts: bool | Unset = UNSET
    export_uv: bool | Unset = UNSET
