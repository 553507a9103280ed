"""Turn HTML into a picture: `POST /v1/htmltopng`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.image_tools_conversion import ImageToolsConversion

OPERATION: Operation[ImageToolsConversion] = Operation(
    id="image_tools_convert_html",
    method="POST",
    path="/v1/htmltopng",
    answer="ImageToolsConversion",
    content_type="application/json",
    places={"html_code": Place("body", "htmlCode")},
)


def sync(
    *,
    client: Client,
    html_code: str,
) -> ImageToolsConversion:
    """Call the operation; `client.image_tools.convert_html` documents the arguments."""
    return client.send(OPERATION, html_code=html_code)


async def asyncio(
    *,
    client: AsyncClient,
    html_code: str,
) -> ImageToolsConversion:
    """Call the operation; `client.image_tools.convert_html` documents the arguments."""
    return await client.send(OPERATION, html_code=html_code)
