from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxFinetuneRequest(Model):
    """The object `FluxFinetuneRequest`.

    Attributes:
        file_data: A zip archive of pictures and, if wanted, their captions, as base64.
        finetune_comment: A name for the training.
        mode: What is to be learned; captions are written accordingly.
        trigger_word: The word that will call what was learned. The gateway's default is 'TOK'.
        iterations: Rounds of training, 100 to 1000. The gateway's default is 300.
        learning_rate: Learning rate, by default 0.00001 for `full` and 0.0001 for `lora`.
        captioning: Write captions where there are none. The gateway's default is True.
        priority: What matters most. The gateway's default is 'quality'.
        finetune_type: Train all weights, or a LoRA only. The gateway's default is 'full'.
        lora_rank: Rank of the LoRA; 16 trains and loads faster. The gateway's default is 32.
        webhook_url: Where to send the result.
        webhook_secret: A secret that signs what is sent there.
    """

    file_data: str
    finetune_comment: str
    mode: Literal["character", "general", "product", "style"] | str
    trigger_word: str | Unset = UNSET
    iterations: int | Unset = UNSET
    learning_rate: float | Unset = UNSET
    captioning: bool | Unset = UNSET
    priority: Literal["high_res_only", "quality", "speed"] | str | Unset = UNSET
    finetune_type: Literal["full", "lora"] | str | Unset = UNSET
    lora_rank: Literal[16, 32] | int | Unset = UNSET
    webhook_url: str | Unset = UNSET
    webhook_secret: str | Unset = UNSET
