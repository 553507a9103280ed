from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tts_options import TtsOptions


@define(slots=False, kw_only=True, repr=False, eq=False)
class TtsProvider(Model):
    """The object `TtsProvider`.

    Attributes:
        provider: The name that a request takes.
        req_params_info: What a request may ask for.
    """

    provider: str
    req_params_info: TtsOptions | Unset = UNSET
