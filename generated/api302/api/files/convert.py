"""Turn a file into Markdown: `POST /302/markitdown/convert`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.files_markdown import FilesMarkdown

OPERATION: Operation[FilesMarkdown] = Operation(
    id="files_convert",
    method="POST",
    path="/302/markitdown/convert",
    answer="FilesMarkdown",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
)


def sync(
    *,
    client: Client,
    source_data_type: str,
    file: FileInput | Unset = UNSET,
    source_data: str | Unset = UNSET,
) -> FilesMarkdown:
    """Call the operation; `client.files.convert` documents the arguments."""
    return client.send(OPERATION, source_data_type=source_data_type, file=file, source_data=source_data)


async def asyncio(
    *,
    client: AsyncClient,
    source_data_type: str,
    file: FileInput | Unset = UNSET,
    source_data: str | Unset = UNSET,
) -> FilesMarkdown:
    """Call the operation; `client.files.convert` documents the arguments."""
    return await client.send(OPERATION, source_data_type=source_data_type, file=file, source_data=source_data)
