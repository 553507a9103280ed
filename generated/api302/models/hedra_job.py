from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraJob(Model):
    """The object `HedraJob`.

    Attributes:
        job_id: The id to ask for the video with.
    """

    job_id: str
    json_names: ClassVar[Mapping[str, str]] = {
        "job_id": "jobId",
    }
