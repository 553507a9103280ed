from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .jimeng_content import JimengContent


@define(slots=False, kw_only=True, repr=False, eq=False)
class JimengSeaweedRequest(Model):
    """The object `JimengSeaweedRequest`.

    Attributes:
        content: The prompt, and pictures if there are any.
    """

    content: list[JimengContent]
