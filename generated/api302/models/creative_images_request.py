from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class CreativeImagesRequest(Model):
    """What a tool takes; the first five fields have been seen with one tool only.

    Attributes:
        height: Pixels down, e.g. 1024.
        width: Pixels across, e.g. 1024.
        output_format: Format of the picture, e.g. `png`.
        model: The chat model that writes the prompt.
        image_model: The image model, e.g. `flux-kontext-pro`.
        target_food: The dish, of `generate_visual_recipe`.
        ingredient_list: What is in it, of `generate_visual_recipe`.
        cooking_steps: How it is cooked, of `generate_visual_recipe`.
        style: How it is drawn, e.g. `hand_drawn`, of `generate_visual_recipe`.
        external_world: The outer world, of `generate_microcosm`.
        internal_world: The world inside, of `generate_microcosm`.
    """

    height: int | Unset = UNSET
    width: int | Unset = UNSET
    output_format: str | Unset = UNSET
    model: str | Unset = UNSET
    image_model: str | Unset = UNSET
    target_food: str | Unset = UNSET
    ingredient_list: str | Unset = UNSET
    cooking_steps: str | Unset = UNSET
    style: str | Unset = UNSET
    external_world: str | Unset = UNSET
    internal_world: str | Unset = UNSET
