"""Run a snippet of code in the static sandbox: `POST /302/run/code`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sandbox_snippet_answer import SandboxSnippetAnswer

OPERATION: Operation[SandboxSnippetAnswer] = Operation(
    id="sandbox_run_snippet",
    method="POST",
    path="/302/run/code",
    answer="SandboxSnippetAnswer",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    language: Literal["nodejs", "python3"],
    code: str,
) -> SandboxSnippetAnswer:
    """Call the operation; `client.sandbox.run_snippet` documents the arguments."""
    return client.send(OPERATION, language=language, code=code)


async def asyncio(
    *,
    client: AsyncClient,
    language: Literal["nodejs", "python3"],
    code: str,
) -> SandboxSnippetAnswer:
    """Call the operation; `client.sandbox.run_snippet` documents the arguments."""
    return await client.send(OPERATION, language=language, code=code)
