from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_base_response import MinimaxBaseResponse
    from .minimax_file import MinimaxFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxFileAnswer(Model):
    """The object `MinimaxFileAnswer`.

    Attributes:
        file: See the type.
        base_resp: Whether the call itself was accepted.
    """

    file: MinimaxFile
    base_resp: MinimaxBaseResponse | Unset = UNSET
