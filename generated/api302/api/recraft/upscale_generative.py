"""Enlarge a picture and invent finer details: `POST /recraft/v1/images/generativeUpscale`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.recraft_process_answer import RecraftProcessAnswer

OPERATION: Operation[RecraftProcessAnswer] = Operation(
    id="recraft_upscale_generative",
    method="POST",
    path="/recraft/v1/images/generativeUpscale",
    answer="RecraftProcessAnswer",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
)


def sync(
    *,
    client: Client,
    file: FileInput,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
) -> RecraftProcessAnswer:
    """Call the operation; `client.recraft.upscale_generative` documents the arguments."""
    return client.send(OPERATION, file=file, response_format=response_format)


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
) -> RecraftProcessAnswer:
    """Call the operation; `client.recraft.upscale_generative` documents the arguments."""
    return await client.send(OPERATION, file=file, response_format=response_format)
