"""The operations of `client.deepl`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._lazy import modules as _modules
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ..._streams import AsyncStream, Stream
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.deepl_translations import DeeplTranslations
    from . import translate as translate

_OPERATIONS = ("translate",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Deepl:
    """The operations of `client.deepl`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def translate(
        self,
        *,
        text: Sequence[str],
        target_lang: str,
        source_lang: str | Unset = UNSET,
        context: str | Unset = UNSET,
        show_billed_characters: bool | Unset = UNSET,
        split_sentences: Literal["0", "1", "nonewlines"] | Unset = UNSET,
        preserve_formatting: bool | Unset = UNSET,
        formality: Literal["default", "less", "more", "prefer_less", "prefer_more"] | Unset = UNSET,
        model_type: Literal["latency_optimized", "prefer_quality_optimized", "quality_optimized"] | Unset = UNSET,
        glossary_id: str | Unset = UNSET,
        tag_handling: Literal["html", "xml"] | Unset = UNSET,
        outline_detection: bool | Unset = UNSET,
        non_splitting_tags: Sequence[str] | Unset = UNSET,
        splitting_tags: Sequence[str] | Unset = UNSET,
        ignore_tags: Sequence[str] | Unset = UNSET,
    ) -> DeeplTranslations:
        """Translate texts into another language.

        The models `deepl-en`, `deepl-zh` and `deepl-ja` of `chat_complete` translate a single text.

        `POST /deepl/v2/translate`; price: 30 PTC (1 PTC = 1 USD) per 1M characters.

        Args:
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

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_ai_portraithub; 302ai/302_video_summary; 302ai/302-CoW-Plugin; DeepLcom/openapi; third-party caller, for the price.
        """
        from .translate import OPERATION

        return self._client.send(
            OPERATION,
            text=text,
            target_lang=target_lang,
            source_lang=source_lang,
            context=context,
            show_billed_characters=show_billed_characters,
            split_sentences=split_sentences,
            preserve_formatting=preserve_formatting,
            formality=formality,
            model_type=model_type,
            glossary_id=glossary_id,
            tag_handling=tag_handling,
            outline_detection=outline_detection,
            non_splitting_tags=non_splitting_tags,
            splitting_tags=splitting_tags,
            ignore_tags=ignore_tags,
        )


class AsyncDeepl:
    """The operations of `client.deepl`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def translate(
        self,
        *,
        text: Sequence[str],
        target_lang: str,
        source_lang: str | Unset = UNSET,
        context: str | Unset = UNSET,
        show_billed_characters: bool | Unset = UNSET,
        split_sentences: Literal["0", "1", "nonewlines"] | Unset = UNSET,
        preserve_formatting: bool | Unset = UNSET,
        formality: Literal["default", "less", "more", "prefer_less", "prefer_more"] | Unset = UNSET,
        model_type: Literal["latency_optimized", "prefer_quality_optimized", "quality_optimized"] | Unset = UNSET,
        glossary_id: str | Unset = UNSET,
        tag_handling: Literal["html", "xml"] | Unset = UNSET,
        outline_detection: bool | Unset = UNSET,
        non_splitting_tags: Sequence[str] | Unset = UNSET,
        splitting_tags: Sequence[str] | Unset = UNSET,
        ignore_tags: Sequence[str] | Unset = UNSET,
    ) -> DeeplTranslations:
        """Translate texts into another language.

        The models `deepl-en`, `deepl-zh` and `deepl-ja` of `chat_complete` translate a single text.

        `POST /deepl/v2/translate`; price: 30 PTC (1 PTC = 1 USD) per 1M characters.

        Args:
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

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_ai_portraithub; 302ai/302_video_summary; 302ai/302-CoW-Plugin; DeepLcom/openapi; third-party caller, for the price.
        """
        from .translate import OPERATION

        return await self._client.send(
            OPERATION,
            text=text,
            target_lang=target_lang,
            source_lang=source_lang,
            context=context,
            show_billed_characters=show_billed_characters,
            split_sentences=split_sentences,
            preserve_formatting=preserve_formatting,
            formality=formality,
            model_type=model_type,
            glossary_id=glossary_id,
            tag_handling=tag_handling,
            outline_detection=outline_detection,
            non_splitting_tags=non_splitting_tags,
            splitting_tags=splitting_tags,
            ignore_tags=ignore_tags,
        )
