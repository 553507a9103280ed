"""Ask for the state and the result of a picture's translation: `POST /302/image/translate/query`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.image_tools_translation_answer import ImageToolsTranslationAnswer

OPERATION: Operation[ImageToolsTranslationAnswer] = Operation(
    id="image_tools_get_translation",
    method="POST",
    path="/302/image/translate/query",
    answer="ImageToolsTranslationAnswer",
    content_type="application/json",
    idempotent=True,
)


def sync(
    *,
    client: Client,
    id: int,
) -> ImageToolsTranslationAnswer:
    """Call the operation; `client.image_tools.get_translation` documents the arguments."""
    return client.send(OPERATION, id=id)


async def asyncio(
    *,
    client: AsyncClient,
    id: int,
) -> ImageToolsTranslationAnswer:
    """Call the operation; `client.image_tools.get_translation` documents the arguments."""
    return await client.send(OPERATION, id=id)
