from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoTaskQuery(Model):
    """The object `DoubaoTaskQuery`.

    Attributes:
        task_id: The id that the submission answered.
        req_json: Options as JSON text, such as `{"return_url":true}`, as the vendor takes them.
    """

    task_id: str
    req_json: str | Unset = UNSET
