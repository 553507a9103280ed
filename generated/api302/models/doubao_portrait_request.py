from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoPortraitRequest(Model):
    """The object `DoubaoPortraitRequest`.

    Attributes:
        image_input: Address of a picture of the person.
        prompt: What to show.
        width: Width in pixels, 512 to 2048. The gateway's default is 1328.
        height: Height in pixels, 512 to 2048. The gateway's default is 1328.
        gpen: How much the face is sharpened, 0 to 1. The gateway's default is 0.4.
        skin: How much the face is beautified, 0 to 1. The gateway's default is 0.3.
        skin_unifi: How much the skin is evened, 0 to 1. The gateway's default is 0.0.
        gen_mode: `creative`, `reference` or `reference_char`.
        seed: Seed; -1 for a random one. The gateway's default is -1.
        return_url: Answer addresses, not data.
    """

    image_input: str
    prompt: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    gpen: float | Unset = UNSET
    skin: float | Unset = UNSET
    skin_unifi: float | Unset = UNSET
    gen_mode: str | Unset = UNSET
    seed: int | Unset = UNSET
    return_url: bool | Unset = UNSET
