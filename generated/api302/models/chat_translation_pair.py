from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatTranslationPair(Model):
    """The object `ChatTranslationPair`.

    Attributes:
        source: A text in the source language.
        target: Its translation.
    """

    source: str
    target: str
