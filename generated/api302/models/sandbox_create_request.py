from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxCreateRequest(Model):
    """The object `SandboxCreateRequest`.

    Attributes:
        max_alive_time: Longest life in seconds; 300 is recommended.
        sandbox_name: A name of your own, to find it by.
        envs: Environment variables and their values.
        metadata: Your own notes, as pairs of texts.
    """

    max_alive_time: int
    sandbox_name: str | Unset = UNSET
    envs: dict[str, str] | Unset = UNSET
    metadata: dict[str, str] | Unset = UNSET
