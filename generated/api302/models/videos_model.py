from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .videos_capabilities import VideosCapabilities
    from .videos_model_parameter import VideosModelParameter


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosModel(Model):
    """The object `VideosModel`.

    Attributes:
        model_name: What `model` takes.
        display_name: Its name for people.
        provider: The vendor, in Chinese.
        provider_en: The vendor, in English.
        provider_jp: The vendor, in Japanese.
        price_text: The price in words, in Chinese.
        price_text_en: The price in words, in English.
        price_text_jp: The price in words, in Japanese.
        description: What the model does, in Chinese.
        description_en: What the model does, in English.
        description_jp: What the model does, in Japanese.
        capabilities: What the model makes videos from.
        parameters: The fields that the model takes.
    """

    model_name: str
    display_name: str | Unset = UNSET
    provider: str | Unset = UNSET
    provider_en: str | Unset = UNSET
    provider_jp: str | Unset = UNSET
    price_text: str | Unset = UNSET
    price_text_en: str | Unset = UNSET
    price_text_jp: str | Unset = UNSET
    description: str | Unset = UNSET
    description_en: str | Unset = UNSET
    description_jp: str | Unset = UNSET
    capabilities: VideosCapabilities | Unset = UNSET
    parameters: list[VideosModelParameter] | Unset = UNSET
