"""Speak a text, written as SSML: `POST /cognitiveservices/v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ..._files import BinaryAnswer
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="azure_speech",
    method="POST",
    path="/cognitiveservices/v1",
    answer="BinaryAnswer",
    accept="audio/*",
    content_type="application/ssml+xml",
    whole_body="body",
    places={"x_microsoft_output_format": Place("header", "X-Microsoft-OutputFormat")},
)


def sync(
    *,
    client: Client,
    x_microsoft_output_format: str,
    body: str,
) -> BinaryAnswer:
    """Call the operation; `client.azure.speech` documents the arguments."""
    return client.send(OPERATION, x_microsoft_output_format=x_microsoft_output_format, body=body)


async def asyncio(
    *,
    client: AsyncClient,
    x_microsoft_output_format: str,
    body: str,
) -> BinaryAnswer:
    """Call the operation; `client.azure.speech` documents the arguments."""
    return await client.send(OPERATION, x_microsoft_output_format=x_microsoft_output_format, body=body)
