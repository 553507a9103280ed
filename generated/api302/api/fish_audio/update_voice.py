"""Change a voice: `PATCH /fish-audio/model/{id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[None] = Operation(
    id="fish_audio_update_voice",
    method="PATCH",
    path="/fish-audio/model/{id}",
    answer="None",
    accept="*/*",
    content_type="multipart/form-data",
    places={"id": Place("path", "id")},
    files=frozenset(["cover_image"]),
)


def sync(
    id: str,
    *,
    client: Client,
    title: str | Unset = UNSET,
    description: str | Unset = UNSET,
    cover_image: FileInput | Unset = UNSET,
    visibility: Literal["private", "public", "unlist"] | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
) -> None:
    """Call the operation; `client.fish_audio.update_voice` documents the arguments."""
    return client.send(
        OPERATION,
        id=id,
        title=title,
        description=description,
        cover_image=cover_image,
        visibility=visibility,
        tags=tags,
    )


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
    title: str | Unset = UNSET,
    description: str | Unset = UNSET,
    cover_image: FileInput | Unset = UNSET,
    visibility: Literal["private", "public", "unlist"] | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
) -> None:
    """Call the operation; `client.fish_audio.update_voice` documents the arguments."""
    return await client.send(
        OPERATION,
        id=id,
        title=title,
        description=description,
        cover_image=cover_image,
        visibility=visibility,
        tags=tags,
    )
