from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .sync_labs_input import SyncLabsInput
    from .sync_labs_options import SyncLabsOptions


@define(slots=False, kw_only=True, repr=False, eq=False)
class SyncLabsRequest(Model):
    """The object `SyncLabsRequest`.

    Attributes:
        model: The model.
        input: A video, and a sound or, by the vendor, a text.
        options: See the type.
        webhook_url: Where the vendor reports how the work stands.
    """

    model: str
    input: list[SyncLabsInput]
    options: SyncLabsOptions | Unset = UNSET
    webhook_url: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "webhook_url": "webhookUrl",
    }
