from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .deepl_translation import DeeplTranslation


@define(slots=False, kw_only=True, repr=False, eq=False)
class DeeplTranslations(Model):
    """The object `DeeplTranslations`.

    Attributes:
        translations: A translation for every text.
    """

    translations: list[DeeplTranslation]
