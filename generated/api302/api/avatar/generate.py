"""Draw avatars after a picture of a face: `POST /302/headshot/generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.avatars import Avatars

OPERATION: Operation[Avatars] = Operation(
    id="avatar_generate",
    method="POST",
    path="/302/headshot/generate",
    answer="Avatars",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    image: str,
    person_type: Literal["female", "kid", "male"],
    style: int | Unset = UNSET,
    custom_prompt: str | Unset = UNSET,
    num: int | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    model: str | Unset = UNSET,
) -> Avatars:
    """Call the operation; `client.avatar.generate` documents the arguments."""
    return client.send(
        OPERATION,
        image=image,
        person_type=person_type,
        style=style,
        custom_prompt=custom_prompt,
        num=num,
        width=width,
        height=height,
        model=model,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: str,
    person_type: Literal["female", "kid", "male"],
    style: int | Unset = UNSET,
    custom_prompt: str | Unset = UNSET,
    num: int | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    model: str | Unset = UNSET,
) -> Avatars:
    """Call the operation; `client.avatar.generate` documents the arguments."""
    return await client.send(
        OPERATION,
        image=image,
        person_type=person_type,
        style=style,
        custom_prompt=custom_prompt,
        num=num,
        width=width,
        height=height,
        model=model,
    )
