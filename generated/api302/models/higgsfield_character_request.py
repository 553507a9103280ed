from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class HiggsfieldCharacterRequest(Model):
    """The object `HiggsfieldCharacterRequest`.

    Attributes:
        name: A name for the character, up to 100 characters.
        input_images: Addresses of 1 to 100 pictures of the person.
    """

    name: str
    input_images: list[str]
