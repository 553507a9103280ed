"""Find words to search footage with: `POST /302/stock-video/api/v1/terms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.stock_video_terms_answer import StockVideoTermsAnswer

OPERATION: Operation[StockVideoTermsAnswer] = Operation(
    id="stock_video_suggest_terms",
    method="POST",
    path="/302/stock-video/api/v1/terms",
    answer="StockVideoTermsAnswer",
    content_type="application/json",
    envelope=Envelope(("status",), (200,), ("message",)),
)


def sync(
    *,
    client: Client,
    video_subject: str,
    video_script: str | Unset = UNSET,
    video_language: str | Unset = UNSET,
    models_name: str | Unset = UNSET,
    amount: int | Unset = UNSET,
) -> StockVideoTermsAnswer:
    """Call the operation; `client.stock_video.suggest_terms` documents the arguments."""
    return client.send(
        OPERATION,
        video_subject=video_subject,
        video_script=video_script,
        video_language=video_language,
        models_name=models_name,
        amount=amount,
    )


async def asyncio(
    *,
    client: AsyncClient,
    video_subject: str,
    video_script: str | Unset = UNSET,
    video_language: str | Unset = UNSET,
    models_name: str | Unset = UNSET,
    amount: int | Unset = UNSET,
) -> StockVideoTermsAnswer:
    """Call the operation; `client.stock_video.suggest_terms` documents the arguments."""
    return await client.send(
        OPERATION,
        video_subject=video_subject,
        video_script=video_script,
        video_language=video_language,
        models_name=models_name,
        amount=amount,
    )
