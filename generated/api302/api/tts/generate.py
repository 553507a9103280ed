"""Speak a text with any vendor's voice: `POST /302/tts/generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.tts_speech import TtsSpeech

OPERATION: Operation[TtsSpeech] = Operation(
    id="tts_generate",
    method="POST",
    path="/302/tts/generate",
    answer="TtsSpeech",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    text: str,
    provider: str,
    voice: str,
    model: str | Unset = UNSET,
    speed: float | Unset = UNSET,
    volume: float | Unset = UNSET,
    emotion: str | Unset = UNSET,
    output_format: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
) -> TtsSpeech:
    """Call the operation; `client.tts.generate` documents the arguments."""
    return client.send(
        OPERATION,
        text=text,
        provider=provider,
        voice=voice,
        model=model,
        speed=speed,
        volume=volume,
        emotion=emotion,
        output_format=output_format,
        timeout=timeout,
    )


async def asyncio(
    *,
    client: AsyncClient,
    text: str,
    provider: str,
    voice: str,
    model: str | Unset = UNSET,
    speed: float | Unset = UNSET,
    volume: float | Unset = UNSET,
    emotion: str | Unset = UNSET,
    output_format: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
) -> TtsSpeech:
    """Call the operation; `client.tts.generate` documents the arguments."""
    return await client.send(
        OPERATION,
        text=text,
        provider=provider,
        voice=voice,
        model=model,
        speed=speed,
        volume=volume,
        emotion=emotion,
        output_format=output_format,
        timeout=timeout,
    )
