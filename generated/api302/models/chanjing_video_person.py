from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVideoPerson(Model):
    """Who speaks, and where on the screen.

    Attributes:
        id: The digital person.
        x: Pixels from the left.
        y: Pixels from the top.
        width: Width in pixels.
        height: Height in pixels.
        figure_type: How much is seen; of public digital people only.
        drive_mode: Empty, or `random`.
        is_rgba_mode: Whether the video is a WebM with a channel for transparency. The gateway's default is False.
        backway: How the person's own video is played, 1 forwards, 2 backwards. The gateway's default is 1.
    """

    id: str
    x: int
    y: int
    width: int
    height: int
    figure_type: Literal["circle_view", "sit_body", "whole_body"] | str | Unset = UNSET
    drive_mode: str | Unset = UNSET
    is_rgba_mode: bool | Unset = UNSET
    backway: Literal[1, 2] | int | Unset = UNSET
