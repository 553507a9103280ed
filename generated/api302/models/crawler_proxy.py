from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class CrawlerProxy(Model):
    """The object `CrawlerProxy`.

    Attributes:
        use_proxy: Whether to read through a proxy.
    """

    use_proxy: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "use_proxy": "useProxy",
    }
