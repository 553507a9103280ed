"""Translate texts into another language: `POST /deepl/v2/translate`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deepl_translations import DeeplTranslations

OPERATION: Operation[DeeplTranslations] = Operation(
    id="deepl_translate",
    method="POST",
    path="/deepl/v2/translate",
    answer="DeeplTranslations",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
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
    """Call the operation; `client.deepl.translate` documents the arguments."""
    return client.send(
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


async def asyncio(
    *,
    client: AsyncClient,
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
    """Call the operation; `client.deepl.translate` documents the arguments."""
    return await client.send(
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
