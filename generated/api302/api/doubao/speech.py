"""Speak a text with a voice of Doubao: `POST /doubao/tts_hd`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.doubao_speech import DoubaoSpeech
    from ...models.doubao_speech_audio import DoubaoSpeechAudio
    from ...models.doubao_speech_text import DoubaoSpeechText

OPERATION: Operation[DoubaoSpeech] = Operation(
    id="doubao_speech",
    method="POST",
    path="/doubao/tts_hd",
    answer="DoubaoSpeech",
    content_type="application/json",
    envelope=Envelope(("code",), (3000,), ("message",)),
)


def sync(
    *,
    client: Client,
    audio: DoubaoSpeechAudio | Mapping[str, Any],
    request: DoubaoSpeechText | Mapping[str, Any],
) -> DoubaoSpeech:
    """Call the operation; `client.doubao.speech` documents the arguments."""
    return client.send(OPERATION, audio=audio, request=request)


async def asyncio(
    *,
    client: AsyncClient,
    audio: DoubaoSpeechAudio | Mapping[str, Any],
    request: DoubaoSpeechText | Mapping[str, Any],
) -> DoubaoSpeech:
    """Call the operation; `client.doubao.speech` documents the arguments."""
    return await client.send(OPERATION, audio=audio, request=request)
