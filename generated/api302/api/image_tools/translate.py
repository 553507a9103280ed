"""Translate the text in a picture, or erase it: `POST /302/image/translate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.image_tools_translation_answer import ImageToolsTranslationAnswer
    from ...models.image_tools_translation_task import ImageToolsTranslationTask

OPERATION: Operation[ImageToolsTranslationTask] = Operation(
    id="image_tools_translate",
    method="POST",
    path="/302/image/translate",
    answer="ImageToolsTranslationTask",
    content_type="application/json",
    places={
        "src_lang": Place("body", "srcLang"),
        "tgt_lang": Place("body", "tgtLang"),
        "translate_on": Place("body", "translateOn"),
        "synthesis_on": Place("body", "synthesisOn"),
        "download_info": Place("body", "downloadInfo"),
        "commodity_filter_on": Place("body", "commodityFilterOn"),
        "extra_options": Place("body", "extraOptions"),
    },
    envelope=Envelope(("msg",), ("success",), ("msg",)),
)
TASK: TaskPlan[ImageToolsTranslationAnswer] = TaskPlan(
    poll="image_tools.get_translation",
    answer="ImageToolsTranslationAnswer",
    parameter="id",
    id=("body",),
    status=("body", "status"),
    done_if=("body", "result"),
    result=("body", "result"),
    reason=("body", "taskStatusEnum"),
    done=(1,),
    running=(-1, 0, None),
)


def sync(
    *,
    client: Client,
    src_lang: str,
    tgt_lang: str,
    translate_on: Literal[0, 1],
    synthesis_on: Literal[0, 1],
    download_info: str,
    commodity_filter_on: Literal[0, 1] | Unset = UNSET,
    callback: str | Unset = UNSET,
    extra_options: str | Unset = UNSET,
) -> Task[ImageToolsTranslationTask, ImageToolsTranslationAnswer]:
    """Call the operation; `client.image_tools.translate` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        src_lang=src_lang,
        tgt_lang=tgt_lang,
        translate_on=translate_on,
        synthesis_on=synthesis_on,
        download_info=download_info,
        commodity_filter_on=commodity_filter_on,
        callback=callback,
        extra_options=extra_options,
    )


async def asyncio(
    *,
    client: AsyncClient,
    src_lang: str,
    tgt_lang: str,
    translate_on: Literal[0, 1],
    synthesis_on: Literal[0, 1],
    download_info: str,
    commodity_filter_on: Literal[0, 1] | Unset = UNSET,
    callback: str | Unset = UNSET,
    extra_options: str | Unset = UNSET,
) -> AsyncTask[ImageToolsTranslationTask, ImageToolsTranslationAnswer]:
    """Call the operation; `client.image_tools.translate` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        src_lang=src_lang,
        tgt_lang=tgt_lang,
        translate_on=translate_on,
        synthesis_on=synthesis_on,
        download_info=download_info,
        commodity_filter_on=commodity_filter_on,
        callback=callback,
        extra_options=extra_options,
    )
