from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .vidu_output import ViduOutput
    from .vidu_task_input import ViduTaskInput


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduTaskRequest(Model):
    """The object `ViduTaskRequest`.

    Attributes:
        type: What is made.
        input: See the type.
        model_version: The version of the model.
        model: `vidu-high-performance` or `stable`, by the page required of version 1.0 and optional from 1.5; to enlarge, `stable` is sent.
        style: The style, of `text2video`.
        moderation: Whether the content is checked.
        output_params: See the type.
    """

    type: Literal["character2video", "headtailimg2video", "img2video", "text2video", "upscale"] | str
    input: ViduTaskInput
    model_version: Literal["1.0", "1.5", "2.0"] | str | Unset = UNSET
    model: str | Unset = UNSET
    style: Literal["anime", "general"] | str | Unset = UNSET
    moderation: bool | Unset = UNSET
    output_params: ViduOutput | Unset = UNSET
