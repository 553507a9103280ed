from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MidjourneyButton(Model):
    """The object `MidjourneyButton`.

    Attributes:
        custom_id: What the action call takes, e.g. `MJ::JOB::upsample::1::<uuid>`.
        emoji: The sign on the button, if any.
        label: `U1` to `U4` enlarge, `V1` to `V4` vary one of four; may be empty.
        style: Look of the button.
        type: Kind of the button.
    """

    custom_id: str
    emoji: str | Unset = UNSET
    label: str | Unset = UNSET
    style: int | Unset = UNSET
    type: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "custom_id": "customId",
    }
