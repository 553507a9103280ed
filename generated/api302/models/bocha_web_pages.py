from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .bocha_web_page import BochaWebPage


@define(slots=False, kw_only=True, repr=False, eq=False)
class BochaWebPages(Model):
    """The object `BochaWebPages`.

    Attributes:
        value: The pages, best first.
    """

    value: list[BochaWebPage]
