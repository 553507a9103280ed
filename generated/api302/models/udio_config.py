from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .udio_source import UdioSource


@define(slots=False, kw_only=True, repr=False, eq=False)
class UdioConfig(Model):
    """A new song, or more of one; needed for the latter.

    Attributes:
        mode: A new song, what comes before one, or what comes after it.
        context_length: Length of the song that is listened to, in seconds. The gateway's default is 130.0.
        source: See the type.
    """

    mode: Literal["continuation", "precede", "regular"] | str | Unset = UNSET
    context_length: float | Unset = UNSET
    source: UdioSource | Unset = UNSET
