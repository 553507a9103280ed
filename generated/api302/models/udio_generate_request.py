from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .udio_parameters import UdioParameters


@define(slots=False, kw_only=True, repr=False, eq=False)
class UdioGenerateRequest(Model):
    """The object `UdioGenerateRequest`.

    Attributes:
        gen_params: See the type.
    """

    gen_params: UdioParameters
