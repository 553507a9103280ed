from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseUser(Model):
    """The object `MemobaseUser`.

    Attributes:
        data: What you keep of the user.
        id: The user's id.
        created_at: When it was created.
        updated_at: When it was last changed.
    """

    data: dict[str, Any] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
