from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hedra_model_price import HedraModelPrice


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraModel(Model):
    """The object `HedraModel`.

    Attributes:
        id: The id that `hedra_generate` takes as `ai_model_id`.
        name: Its name.
        type: What it makes.
        description: What it is.
        price_details: What it costs at the vendor.
        aspect_ratios: The ratios that it knows.
        resolutions: The sizes that it knows.
        durations: The lengths that it knows.
        requires_start_frame: Whether it needs a first frame.
        requires_end_frame: Whether it needs a last frame.
        requires_audio_input: Whether it needs a sound.
        requires_input_video: Whether it needs a video.
        max_duration_ms: Longest video, in milliseconds.
        custom_resolution: Whether it takes a size of your own.
        premium: Whether the vendor keeps it for paying users.
        logo_url: Address of its logo.
        display_order: Its place in lists.
    """

    id: str
    name: str
    type: str
    description: str | None | Unset = UNSET
    price_details: HedraModelPrice | Unset = UNSET
    aspect_ratios: list[str] | None | Unset = UNSET
    resolutions: list[str] | None | Unset = UNSET
    durations: list[str] | None | Unset = UNSET
    requires_start_frame: bool | None | Unset = UNSET
    requires_end_frame: bool | None | Unset = UNSET
    requires_audio_input: bool | None | Unset = UNSET
    requires_input_video: bool | None | Unset = UNSET
    max_duration_ms: int | None | Unset = UNSET
    custom_resolution: bool | None | Unset = UNSET
    premium: bool | Unset = UNSET
    logo_url: str | Unset = UNSET
    display_order: int | Unset = UNSET
