from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageModelsAuraFlowRequest(Model):
    """The object `ImageModelsAuraFlowRequest`.

    Attributes:
        prompt: What the picture shows.
    """

    prompt: str
