from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class CrawlerSchemaRequest(Model):
    """The object `CrawlerSchemaRequest`.

    Attributes:
        prompt: What to extract.
    """

    prompt: str
