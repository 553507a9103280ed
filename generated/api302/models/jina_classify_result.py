from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .jina_classification import JinaClassification
    from .jina_classify_usage import JinaClassifyUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaClassifyResult(Model):
    """The object `JinaClassifyResult`.

    Attributes:
        data: A verdict for every input.
        usage: What is charged.
    """

    data: list[JinaClassification]
    usage: JinaClassifyUsage | Unset = UNSET
