"""Make variations of a picture with DALL·E 2: `POST /v1/images/variations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.images_result import ImagesResult

OPERATION: Operation[ImagesResult] = Operation(
    id="images_vary",
    method="POST",
    path="/v1/images/variations",
    answer="ImagesResult",
    content_type="multipart/form-data",
    files=frozenset(["image"]),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    model: str | Unset = UNSET,
    n: int | Unset = UNSET,
    size: Literal["1024x1024", "256x256", "512x512"] | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    user: str | Unset = UNSET,
) -> ImagesResult:
    """Call the operation; `client.images.vary` documents the arguments."""
    return client.send(OPERATION, image=image, model=model, n=n, size=size, response_format=response_format, user=user)


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    model: str | Unset = UNSET,
    n: int | Unset = UNSET,
    size: Literal["1024x1024", "256x256", "512x512"] | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    user: str | Unset = UNSET,
) -> ImagesResult:
    """Call the operation; `client.images.vary` documents the arguments."""
    return await client.send(
        OPERATION, image=image, model=model, n=n, size=size, response_format=response_format, user=user
    )
