"""Speak a text with Mureka: `POST /mureka/v1/tts/generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.mureka_speech import MurekaSpeech

OPERATION: Operation[MurekaSpeech] = Operation(
    id="mureka_speech",
    method="POST",
    path="/mureka/v1/tts/generate",
    answer="MurekaSpeech",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    text: str,
    voice: Literal["Emma", "Ethan", "Jake", "Luna", "Victoria"] | Unset = UNSET,
    voice_id: str | Unset = UNSET,
) -> MurekaSpeech:
    """Call the operation; `client.mureka.speech` documents the arguments."""
    return client.send(OPERATION, text=text, voice=voice, voice_id=voice_id)


async def asyncio(
    *,
    client: AsyncClient,
    text: str,
    voice: Literal["Emma", "Ethan", "Jake", "Luna", "Victoria"] | Unset = UNSET,
    voice_id: str | Unset = UNSET,
) -> MurekaSpeech:
    """Call the operation; `client.mureka.speech` documents the arguments."""
    return await client.send(OPERATION, text=text, voice=voice, voice_id=voice_id)
