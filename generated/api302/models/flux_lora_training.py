from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .flux_training_problem import FluxTrainingProblem
    from .submit_file import SubmitFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxLoraTraining(Model):
    """The object `FluxLoraTraining`.

    Attributes:
        diffusers_lora_file: A file that the model made.
        config_file: A file that the model made.
        debug_preprocessed_output: Always null as far as seen.
        detail: That it still runs, or why it failed.
        request_id: The id of the training, while it runs.
    """

    diffusers_lora_file: SubmitFile | Unset = UNSET
    config_file: SubmitFile | Unset = UNSET
    debug_preprocessed_output: Any | Unset = UNSET
    detail: str | list[FluxTrainingProblem] | Unset = UNSET
    request_id: str | Unset = UNSET
