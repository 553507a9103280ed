from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_argument import KlingVideoArgument
    from .kling_video_input import KlingVideoInput


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoTaskInfo(Model):
    """What was asked for.

    Attributes:
        type: Kind of the task.
        arguments: The fields of the request.
        inputs: The files of the request.
        extra_args: Further arguments; what they may be is not known.
    """

    type: str | Unset = UNSET
    arguments: list[KlingVideoArgument] | Unset = UNSET
    inputs: list[KlingVideoInput] | Unset = UNSET
    extra_args: dict[str, Any] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "extra_args": "extraArgs",
    }
