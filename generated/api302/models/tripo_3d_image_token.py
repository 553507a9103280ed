from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class Tripo3DImageToken(Model):
    """The object `Tripo3DImageToken`.

    Attributes:
        image_token: What to give a task as `file_token`.
    """

    image_token: str
