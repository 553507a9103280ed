from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxFilesRequest(Model):
    """The object `SandboxFilesRequest`.

    Attributes:
        sandbox_id: The sandbox to look into.
        path: One path, or several.
    """

    sandbox_id: str
    path: str | list[str]
