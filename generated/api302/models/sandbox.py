from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class Sandbox(Model):
    """The object `Sandbox`.

    Attributes:
        sandbox_id: The id that the other calls take.
        sandbox_name: The name given at its creation.
        sandbox_template: What it was made from, e.g. `default`.
        metadata: Your own notes, as pairs of texts.
        envs: Environment variables and their values.
        created_at: When it was made, in Unix seconds.
        max_alive_time: Longest life in seconds.
    """

    sandbox_id: str
    sandbox_name: str
    sandbox_template: str
    metadata: dict[str, str]
    envs: dict[str, str]
    created_at: int
    max_alive_time: int
