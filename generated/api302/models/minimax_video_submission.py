from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .minimax_base_response import MinimaxBaseResponse


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxVideoSubmission(Model):
    """The object `MinimaxVideoSubmission`.

    Attributes:
        task_id: The id to ask for the result with.
        base_resp: Whether the call itself was accepted.
    """

    task_id: str
    base_resp: MinimaxBaseResponse
