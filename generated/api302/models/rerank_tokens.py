from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RerankTokens(Model):
    """Tokens, as SiliconFlow counts them; its reference has them beside the results, its answers in `meta`.

    Attributes:
        input_tokens: Tokens of query and documents.
        output_tokens: Tokens of the answer.
    """

    input_tokens: int | Unset = UNSET
    output_tokens: int | Unset = UNSET
