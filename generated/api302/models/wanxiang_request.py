from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .wanxiang_input import WanxiangInput
    from .wanxiang_parameters import WanxiangParameters


@define(slots=False, kw_only=True, repr=False, eq=False)
class WanxiangRequest(Model):
    """The object `WanxiangRequest`.

    Attributes:
        model: The model, `wanx2.1-t2v-turbo` or `wanx2.1-t2v-plus`.
        input: See the type.
        parameters: See the type.
    """

    model: str
    input: WanxiangInput
    parameters: WanxiangParameters | Unset = UNSET
