"""Outline a long text: `POST /302/writing/api/v1/outline/generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.writing_outline_answer import WritingOutlineAnswer

OPERATION: Operation[WritingOutlineAnswer] = Operation(
    id="writing_generate_outline",
    method="POST",
    path="/302/writing/api/v1/outline/generate",
    answer="WritingOutlineAnswer",
    content_type="application/json",
    envelope=Envelope(("error",), (None,), ("error", "message")),
)


def sync(
    *,
    client: Client,
    title: str,
    model: str,
    language: str | Unset = UNSET,
    include_illustration: bool | Unset = UNSET,
    custom_prompt: str | Unset = UNSET,
    top_p: float | Unset = UNSET,
    temperature: float | Unset = UNSET,
) -> WritingOutlineAnswer:
    """Call the operation; `client.writing.generate_outline` documents the arguments."""
    return client.send(
        OPERATION,
        title=title,
        model=model,
        language=language,
        include_illustration=include_illustration,
        custom_prompt=custom_prompt,
        top_p=top_p,
        temperature=temperature,
    )


async def asyncio(
    *,
    client: AsyncClient,
    title: str,
    model: str,
    language: str | Unset = UNSET,
    include_illustration: bool | Unset = UNSET,
    custom_prompt: str | Unset = UNSET,
    top_p: float | Unset = UNSET,
    temperature: float | Unset = UNSET,
) -> WritingOutlineAnswer:
    """Call the operation; `client.writing.generate_outline` documents the arguments."""
    return await client.send(
        OPERATION,
        title=title,
        model=model,
        language=language,
        include_illustration=include_illustration,
        custom_prompt=custom_prompt,
        top_p=top_p,
        temperature=temperature,
    )
