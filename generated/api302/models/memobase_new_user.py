from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseNewUser(Model):
    """The object `MemobaseNewUser`.

    Attributes:
        id: An id of your own, a UUID of version 4 or 5.
        data: What you want to keep of a user; any fields.
        created_at: When the user was created.
        updated_at: When the user was last changed.
    """

    id: str | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
