from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxCreated(Model):
    """The object `SandboxCreated`.

    Attributes:
        sandbox_id: The id that the other calls take.
    """

    sandbox_id: str
