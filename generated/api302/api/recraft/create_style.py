"""Make a style from pictures of your own: `POST /recraft/v1/styles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.recraft_style import RecraftStyle

OPERATION: Operation[RecraftStyle] = Operation(
    id="recraft_create_style",
    method="POST",
    path="/recraft/v1/styles",
    answer="RecraftStyle",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
)


def sync(
    *,
    client: Client,
    style: Literal["digital_illustration", "icon", "realistic_image", "vector_illustration"],
    file: Sequence[FileInput],
) -> RecraftStyle:
    """Call the operation; `client.recraft.create_style` documents the arguments."""
    return client.send(OPERATION, style=style, file=file)


async def asyncio(
    *,
    client: AsyncClient,
    style: Literal["digital_illustration", "icon", "realistic_image", "vector_illustration"],
    file: Sequence[FileInput],
) -> RecraftStyle:
    """Call the operation; `client.recraft.create_style` documents the arguments."""
    return await client.send(OPERATION, style=style, file=file)
