from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hedra_asset_file import HedraAssetFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraUploadedAsset(Model):
    """The object `HedraUploadedAsset`.

    Attributes:
        id: The id of the asset.
        type: What it is: `image`, `audio`, `video` or `voice`.
        name: Its name.
        thumbnail_url: Address of a small picture of it.
        description: What it shows.
        is_favorite: Whether it is marked as a favourite. The gateway's default is False.
        created_at: When it was created.
        asset: See the type.
    """

    id: str
    type: str | Unset = UNSET
    name: str | Unset = UNSET
    thumbnail_url: str | Unset = UNSET
    description: str | None | Unset = UNSET
    is_favorite: bool | Unset = UNSET
    created_at: str | Unset = UNSET
    asset: HedraAssetFile | Unset = UNSET
