"""Draw a picture with AuraFlow: `POST /302/submit/aura-flow`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="image_models_generate_aura_flow",
    method="POST",
    path="/302/submit/aura-flow",
    answer="SubmitImages",
    content_type="multipart/form-data",
)


def sync(
    *,
    client: Client,
    prompt: str,
) -> SubmitImages:
    """Call the operation; `client.image_models.generate_aura_flow` documents the arguments."""
    return client.send(OPERATION, prompt=prompt)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
) -> SubmitImages:
    """Call the operation; `client.image_models.generate_aura_flow` documents the arguments."""
    return await client.send(OPERATION, prompt=prompt)
