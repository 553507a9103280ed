"""Start turning a PDF into Markdown: `POST /doc2x_v2/api/v2/parse/pdf`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.doc_2x_parse_task import Doc2XParseTask
    from ...models.doc_2x_parsing import Doc2XParsing

OPERATION: Operation[Doc2XParseTask] = Operation(
    id="doc2x_parse_pdf",
    method="POST",
    path="/doc2x_v2/api/v2/parse/pdf",
    answer="Doc2XParseTask",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
    envelope=Envelope(("code",), ("success",), ("msg",)),
)
TASK: TaskPlan[Doc2XParsing] = TaskPlan(
    poll="doc2x.get_parsing",
    answer="Doc2XParsing",
    parameter="uid",
    id=("data", "uid"),
    status=("data", "status"),
    result=("data", "result"),
    reason=("data", "detail"),
    done=("success",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    file: FileInput,
    ocr: bool | Unset = UNSET,
) -> Task[Doc2XParseTask, Doc2XParsing]:
    """Call the operation; `client.doc2x.parse_pdf` documents the arguments."""
    return client.submit(OPERATION, TASK, file=file, ocr=ocr)


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
    ocr: bool | Unset = UNSET,
) -> AsyncTask[Doc2XParseTask, Doc2XParsing]:
    """Call the operation; `client.doc2x.parse_pdf` documents the arguments."""
    return await client.submit(OPERATION, TASK, file=file, ocr=ocr)
