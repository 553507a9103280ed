from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingTryOnRequest(Model):
    """The object `KlingTryOnRequest`.

    Attributes:
        human_image: The person; address, or base64 without `data:`, up to 10 MB, each side 300 pixels or more.
        cloth_image: The piece of clothing; address, or base64 without `data:`.
        model_name: `kolors-virtual-try-on-v1` or `kolors-virtual-try-on-v1-5`. The gateway's default is 'kolors-virtual-try-on-v1'.
        callback_url: Address that is called when the state changes, of the vendor.
    """

    human_image: str
    cloth_image: str
    model_name: str | Unset = UNSET
    callback_url: str | Unset = UNSET
