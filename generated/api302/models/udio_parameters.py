from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .udio_config import UdioConfig


@define(slots=False, kw_only=True, repr=False, eq=False)
class UdioParameters(Model):
    """The object `UdioParameters`.

    Attributes:
        prompt: What the song is about and how it sounds.
        lyrics: The lyrics.
        lyrics_type: Whose lyrics: `generate` on the pages; siblings also have `user` and `instrumental`.
        bypass_prompt_optimization: Take the prompt as it is.
        seed: For a song that can be made again; -1 for none.
        song_section_start: Where in the whole song the piece begins, 0 to 1. The gateway's default is 0.0.
        prompt_strength: How closely the prompt is followed, 0 to 1.
        clarity_strength: How clear it sounds, 0 to 1.
        lyrics_strength: How closely the lyrics are followed, 0 to 1.
        generation_quality: Quality against speed, 0 to 1.
        negative_prompt: What must not be heard.
        model_type: The model.
        config: A new song, or more of one; needed for the latter.
    """

    prompt: str | Unset = UNSET
    lyrics: str | Unset = UNSET
    lyrics_type: str | Unset = UNSET
    bypass_prompt_optimization: bool | Unset = UNSET
    seed: int | Unset = UNSET
    song_section_start: float | Unset = UNSET
    prompt_strength: float | Unset = UNSET
    clarity_strength: float | Unset = UNSET
    lyrics_strength: float | Unset = UNSET
    generation_quality: float | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    model_type: Literal["udio130-v1.5", "udio32-v1.5"] | str | Unset = UNSET
    config: UdioConfig | Unset = UNSET
