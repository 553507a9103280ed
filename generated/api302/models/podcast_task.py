from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .podcast_result import PodcastResult


@define(slots=False, kw_only=True, repr=False, eq=False)
class PodcastTask(Model):
    """The object `PodcastTask`.

    Attributes:
        status: Where the task stands.
        result: See the type.
    """

    status: Literal["fail", "processing", "success"] | str
    result: PodcastResult | Unset = UNSET
