from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DeeplTranslateRequest(Model):
    """The object `DeeplTranslateRequest`.

    Attributes:
        text: The texts; one of 302.AI's own apps sends up to 100 at once.
        target_lang: Language to translate into, e.g. `EN`, `ZH`, `JA`, `EN-GB` or `PT-BR`.
        source_lang: Language of the texts; empty or left out, it is detected.
        context: Text around the texts, which helps to translate them and is not translated itself.
        show_billed_characters: Tell how many characters were charged.
        split_sentences: Where sentences end; `0` nowhere, `1` at punctuation and new lines, `nonewlines` at punctuation only. The gateway's default is '1'.
        preserve_formatting: Leave punctuation and capitals as they are. The gateway's default is False.
        formality: How formal; the ones with `prefer` do nothing where a language has no such difference. The gateway's default is 'default'.
        model_type: Whether quality or speed counts.
        glossary_id: A glossary to keep to.
        tag_handling: Markup in the texts.
        outline_detection: Find out by itself how XML is built. The gateway's default is True.
        non_splitting_tags: Elements of XML that do not end a sentence.
        splitting_tags: Elements of XML that end a sentence.
        ignore_tags: Elements of XML that are not translated.
    """

    text: list[str]
    target_lang: str
    source_lang: str | Unset = UNSET
    context: str | Unset = UNSET
    show_billed_characters: bool | Unset = UNSET
    split_sentences: Literal["0", "1", "nonewlines"] | str | Unset = UNSET
    preserve_formatting: bool | Unset = UNSET
    formality: Literal["default", "less", "more", "prefer_less", "prefer_more"] | str | Unset = UNSET
    model_type: Literal["latency_optimized", "prefer_quality_optimized", "quality_optimized"] | str | Unset = UNSET
    glossary_id: str | Unset = UNSET
    tag_handling: Literal["html", "xml"] | str | Unset = UNSET
    outline_detection: bool | Unset = UNSET
    non_splitting_tags: list[str] | Unset = UNSET
    splitting_tags: list[str] | Unset = UNSET
    ignore_tags: list[str] | Unset = UNSET
