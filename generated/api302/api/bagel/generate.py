"""Draw a picture with BAGEL: `POST /302/submit/bagel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="bagel_generate",
    method="POST",
    path="/302/submit/bagel",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    use_thought: bool | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.bagel.generate` documents the arguments."""
    return client.send(OPERATION, prompt=prompt, use_thought=use_thought)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    use_thought: bool | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.bagel.generate` documents the arguments."""
    return await client.send(OPERATION, prompt=prompt, use_thought=use_thought)
