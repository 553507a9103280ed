from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_translation_pair import ChatTranslationPair


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatTranslationOptions(Model):
    """What Qwen-MT models translate, which take exactly one message of the user. The page lists codes of languages,
    among them `en`, `zh`, `zh_tw`, `ru`, `ja`, `ko`, `es`, `fr`, `pt`, `de`, `it`, `th`, `vi`, `id`, `ms`, `ar`,
    `hi`, `he`, `my`, `ta`, `ur`, `bn`, `pl`, `nl`, `ro`, `tr`, `km`, `lo`, `yue`; the example writes `English`.

    Attributes:
        source_lang: The language of the text, or `auto`.
        target_lang: The language to translate into.
        terms: How certain words are to be translated.
        tm_list: Earlier translations to go by.
        domains: The subject and the style, in words.
    """

    source_lang: str | Unset = UNSET
    target_lang: str | Unset = UNSET
    terms: list[ChatTranslationPair] | Unset = UNSET
    tm_list: list[ChatTranslationPair] | Unset = UNSET
    domains: str | Unset = UNSET
