"""Read the subtitles of a video or a sound: `GET /302/transcript`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.audio_models_subtitles import AudioModelsSubtitles

OPERATION: Operation[AudioModelsSubtitles] = Operation(
    id="audio_models_get_subtitles",
    method="GET",
    path="/302/transcript",
    answer="AudioModelsSubtitles",
    places={"url": Place("query", "url")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    url: str,
) -> AudioModelsSubtitles:
    """Call the operation; `client.audio_models.get_subtitles` documents the arguments."""
    return client.send(OPERATION, url=url)


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
) -> AudioModelsSubtitles:
    """Call the operation; `client.audio_models.get_subtitles` documents the arguments."""
    return await client.send(OPERATION, url=url)
