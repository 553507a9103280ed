from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class Avatars(Model):
    """The object `Avatars`.

    Attributes:
        headshot_url_list: Addresses of the avatars.
    """

    headshot_url_list: list[str]
