from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doubao_algorithm_status import DoubaoAlgorithmStatus


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoDrawing(Model):
    """The object `DoubaoDrawing`.

    Attributes:
        algorithm_base_resp: See the type.
        binary_data_base64: The pictures as base64, when no addresses were asked for.
        image_urls: Where the pictures can be fetched.
        llm_result: The prompt that a model made of yours.
        pe_result: The prompt after its engineering.
        predict_tags_result: Tags of the prompt.
        rephraser_result: The prompt in other words.
        request_id: The vendor's id of this drawing.
        vlm_result: What a model that sees said.
    """

    algorithm_base_resp: DoubaoAlgorithmStatus | Unset = UNSET
    binary_data_base64: list[str] | Unset = UNSET
    image_urls: list[str] | Unset = UNSET
    llm_result: str | Unset = UNSET
    pe_result: str | Unset = UNSET
    predict_tags_result: str | Unset = UNSET
    rephraser_result: str | Unset = UNSET
    request_id: str | Unset = UNSET
    vlm_result: str | Unset = UNSET
