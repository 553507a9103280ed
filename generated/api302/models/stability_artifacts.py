from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .stability_artifact import StabilityArtifact


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityArtifacts(Model):
    """The object `StabilityArtifacts`.

    Attributes:
        artifacts: The pictures.
    """

    artifacts: list[StabilityArtifact]
