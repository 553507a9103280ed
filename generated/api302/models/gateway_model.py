from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gateway_model_price import GatewayModelPrice


@define(slots=False, kw_only=True, repr=False, eq=False)
class GatewayModel(Model):
    """The object `GatewayModel`.

    Attributes:
        id: The name to call it by.
        object: Always `model`.
        name: The name to show.
        canonical_slug: Another form of the name; may be empty.
        description: What it is, in Chinese.
        description_en: What it is, in English.
        description_jp: What it is, in Japanese.
        category: Its family, in Chinese.
        category_en: Its family, e.g. `OpenAI`, `China Model`, `Open Source Model`, `Expert Model`, `SiliconFlow`.
        category_jp: Its family, in Japanese.
        type: Empty in all answers that were seen.
        capabilities: Empty in all answers that were seen.
        supported_tools: Whether it can call functions by itself.
        context_length: Most tokens of question and answer.
        max_completion_tokens: Most tokens of the answer; 0 when it is not known.
        created_on: Its date, `2025-06-10`, or empty.
        first_byte_req_time: Seconds to the first token, as text.
        is_featured: Whether it is featured.
        is_moderated: Whether it is moderated; no page says by whom.
        price: See the type.
        created: Unix time in seconds; some clients expect it, no answer that was seen has it.
        owned_by: The vendor; some clients expect it, no answer that was seen has it.
    """

    id: str
    object: str
    name: str | Unset = UNSET
    canonical_slug: str | Unset = UNSET
    description: str | Unset = UNSET
    description_en: str | Unset = UNSET
    description_jp: str | Unset = UNSET
    category: str | Unset = UNSET
    category_en: str | Unset = UNSET
    category_jp: str | Unset = UNSET
    type: str | Unset = UNSET
    capabilities: list[str] | Unset = UNSET
    supported_tools: bool | Unset = UNSET
    context_length: int | Unset = UNSET
    max_completion_tokens: int | Unset = UNSET
    created_on: str | Unset = UNSET
    first_byte_req_time: str | Unset = UNSET
    is_featured: bool | Unset = UNSET
    is_moderated: bool | Unset = UNSET
    price: GatewayModelPrice | Unset = UNSET
    created: int | Unset = UNSET
    owned_by: str | Unset = UNSET
