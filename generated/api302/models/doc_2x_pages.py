from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doc_2x_page import Doc2XPage


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XPages(Model):
    """The object `Doc2XPages`.

    Attributes:
        pages: The pages, in their order.
    """

    pages: list[Doc2XPage] | Unset = UNSET
