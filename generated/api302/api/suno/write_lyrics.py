"""Write lyrics with Suno: `POST /suno/submit/lyrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.suno_lyrics_result import SunoLyricsResult

OPERATION: Operation[SunoLyricsResult] = Operation(
    id="suno_write_lyrics",
    method="POST",
    path="/suno/submit/lyrics",
    answer="SunoLyricsResult",
    content_type="application/json",
    envelope=Envelope(("code",), ("success",), ("message",)),
)


def sync(
    *,
    client: Client,
    prompt: str,
) -> SunoLyricsResult:
    """Call the operation; `client.suno.write_lyrics` documents the arguments."""
    return client.send(OPERATION, prompt=prompt)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
) -> SunoLyricsResult:
    """Call the operation; `client.suno.write_lyrics` documents the arguments."""
    return await client.send(OPERATION, prompt=prompt)
