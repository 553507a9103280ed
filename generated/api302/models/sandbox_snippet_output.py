from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxSnippetOutput(Model):
    """The object `SandboxSnippetOutput`.

    Attributes:
        error: What went wrong, if anything.
        stdout: What it printed.
    """

    error: str
    stdout: str
