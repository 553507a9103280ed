"""Draw a picture with Imagen 4: `POST /302/submit/imagen-4-preview`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="google_generate_imagen_4",
    method="POST",
    path="/302/submit/imagen-4-preview",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    aspect_ratio: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.google.generate_imagen_4` documents the arguments."""
    return client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    aspect_ratio: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.google.generate_imagen_4` documents the arguments."""
    return await client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio)
