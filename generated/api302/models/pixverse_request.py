from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .pixverse_camera import PixverseCamera


@define(slots=False, kw_only=True, repr=False, eq=False)
class PixverseRequest(Model):
    """The object `PixverseRequest`.

    Attributes:
        model: The model, e.g. `auto` or `v4.5`; required on the page.
        prompt: What happens, or the name of the effect. With `fusion` it names the subjects, of the vendor as `@ref_name` and a space.
        image: The first frame, as address or `data:image/…;base64,…`.
        fusion: The pictures of the subjects. Only an empty list has been seen; the vendor's entries have `type` (`subject` or `background`), `img_id` and `ref_name`, one to three of them, of `v4.5` and above.
        ratio: Ratio of width to height, e.g. `16:9`, by the page.
        aspect_ratio: The same with `fusion`, as a web app sends it; it knows the first three, the vendor all.
        quality: The size.
        duration: Seconds.
        motion_mode: How lively it is; `fast` not with 8 seconds at 720p, nor at 1080p.
        motion_strength: How strongly things move, of older models.
        motion_scale: How the camera moves, of older models.
        negative_prompt: What the video must not show; known of the same wrapper elsewhere.
        style: A style; known of the same wrapper elsewhere.
        seed: For repeatable videos.
        template_id: The effect, of the table above.
    """

    model: str | Unset = UNSET
    prompt: str | Unset = UNSET
    image: str | Unset = UNSET
    fusion: list[Any] | Unset = UNSET
    ratio: str | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | Unset = UNSET
    quality: Literal["1080p", "360p", "540p", "720p"] | str | Unset = UNSET
    duration: int | Unset = UNSET
    motion_mode: Literal["fast", "normal"] | str | Unset = UNSET
    motion_strength: float | Unset = UNSET
    motion_scale: PixverseCamera | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    style: str | Unset = UNSET
    seed: int | Unset = UNSET
    template_id: int | Unset = UNSET
