from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeUploadTask(Model):
    """The object `KnowledgeUploadTask`.

    Attributes:
        task_id: The id of the task that reads the files.
    """

    task_id: str
