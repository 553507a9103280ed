"""Turn SVG into a picture: `POST /v1/svgtopng`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.image_tools_conversion import ImageToolsConversion

OPERATION: Operation[ImageToolsConversion] = Operation(
    id="image_tools_convert_svg",
    method="POST",
    path="/v1/svgtopng",
    answer="ImageToolsConversion",
    content_type="application/json",
    places={"svg_code": Place("body", "svgCode")},
)


def sync(
    *,
    client: Client,
    svg_code: str,
) -> ImageToolsConversion:
    """Call the operation; `client.image_tools.convert_svg` documents the arguments."""
    return client.send(OPERATION, svg_code=svg_code)


async def asyncio(
    *,
    client: AsyncClient,
    svg_code: str,
) -> ImageToolsConversion:
    """Call the operation; `client.image_tools.convert_svg` documents the arguments."""
    return await client.send(OPERATION, svg_code=svg_code)
