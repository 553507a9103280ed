from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class JimengSubmission(Model):
    """The object `JimengSubmission`.

    Attributes:
        id: The id to ask for the result with; begins with `cgt-`.
    """

    id: str
