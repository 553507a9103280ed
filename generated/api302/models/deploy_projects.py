from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deploy_pagination import DeployPagination
    from .deploy_project import DeployProject


@define(slots=False, kw_only=True, repr=False, eq=False)
class DeployProjects(Model):
    """The object `DeployProjects`.

    Attributes:
        success: Whether it worked.
        data: The pages.
        pagination: See the type.
        error: Why it failed; an object with a `message`, or a text.
    """

    success: bool | Unset = UNSET
    data: list[DeployProject] | Unset = UNSET
    pagination: DeployPagination | Unset = UNSET
    error: Any | Unset = UNSET
