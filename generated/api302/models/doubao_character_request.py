from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doubao_logo import DoubaoLogo


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoCharacterRequest(Model):
    """The object `DoubaoCharacterRequest`.

    Attributes:
        prompt: What to show.
        image_urls: Address of a picture of the person.
        desc_pushback: Describe the picture in words first, for steadier results. The gateway's default is True.
        seed: Seed; -1 for a random one. The gateway's default is -1.
        scale: How much the prompt counts, and the picture less. The gateway's default is 3.5.
        ddim_steps: Steps of the diffusion. The gateway's default is 9.
        width: Width in pixels. The gateway's default is 512.
        height: Height in pixels. The gateway's default is 512.
        cfg_rescale: How far the guidance is scaled back. The gateway's default is 0.7.
        ref_ip_weight: How like the subject of the picture the result is. The gateway's default is 0.7.
        ref_id_weight: How like its face the result is. The gateway's default is 0.36.
        use_sr: Whether the picture is enlarged afterwards, to twice its width and height. The gateway's default is True.
        return_url: Answer addresses, not data.
        logo_info: A visible watermark.
    """

    prompt: str
    image_urls: list[str] | Unset = UNSET
    desc_pushback: bool | Unset = UNSET
    seed: int | Unset = UNSET
    scale: float | Unset = UNSET
    ddim_steps: int | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    cfg_rescale: float | Unset = UNSET
    ref_ip_weight: float | Unset = UNSET
    ref_id_weight: float | Unset = UNSET
    use_sr: bool | Unset = UNSET
    return_url: bool | Unset = UNSET
    logo_info: DoubaoLogo | Unset = UNSET
