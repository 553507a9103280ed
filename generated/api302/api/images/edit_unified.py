"""Change a picture with any image model, in the format of OpenAI: `POST /302/images/edits`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.images_result import ImagesResult

OPERATION: Operation[ImagesResult] = Operation(
    id="images_edit_unified",
    method="POST",
    path="/302/images/edits",
    answer="ImagesResult",
    content_type="multipart/form-data",
    places={"webhook": Place("query", "webhook")},
    files=frozenset(["image", "mask"]),
)


def sync(
    *,
    client: Client,
    model: str,
    image: FileInput,
    prompt: str,
    webhook: str | Unset = UNSET,
    mask: FileInput | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
) -> ImagesResult:
    """Call the operation; `client.images.edit_unified` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        image=image,
        prompt=prompt,
        webhook=webhook,
        mask=mask,
        n=n,
        size=size,
        response_format=response_format,
        aspect_ratio=aspect_ratio,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    image: FileInput,
    prompt: str,
    webhook: str | Unset = UNSET,
    mask: FileInput | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
) -> ImagesResult:
    """Call the operation; `client.images.edit_unified` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        image=image,
        prompt=prompt,
        webhook=webhook,
        mask=mask,
        n=n,
        size=size,
        response_format=response_format,
        aspect_ratio=aspect_ratio,
    )
