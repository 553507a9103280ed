"""Find the feeling that a text should be spoken with: `POST /dubbingx/v2/analyzeEmotion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.dubbingx_emotion import DubbingxEmotion

OPERATION: Operation[DubbingxEmotion] = Operation(
    id="dubbingx_analyze_emotion",
    method="POST",
    path="/dubbingx/v2/analyzeEmotion",
    answer="DubbingxEmotion",
    content_type="application/json",
    envelope=Envelope(("success",), (True,), ("msg",)),
)


def sync(
    *,
    client: Client,
    text: str,
) -> DubbingxEmotion:
    """Call the operation; `client.dubbingx.analyze_emotion` documents the arguments."""
    return client.send(OPERATION, text=text)


async def asyncio(
    *,
    client: AsyncClient,
    text: str,
) -> DubbingxEmotion:
    """Call the operation; `client.dubbingx.analyze_emotion` documents the arguments."""
    return await client.send(OPERATION, text=text)
