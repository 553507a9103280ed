from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxSnippetRequest(Model):
    """The object `SandboxSnippetRequest`.

    Attributes:
        language: The language of the code.
        code: The code to run.
    """

    language: Literal["nodejs", "python3"] | str
    code: str
