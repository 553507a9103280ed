"""Make a JSON Schema of what to extract, described in words: `POST /302/crawler/generate-schema`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[dict[str, Any]] = Operation(
    id="crawler_generate_schema",
    method="POST",
    path="/302/crawler/generate-schema",
    answer="dict[str, Any]",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
) -> dict[str, Any]:
    """Call the operation; `client.crawler.generate_schema` documents the arguments."""
    return client.send(OPERATION, prompt=prompt)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
) -> dict[str, Any]:
    """Call the operation; `client.crawler.generate_schema` documents the arguments."""
    return await client.send(OPERATION, prompt=prompt)
