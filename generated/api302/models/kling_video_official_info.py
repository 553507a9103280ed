from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoOfficialInfo(Model):
    """What was asked for.

    Attributes:
        external_task_id: Your own id of the task (vendor).
        prompt: The prompt, as the page shows it.
    """

    external_task_id: str | Unset = UNSET
    prompt: str | Unset = UNSET
