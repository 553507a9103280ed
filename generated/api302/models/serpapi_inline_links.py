from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .serpapi_cited_by import SerpapiCitedBy


@define(slots=False, kw_only=True, repr=False, eq=False)
class SerpapiInlineLinks(Model):
    """What Google Scholar links below an article.

    Attributes:
        cited_by: See the type.
    """

    cited_by: SerpapiCitedBy | Unset = UNSET
