"""Speak a text with Gemini: `POST /google/v1/models/{model}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.gemini_answer import GeminiAnswer
    from ...models.gemini_content import GeminiContent
    from ...models.gemini_generation_config import GeminiGenerationConfig

OPERATION: Operation[GeminiAnswer] = Operation(
    id="google_speech",
    method="POST",
    path="/google/v1/models/{model}",
    answer="GeminiAnswer",
    content_type="application/json",
    places={
        "model_path": Place("path", "model"),
        "response_format": Place("query", "response_format"),
        "generation_config": Place("body", "generationConfig"),
    },
)


def sync(
    model_path: str,
    *,
    client: Client,
    contents: Sequence[GeminiContent | Mapping[str, Any]],
    response_format: Literal["url"] | Unset = UNSET,
    generation_config: GeminiGenerationConfig | Mapping[str, Any] | Unset = UNSET,
    model: str | Unset = UNSET,
) -> GeminiAnswer:
    """Call the operation; `client.google.speech` documents the arguments."""
    return client.send(
        OPERATION,
        model_path=model_path,
        contents=contents,
        response_format=response_format,
        generation_config=generation_config,
        model=model,
    )


async def asyncio(
    model_path: str,
    *,
    client: AsyncClient,
    contents: Sequence[GeminiContent | Mapping[str, Any]],
    response_format: Literal["url"] | Unset = UNSET,
    generation_config: GeminiGenerationConfig | Mapping[str, Any] | Unset = UNSET,
    model: str | Unset = UNSET,
) -> GeminiAnswer:
    """Call the operation; `client.google.speech` documents the arguments."""
    return await client.send(
        OPERATION,
        model_path=model_path,
        contents=contents,
        response_format=response_format,
        generation_config=generation_config,
        model=model,
    )
