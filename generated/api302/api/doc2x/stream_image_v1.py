"""Turn a picture into Markdown while waiting, in version 1: `POST /doc2x/api/v1/img`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._streams import AsyncStream, Stream
    from ...client import AsyncClient, Client
    from ...models.doc_2xv1_event import Doc2XV1Event

OPERATION: Operation[Doc2XV1Event] = Operation(
    id="doc2x_stream_image_v1",
    method="POST",
    path="/doc2x/api/v1/img",
    answer="Doc2XV1Event",
    accept="text/event-stream",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
)


def sync(
    *,
    client: Client,
    file: FileInput,
) -> Stream[Doc2XV1Event]:
    """Call the operation; `client.doc2x.stream_image_v1` documents the arguments."""
    return client.stream(OPERATION, file=file)


def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
) -> AsyncStream[Doc2XV1Event]:
    """Call the operation; `client.doc2x.stream_image_v1` documents the arguments."""
    return client.stream(OPERATION, file=file)
