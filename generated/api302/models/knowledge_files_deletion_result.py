from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeFilesDeletionResult(Model):
    """The object `KnowledgeFilesDeletionResult`.

    Attributes:
        failed_files: The reason by the name of the file.
    """

    failed_files: dict[str, str] | Unset = UNSET
