"""Write down in English what a sound says: `POST /v1/audio/translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[str] = Operation(
    id="openai_translate_srt",
    method="POST",
    path="/v1/audio/translations",
    answer="str",
    accept="text/plain",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
    constants={"response_format": "srt"},
)


def sync(
    *,
    client: Client,
    file: FileInput,
    model: str,
    prompt: str | Unset = UNSET,
    temperature: float | Unset = UNSET,
) -> str:
    """Call the operation; `client.openai.translate_srt` documents the arguments."""
    return client.send(OPERATION, file=file, model=model, prompt=prompt, temperature=temperature)


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
    model: str,
    prompt: str | Unset = UNSET,
    temperature: float | Unset = UNSET,
) -> str:
    """Call the operation; `client.openai.translate_srt` documents the arguments."""
    return await client.send(OPERATION, file=file, model=model, prompt=prompt, temperature=temperature)
