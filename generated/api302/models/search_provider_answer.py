from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SearchProviderAnswer(Model):
    """The provider's own answer, in its own form.

    Attributes:
        response_time: Seconds that the provider took.
        results: The results as the provider has them.
        request_id: The provider's id of the call.
    """

    response_time: float | Unset = UNSET
    results: list[Any] | Unset = UNSET
    request_id: str | Unset = UNSET
