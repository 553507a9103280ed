from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doubao_logo import DoubaoLogo


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoDrawRequest(Model):
    """The object `DoubaoDrawRequest`.

    Attributes:
        prompt: What to show.
        model_version: `general_v2.0`, `general_v2.0_L`, `general_v2.1_L` or `general_v3.0`.
        req_schedule_conf: How the prompt is worked on: `general_v20_9B_rephraser`, `general_v20_9B_pe` or `general_v3.0`.
        llm_seed: Seed of the model that works on the prompt; -1 for a random one. The gateway's default is -1.
        seed: Seed of the picture; -1 for a random one. The gateway's default is -1.
        scale: How closely the prompt is followed. The gateway's default is 3.5.
        ddim_steps: Steps of the diffusion. The gateway's default is 25.
        width: Width in pixels. The gateway's default is 512.
        height: Height in pixels. The gateway's default is 512.
        use_pre_llm: Whether a model works on the prompt first.
        use_sr: Whether the picture is enlarged afterwards.
        sr_seed: Seed of the enlargement; -1 for a random one.
        sr_strength: Strength of the enlargement.
        sr_scale: Guidance scale of the enlargement.
        sr_steps: Steps of the enlargement.
        is_only_sr: Whether only the enlargement is done.
        return_url: Whether addresses are answered.
        logo_info: A visible watermark.
    """

    prompt: str
    model_version: str
    req_schedule_conf: str | Unset = UNSET
    llm_seed: int | Unset = UNSET
    seed: int | Unset = UNSET
    scale: float | Unset = UNSET
    ddim_steps: int | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    use_pre_llm: bool | Unset = UNSET
    use_sr: bool | Unset = UNSET
    sr_seed: int | Unset = UNSET
    sr_strength: float | Unset = UNSET
    sr_scale: float | Unset = UNSET
    sr_steps: int | Unset = UNSET
    is_only_sr: bool | Unset = UNSET
    return_url: bool | Unset = UNSET
    logo_info: DoubaoLogo | Unset = UNSET
