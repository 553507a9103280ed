"""Draw a picture in 1 to 3 seconds with SDXL-Lightning, version 2: `POST /302/submit/sdxl-lightning-v2`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="image_models_generate_sdxl_lightning_v2",
    method="POST",
    path="/302/submit/sdxl-lightning-v2",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_size: SubmitImageSize | Mapping[str, Any],
    embeddings: Sequence[str] | Unset = UNSET,
    format: Literal["jpeg", "png"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.image_models.generate_sdxl_lightning_v2` documents the arguments."""
    return client.send(OPERATION, prompt=prompt, image_size=image_size, embeddings=embeddings, format=format)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_size: SubmitImageSize | Mapping[str, Any],
    embeddings: Sequence[str] | Unset = UNSET,
    format: Literal["jpeg", "png"] | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.image_models.generate_sdxl_lightning_v2` documents the arguments."""
    return await client.send(OPERATION, prompt=prompt, image_size=image_size, embeddings=embeddings, format=format)
