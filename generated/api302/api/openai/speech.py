"""Speak a text: `POST /v1/audio/speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="openai_speech",
    method="POST",
    path="/v1/audio/speech",
    answer="BinaryAnswer",
    accept="audio/*",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    model: str,
    input: str,
    voice: str,
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | Unset = UNSET,
    speed: float | Unset = UNSET,
    instructions: str | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.openai.speech` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        input=input,
        voice=voice,
        response_format=response_format,
        speed=speed,
        instructions=instructions,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    input: str,
    voice: str,
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | Unset = UNSET,
    speed: float | Unset = UNSET,
    instructions: str | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.openai.speech` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        input=input,
        voice=voice,
        response_format=response_format,
        speed=speed,
        instructions=instructions,
    )
