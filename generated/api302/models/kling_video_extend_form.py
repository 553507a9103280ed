from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoExtendForm(Model):
    """The object `KlingVideoExtendForm`.

    Attributes:
        task_id: The id of the finished task.
        prompt: What happens next.
    """

    task_id: str
    prompt: str | Unset = UNSET
