"""Get a note of Xiaohongshu: `GET /tools/xiaohongshu/web/get_note_info`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.social_note_answer import SocialNoteAnswer

OPERATION: Operation[SocialNoteAnswer] = Operation(
    id="social_get_xiaohongshu_note",
    method="GET",
    path="/tools/xiaohongshu/web/get_note_info",
    answer="SocialNoteAnswer",
    places={"note_id": Place("query", "note_id")},
    idempotent=True,
    envelope=Envelope(("code",), (0, 200)),
)


def sync(
    *,
    client: Client,
    note_id: str,
) -> SocialNoteAnswer:
    """Call the operation; `client.social.get_xiaohongshu_note` documents the arguments."""
    return client.send(OPERATION, note_id=note_id)


async def asyncio(
    *,
    client: AsyncClient,
    note_id: str,
) -> SocialNoteAnswer:
    """Call the operation; `client.social.get_xiaohongshu_note` documents the arguments."""
    return await client.send(OPERATION, note_id=note_id)
