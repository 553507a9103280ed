"""Publish HTML or Markdown as a web page: `POST /302/webserve/html`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deploy_page import DeployPage

OPERATION: Operation[DeployPage] = Operation(
    id="deploy_publish_html",
    method="POST",
    path="/302/webserve/html",
    answer="DeployPage",
    content_type="application/json",
    envelope=Envelope(("error",), (None, ""), ("error", "message")),
)


def sync(
    *,
    client: Client,
    html: str | Unset = UNSET,
    md: str | Unset = UNSET,
    format: Literal["json"] | Unset = UNSET,
    title: str | Unset = UNSET,
    description: str | Unset = UNSET,
) -> DeployPage:
    """Call the operation; `client.deploy.publish_html` documents the arguments."""
    return client.send(OPERATION, html=html, md=md, format=format, title=title, description=description)


async def asyncio(
    *,
    client: AsyncClient,
    html: str | Unset = UNSET,
    md: str | Unset = UNSET,
    format: Literal["json"] | Unset = UNSET,
    title: str | Unset = UNSET,
    description: str | Unset = UNSET,
) -> DeployPage:
    """Call the operation; `client.deploy.publish_html` documents the arguments."""
    return await client.send(OPERATION, html=html, md=md, format=format, title=title, description=description)
