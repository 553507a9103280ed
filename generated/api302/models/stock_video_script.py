from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class StockVideoScript(Model):
    """The object `StockVideoScript`.

    Attributes:
        video_script: What is said.
    """

    video_script: str
