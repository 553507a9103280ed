from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doubao_algorithm_status import DoubaoAlgorithmStatus


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoTask(Model):
    """The object `DoubaoTask`.

    Attributes:
        status: Where the task stands: `in_queue`, `generating`, `done`, `failed`, `not_found` or `expired`.
        algorithm_base_resp: See the type.
        binary_data_base64: The pictures as base64, when no addresses were asked for.
        image_urls: Where the pictures can be fetched.
        resp_data: More of the vendor, as text.
        comfyui_cost: In the types of 302.AI's own code; not seen.
        image_output: In the types of 302.AI's own code; not seen.
        log_output: In the types of 302.AI's own code; not seen.
    """

    status: str
    algorithm_base_resp: DoubaoAlgorithmStatus | Unset = UNSET
    binary_data_base64: list[str] | Unset = UNSET
    image_urls: list[str] | Unset = UNSET
    resp_data: str | Unset = UNSET
    comfyui_cost: str | Unset = UNSET
    image_output: Any | Unset = UNSET
    log_output: str | Unset = UNSET
