from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doc_2x_pages import Doc2XPages


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XV1StatusData(Model):
    """The object `Doc2XV1StatusData`.

    Attributes:
        status: Where the task stands.
        progress: How far it is, in percent.
        result: The pages; of a translation JSON as text, a list of pieces with `raw`, `translated`, `page_idx`, `page_width`, `page_height`, `x` and `y`.
    """

    status: (
        Literal[
            "failed",
            "pages limit exceeded",
            "processing",
            "ready",
            "success",
            "translate_processing",
            "translate_success",
        ]
        | str
    )
    progress: float | Unset = UNSET
    result: Doc2XPages | str | Unset = UNSET
