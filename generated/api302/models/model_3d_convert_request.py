from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class Model3DConvertRequest(Model):
    """The object `Model3DConvertRequest`.

    Attributes:
        trimesh_file_url: Public address of a ZIP with the model.
        output_format: The format that is wanted.
    """

    trimesh_file_url: str
    output_format: Literal["glb", "obj", "stl"] | str
