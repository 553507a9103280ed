"""Read the text of web pages: `POST /exaai/contents`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.exa_contents import ExaContents
    from ...models.exa_extras_options import ExaExtrasOptions
    from ...models.exa_highlights import ExaHighlights
    from ...models.exa_summary import ExaSummary
    from ...models.exa_text_options import ExaTextOptions

OPERATION: Operation[ExaContents] = Operation(
    id="exa_get_contents",
    method="POST",
    path="/exaai/contents",
    answer="ExaContents",
    content_type="application/json",
    places={"livecrawl_timeout": Place("body", "livecrawlTimeout"), "subpage_target": Place("body", "subpageTarget")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    urls: Sequence[str] | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    text: bool | ExaTextOptions | Mapping[str, Any] | Unset = UNSET,
    highlights: ExaHighlights | Mapping[str, Any] | Unset = UNSET,
    summary: ExaSummary | Mapping[str, Any] | Unset = UNSET,
    livecrawl: Literal["always", "fallback", "never", "preferred"] | Unset = UNSET,
    livecrawl_timeout: int | Unset = UNSET,
    subpages: int | Unset = UNSET,
    subpage_target: str | Sequence[str] | Unset = UNSET,
    extras: ExaExtrasOptions | Mapping[str, Any] | Unset = UNSET,
    context: bool | Unset = UNSET,
) -> ExaContents:
    """Call the operation; `client.exa.get_contents` documents the arguments."""
    return client.send(
        OPERATION,
        urls=urls,
        ids=ids,
        text=text,
        highlights=highlights,
        summary=summary,
        livecrawl=livecrawl,
        livecrawl_timeout=livecrawl_timeout,
        subpages=subpages,
        subpage_target=subpage_target,
        extras=extras,
        context=context,
    )


async def asyncio(
    *,
    client: AsyncClient,
    urls: Sequence[str] | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    text: bool | ExaTextOptions | Mapping[str, Any] | Unset = UNSET,
    highlights: ExaHighlights | Mapping[str, Any] | Unset = UNSET,
    summary: ExaSummary | Mapping[str, Any] | Unset = UNSET,
    livecrawl: Literal["always", "fallback", "never", "preferred"] | Unset = UNSET,
    livecrawl_timeout: int | Unset = UNSET,
    subpages: int | Unset = UNSET,
    subpage_target: str | Sequence[str] | Unset = UNSET,
    extras: ExaExtrasOptions | Mapping[str, Any] | Unset = UNSET,
    context: bool | Unset = UNSET,
) -> ExaContents:
    """Call the operation; `client.exa.get_contents` documents the arguments."""
    return await client.send(
        OPERATION,
        urls=urls,
        ids=ids,
        text=text,
        highlights=highlights,
        summary=summary,
        livecrawl=livecrawl,
        livecrawl_timeout=livecrawl_timeout,
        subpages=subpages,
        subpage_target=subpage_target,
        extras=extras,
        context=context,
    )
