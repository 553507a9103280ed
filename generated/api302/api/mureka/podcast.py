"""Speak a conversation with Mureka: `POST /mureka/v1/tts/podcast`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.mureka_speech import MurekaSpeech
    from ...models.mureka_turn import MurekaTurn

OPERATION: Operation[MurekaSpeech] = Operation(
    id="mureka_podcast",
    method="POST",
    path="/mureka/v1/tts/podcast",
    answer="MurekaSpeech",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    conversations: Sequence[MurekaTurn | Mapping[str, Any]],
) -> MurekaSpeech:
    """Call the operation; `client.mureka.podcast` documents the arguments."""
    return client.send(OPERATION, conversations=conversations)


async def asyncio(
    *,
    client: AsyncClient,
    conversations: Sequence[MurekaTurn | Mapping[str, Any]],
) -> MurekaSpeech:
    """Call the operation; `client.mureka.podcast` documents the arguments."""
    return await client.send(OPERATION, conversations=conversations)
