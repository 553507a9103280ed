from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .podcast_resource import PodcastResource


@define(slots=False, kw_only=True, repr=False, eq=False)
class PodcastScriptRequest(Model):
    """The object `PodcastScriptRequest`.

    Attributes:
        resources: What to talk about.
        speaker_nums: How many speak.
        lang: Language of the podcast.
        names: Their names, one for each; empty texts for none.
        model_name: The chat model that writes. The gateway's default is 'gpt-4o-mini'.
        is_extract: Take the speakers from the material. The gateway's default is False.
        custom_prompt: Further instructions.
        version: Version of the prompt: `v3` as usual, `v6` long, `v7` when an audience is chosen.
        audience_choice: Who listens: 0 anybody, 1 children, 2 the elderly, 3 office workers, 4 students, 5 college students, 6 business people, 7 researchers, 8 parents. The gateway's default is 0.
    """

    resources: list[PodcastResource]
    speaker_nums: int
    lang: Literal["de", "en", "fr", "ja", "ko", "zh"] | str
    names: list[str] | Unset = UNSET
    model_name: str | Unset = UNSET
    is_extract: bool | Unset = UNSET
    custom_prompt: str | Unset = UNSET
    version: Literal["v3", "v6", "v7"] | str | Unset = UNSET
    audience_choice: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "speaker_nums": "speakerNums",
        "model_name": "modelName",
        "is_extract": "isExtract",
        "custom_prompt": "customPrompt",
    }
