from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class Search1ApiSitemap(Model):
    """The object `Search1ApiSitemap`.

    Attributes:
        links: Addresses of the site's pages.
    """

    links: list[str]
