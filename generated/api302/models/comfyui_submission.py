from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .comfyui_accepted import ComfyuiAccepted


@define(slots=False, kw_only=True, repr=False, eq=False)
class ComfyuiSubmission(Model):
    """The object `ComfyuiSubmission`.

    Attributes:
        code: The result of the call.
        msg: What `code` means.
        data: The task.
    """

    code: int
    msg: str
    data: ComfyuiAccepted
