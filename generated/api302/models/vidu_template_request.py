from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduTemplateRequest(Model):
    """The object `ViduTemplateRequest`.

    Attributes:
        template: The template, e.g. `hugging`.
        images: The pictures that the template asks for.
        prompt: What happens.
        seed: For repeatable videos; 0 or none is random. The pages send text, the vendor has a number.
    """

    template: str
    images: list[str]
    prompt: str
    seed: str | int | Unset = UNSET
