from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_blocklist_verdict import ChatBlocklistVerdict
    from .chat_filter_verdict import ChatFilterVerdict


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatContentFilter(Model):
    """What Azure's content filters found, by subject; empty where they did not look.

    Attributes:
        hate: See the type.
        self_harm: See the type.
        sexual: See the type.
        violence: See the type.
        custom_blocklists: See the type.
    """

    hate: ChatFilterVerdict | Unset = UNSET
    self_harm: ChatFilterVerdict | Unset = UNSET
    sexual: ChatFilterVerdict | Unset = UNSET
    violence: ChatFilterVerdict | Unset = UNSET
    custom_blocklists: ChatBlocklistVerdict | Unset = UNSET
