from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxLoraTrainingRequest(Model):
    """The object `FluxLoraTrainingRequest`.

    Attributes:
        images_data_url: Address of a zip archive of the pictures.
        name: A name for the training, as the app sends it.
        description: What it is for, as the app sends it.
        trigger_word: The word that will call what was learned.
        is_style: Learn a style, not a subject.
        create_masks: Mask the subject in each picture.
        steps: Steps of training.
    """

    images_data_url: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    trigger_word: str | Unset = UNSET
    is_style: bool | Unset = UNSET
    create_masks: bool | Unset = UNSET
    steps: int | Unset = UNSET
