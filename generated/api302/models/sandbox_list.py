from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .sandbox import Sandbox


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxList(Model):
    """The object `SandboxList`.

    Attributes:
        sandboxes: The sandboxes.
    """

    sandboxes: list[Sandbox]
