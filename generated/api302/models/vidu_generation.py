from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduGeneration(Model):
    """A task of version 2, with what was asked for.

    Attributes:
        task_id: The id to ask for the videos with.
        state: Where the task stands, `created` at first.
        type: What is made, e.g. `text2video` or `headtailimg2video`.
        model: The model.
        style: The style.
        prompt: What happens.
        template: The template.
        images: The pictures.
        duration: Seconds.
        seed: The seed that is used.
        aspect_ratio: Ratio of width to height; may be empty.
        resolution: The size.
        movement_amplitude: How much moves.
        payload: What you passed through.
        credits: What it costs, in the vendor's points.
        off_peak: Whether it is made when there is little to do.
        created_at: When it was submitted.
    """

    task_id: str
    state: str
    type: str | Unset = UNSET
    model: str | Unset = UNSET
    style: str | Unset = UNSET
    prompt: str | Unset = UNSET
    template: str | Unset = UNSET
    images: list[str] | Unset = UNSET
    duration: int | Unset = UNSET
    seed: int | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    resolution: str | Unset = UNSET
    movement_amplitude: str | Unset = UNSET
    payload: str | Unset = UNSET
    credits: int | Unset = UNSET
    off_peak: bool | Unset = UNSET
    created_at: str | Unset = UNSET
