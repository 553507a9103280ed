"""Speak a text with a model of SiliconFlow: `POST /siliconflow/v1/audio/speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="siliconflow_speech",
    method="POST",
    path="/siliconflow/v1/audio/speech",
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
    response_format: Literal["mp3", "opus", "pcm", "wav"] | Unset = UNSET,
    sample_rate: int | Unset = UNSET,
    stream: bool | Unset = UNSET,
    speed: float | Unset = UNSET,
    gain: float | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.siliconflow.speech` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        input=input,
        voice=voice,
        response_format=response_format,
        sample_rate=sample_rate,
        stream=stream,
        speed=speed,
        gain=gain,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    input: str,
    voice: str,
    response_format: Literal["mp3", "opus", "pcm", "wav"] | Unset = UNSET,
    sample_rate: int | Unset = UNSET,
    stream: bool | Unset = UNSET,
    speed: float | Unset = UNSET,
    gain: float | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.siliconflow.speech` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        input=input,
        voice=voice,
        response_format=response_format,
        sample_rate=sample_rate,
        stream=stream,
        speed=speed,
        gain=gain,
    )
