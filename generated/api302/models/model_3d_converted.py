from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Model3DConverted(Model):
    """The object `Model3DConverted`.

    Attributes:
        models_urls: Addresses of the converted files.
        textures_urls: Addresses of the textures.
    """

    models_urls: list[str] | Unset = UNSET
    textures_urls: list[str] | Unset = UNSET
