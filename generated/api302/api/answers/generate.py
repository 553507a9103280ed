"""Solve a question, written or on a picture: `POST /302/answer/generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[dict[str, Any]] = Operation(
    id="answers_generate",
    method="POST",
    path="/302/answer/generate",
    answer="dict[str, Any]",
    content_type="application/json",
    constants={"stream": False},
)


def sync(
    *,
    client: Client,
    content: str,
    model: str,
    lang: str | Unset = UNSET,
) -> dict[str, Any]:
    """Call the operation; `client.answers.generate` documents the arguments."""
    return client.send(OPERATION, content=content, model=model, lang=lang)


async def asyncio(
    *,
    client: AsyncClient,
    content: str,
    model: str,
    lang: str | Unset = UNSET,
) -> dict[str, Any]:
    """Call the operation; `client.answers.generate` documents the arguments."""
    return await client.send(OPERATION, content=content, model=model, lang=lang)
