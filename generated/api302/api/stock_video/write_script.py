"""Write what a video says about a subject: `POST /302/stock-video/api/v1/scripts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.stock_video_script_answer import StockVideoScriptAnswer

OPERATION: Operation[StockVideoScriptAnswer] = Operation(
    id="stock_video_write_script",
    method="POST",
    path="/302/stock-video/api/v1/scripts",
    answer="StockVideoScriptAnswer",
    content_type="application/json",
    envelope=Envelope(("status",), (200,), ("message",)),
)


def sync(
    *,
    client: Client,
    video_subject: str,
    video_language: str | Unset = UNSET,
    models_name: str | Unset = UNSET,
    paragraph_number: int | Unset = UNSET,
) -> StockVideoScriptAnswer:
    """Call the operation; `client.stock_video.write_script` documents the arguments."""
    return client.send(
        OPERATION,
        video_subject=video_subject,
        video_language=video_language,
        models_name=models_name,
        paragraph_number=paragraph_number,
    )


async def asyncio(
    *,
    client: AsyncClient,
    video_subject: str,
    video_language: str | Unset = UNSET,
    models_name: str | Unset = UNSET,
    paragraph_number: int | Unset = UNSET,
) -> StockVideoScriptAnswer:
    """Call the operation; `client.stock_video.write_script` documents the arguments."""
    return await client.send(
        OPERATION,
        video_subject=video_subject,
        video_language=video_language,
        models_name=models_name,
        paragraph_number=paragraph_number,
    )
