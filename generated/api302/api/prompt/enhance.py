"""Rewrite a prompt by a method: `POST /302/prompt/enhance`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.prompt_enhance_answer import PromptEnhanceAnswer

OPERATION: Operation[PromptEnhanceAnswer] = Operation(
    id="prompt_enhance",
    method="POST",
    path="/302/prompt/enhance",
    answer="PromptEnhanceAnswer",
    content_type="application/json",
    constants={"stream": False},
    envelope=Envelope(("status",), ("success",), ("msg",)),
)


def sync(
    *,
    client: Client,
    id: int,
    prompt: str,
    model: str,
) -> PromptEnhanceAnswer:
    """Call the operation; `client.prompt.enhance` documents the arguments."""
    return client.send(OPERATION, id=id, prompt=prompt, model=model)


async def asyncio(
    *,
    client: AsyncClient,
    id: int,
    prompt: str,
    model: str,
) -> PromptEnhanceAnswer:
    """Call the operation; `client.prompt.enhance` documents the arguments."""
    return await client.send(OPERATION, id=id, prompt=prompt, model=model)
