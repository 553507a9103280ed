from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesSubmission(Model):
    """The object `ImagesSubmission`.

    Attributes:
        task_id: The id to ask `GET /v1/async_result` for the result with.
    """

    task_id: str
