"""Render a picture's translation again, with edited texts: `POST /302/image/translate/redo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.image_tools_translation_task import ImageToolsTranslationTask

OPERATION: Operation[ImageToolsTranslationTask] = Operation(
    id="image_tools_redo_translation",
    method="POST",
    path="/302/image/translate/redo",
    answer="ImageToolsTranslationTask",
    content_type="application/json",
    envelope=Envelope(("msg",), ("success",), ("msg",)),
)


def sync(
    *,
    client: Client,
    id: int,
    result: str,
) -> ImageToolsTranslationTask:
    """Call the operation; `client.image_tools.redo_translation` documents the arguments."""
    return client.send(OPERATION, id=id, result=result)


async def asyncio(
    *,
    client: AsyncClient,
    id: int,
    result: str,
) -> ImageToolsTranslationTask:
    """Call the operation; `client.image_tools.redo_translation` documents the arguments."""
    return await client.send(OPERATION, id=id, result=result)
