from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .tts_provider import TtsProvider


@define(slots=False, kw_only=True, repr=False, eq=False)
class TtsProviderList(Model):
    """The object `TtsProviderList`.

    Attributes:
        provider_list: The vendors.
    """

    provider_list: list[TtsProvider]
