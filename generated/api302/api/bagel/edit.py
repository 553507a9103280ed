"""Edit a picture after an instruction with BAGEL: `POST /302/submit/bagel-edit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="bagel_edit",
    method="POST",
    path="/302/submit/bagel-edit",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_url: str,
    seed: int | Unset = UNSET,
    use_thought: bool | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.bagel.edit` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        seed=seed,
        use_thought=use_thought,
        enable_safety_checker=enable_safety_checker,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_url: str,
    seed: int | Unset = UNSET,
    use_thought: bool | Unset = UNSET,
    enable_safety_checker: bool | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.bagel.edit` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_url=image_url,
        seed=seed,
        use_thought=use_thought,
        enable_safety_checker=enable_safety_checker,
    )
