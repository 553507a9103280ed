"""The operations of `client.doc2x`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._lazy import modules as _modules
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ..._streams import AsyncStream, Stream
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.doc_2x_export import Doc2XExport
    from ...models.doc_2x_parse_task import Doc2XParseTask
    from ...models.doc_2x_parsing import Doc2XParsing
    from ...models.doc_2xv1_event import Doc2XV1Event
    from ...models.doc_2xv1_status import Doc2XV1Status
    from ...models.doc_2xv1_task import Doc2XV1Task
    from . import export as export
    from . import export_v1 as export_v1
    from . import get_export as get_export
    from . import get_parsing as get_parsing
    from . import get_task_v1 as get_task_v1
    from . import parse_pdf as parse_pdf
    from . import stream_image_v1 as stream_image_v1
    from . import stream_pdf_v1 as stream_pdf_v1
    from . import submit_image_v1 as submit_image_v1
    from . import submit_pdf_v1 as submit_pdf_v1

_OPERATIONS = (
    "parse_pdf",
    "get_parsing",
    "export",
    "get_export",
    "stream_pdf_v1",
    "submit_pdf_v1",
    "stream_image_v1",
    "submit_image_v1",
    "get_task_v1",
    "export_v1",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Doc2x:
    """The operations of `client.doc2x`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def parse_pdf(
        self,
        *,
        file: FileInput,
        ocr: bool | Unset = UNSET,
    ) -> Task[Doc2XParseTask, Doc2XParsing]:
        """Start turning a PDF into Markdown.

        The vendor takes the bare PDF as body; the gateway takes a form. 300 MB and 2000 pages are the vendor's limits, and results
        are kept for 24 hours. Codes of failure that the vendor documents: `parse_task_limit_exceeded`,
        `parse_concurrency_limit`, `parse_quota_limit`, `parse_create_task_error`, `parse_file_too_large`,
        `parse_page_limit_exceeded`, `parse_file_lock`, `parse_file_not_pdf`, `parse_file_invalid`, `parse_timeout`.

        `POST /doc2x_v2/api/v2/parse/pdf`.

        Args:
            file: The PDF.
            ocr: Recognise text in pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor; NoEdgeAI/pdfdeal; Doc2X API v2 reference.
        """
        from .parse_pdf import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, file=file, ocr=ocr)

    def get_parsing(
        self,
        *,
        uid: str,
        ocr: bool | Unset = UNSET,
    ) -> Doc2XParsing:
        """Ask for the state and the Markdown of a PDF.

        302.AI's own app asks every three seconds. An id that is unknown or too old gives the code `parse_status_not_found`,
        other failures `parse_error`.

        `GET /doc2x_v2/api/v2/parse/status`.

        Args:
            uid: The id that the submission answered.
            ocr: Whether text recognition was asked for; sent by 302.AI's own app, not in the vendor's reference.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor; NoEdgeAI/pdfdeal; Doc2X API v2 reference.
        """
        from .get_parsing import OPERATION

        return self._client.send(OPERATION, uid=uid, ocr=ocr)

    def export(
        self,
        *,
        uid: str,
        to: Literal["docx", "md", "tex"],
        formula_mode: Literal["dollar", "normal"],
        filename: str | Unset = UNSET,
        merge_cross_page_forms: bool | Unset = UNSET,
        formula_level: Literal[0, 1, 2] | Unset = UNSET,
    ) -> Doc2XExport:
        """Start exporting a parsed PDF as a file.

        The answer has no id of its own: `doc2x_get_export` takes the `uid` of the parsing. Do not call this again to learn the
        state.

        `POST /doc2x_v2/api/v2/convert/parse`; the path is inferred, no source confirms it.

        Args:
            uid: The id of the parsing.
            to: What to make of it.
            formula_mode: How Markdown marks formulas; `dollar` puts them between dollar signs. The gateway's default is 'normal'.
            filename: Name of the file without its extension, of `md` and `tex`; `output` otherwise.
            merge_cross_page_forms: Join tables that go over several pages. The gateway's default is False.
            formula_level: Turn formulas into plain text: 0 none, 1 those within a line, 2 all. Newer than the page, and only of the vendor's model `v3-2026`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of doc2x_parse_pdf; NoEdgeAI/pdfdeal; Doc2X API v2 reference.
        """
        from .export import OPERATION

        return self._client.send(
            OPERATION,
            uid=uid,
            to=to,
            formula_mode=formula_mode,
            filename=filename,
            merge_cross_page_forms=merge_cross_page_forms,
            formula_level=formula_level,
        )

    def get_export(
        self,
        *,
        uid: str,
    ) -> Doc2XExport:
        """Ask for the address of an exported file.

        `GET /doc2x_v2/api/v2/convert/parse/result`; the path is inferred, no source confirms it.

        Args:
            uid: The id of the parsing.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of doc2x_get_parsing; NoEdgeAI/pdfdeal; Doc2X API v2 reference.
        """
        from .get_export import OPERATION

        return self._client.send(OPERATION, uid=uid)

    def stream_pdf_v1(
        self,
        *,
        file: FileInput,
        ocr: Literal[0, 1] | Unset = UNSET,
    ) -> Stream[Doc2XV1Event]:
        """Turn a PDF into Markdown while waiting, in version 1.

        Version 1 is deprecated; use `doc2x_parse_pdf`. Callers of the vendor read lines of `data:` with JSON, take the `uuid`
        of the first or last and fetch the file with `doc2x_export_v1`; the field of the Markdown itself has not been seen.

        `POST /doc2x/api/v1/pdf`; the path is inferred, no source confirms it; deprecated.

        Args:
            file: The PDF.
            ocr: Recognise text in pictures; sent by callers of the vendor.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of doc2x_submit_image_v1; public callers of https://api.doc2x.noedgeai.com/api/v1/pdf.
        """
        from .stream_pdf_v1 import OPERATION

        return self._client.stream(OPERATION, file=file, ocr=ocr)

    def submit_pdf_v1(
        self,
        *,
        file: FileInput,
        ocr: Literal[0, 1] | Unset = UNSET,
        parse_to: Literal[1, 2] | Unset = UNSET,
        lang: str | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> Task[Doc2XV1Task, Doc2XV1Status]:
        """Start turning a PDF into Markdown, in version 1.

        Version 1 is deprecated; use `doc2x_parse_pdf`. It can translate too: then the vendor's client polls with
        `parse_to=2` and waits for `translate_success`. Too many tasks give HTTP 200 with the code `parse_task_limit_exceeded`.

        `POST /doc2x/api/v1/async/pdf`; the path is inferred, no source confirms it; deprecated.

        Args:
            file: The PDF, 100 MB at most.
            ocr: Recognise text in pictures.
            parse_to: 1 only reads, 2 also translates.
            lang: Language to translate into, with `parse_to` 2; the vendor's client sends `zh`.
            model: Model that translates, with `parse_to` 2; the vendor's client sends `deepseek`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of doc2x_submit_image_v1; NoEdgeAI/pdfdeal, version 1.
        """
        from .submit_pdf_v1 import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, file=file, ocr=ocr, parse_to=parse_to, lang=lang, model=model)

    def stream_image_v1(
        self,
        *,
        file: FileInput,
    ) -> Stream[Doc2XV1Event]:
        """Turn a picture into Markdown while waiting, in version 1.

        Version 1 is deprecated. A sample of the vendor sends the picture and reads the answer line by line; that the lines are
        those of `doc2x_stream_pdf_v1` is assumed.

        `POST /doc2x/api/v1/img`; the path is inferred, no source confirms it; deprecated.

        Args:
            file: The picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of doc2x_submit_image_v1; A public sample that posts a picture to https://api.doc2x.noedgeai.com/api/v1/img.
        """
        from .stream_image_v1 import OPERATION

        return self._client.stream(OPERATION, file=file)

    def submit_image_v1(
        self,
        *,
        file: FileInput,
        option: bool | Unset = UNSET,
        equation: Literal[0, 1] | Unset = UNSET,
        img_correction: Literal[0, 1] | Unset = UNSET,
    ) -> Task[Doc2XV1Task, Doc2XV1Status]:
        """Start turning a picture into Markdown, in version 1.

        Version 1 is deprecated. 302.AI's own app sends `option`; the vendor's client sends `equation` and `img_correction`.
        An answer with `data.text` is already done. Too many tasks give HTTP 200 with the code `parse_task_limit_exceeded`.

        `POST /doc2x/api/v1/async/img`; deprecated.

        Args:
            file: The picture, 10 MB at most.
            option: Sent as false by 302.AI's own app; what it does is not documented.
            equation: 1 for a picture that holds nothing but a formula.
            img_correction: 1 to straighten the picture first.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; NoEdgeAI/pdfdeal, version 1.
        """
        from .submit_image_v1 import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, file=file, option=option, equation=equation, img_correction=img_correction
        )

    def get_task_v1(
        self,
        *,
        uuid: str,
        parse_to: int | Unset = UNSET,
    ) -> Doc2XV1Status:
        """Ask for the state and the Markdown of a task of version 1.

        Version 1 is deprecated. 302.AI's own app asks every ten seconds, 120 times at most.

        `GET /doc2x/api/v1/async/status`; deprecated.

        Args:
            uuid: The id that the submission answered.
            parse_to: 2 for the translation; sent by the vendor's client.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; NoEdgeAI/pdfdeal, version 1.
        """
        from .get_task_v1 import OPERATION

        return self._client.send(OPERATION, uuid=uuid, parse_to=parse_to)

    def export_v1(
        self,
        *,
        request_id: str,
        to: Literal["docx", "latex", "md", "md_dollar"],
    ) -> BinaryAnswer:
        """Fetch the file of a task of version 1.

        Version 1 is deprecated; use `doc2x_export`. The vendor's path has no `v1` here; the gateway may have
        `/doc2x/api/v1/export`. `docx` comes as a Word document, everything else as a zip archive.

        `GET /doc2x/api/export`; the path is inferred, no source confirms it; deprecated.

        Args:
            request_id: The `uuid` of the task.
            to: What to make of it; `md_dollar` is Markdown with formulas between dollar signs.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of doc2x_submit_image_v1; NoEdgeAI/pdfdeal, version 1.
        """
        from .export_v1 import OPERATION

        return self._client.send(OPERATION, request_id=request_id, to=to)

    def parsing_task(self, id: Any) -> Task[Doc2XParseTask, Doc2XParsing]:
        """Pick up a task that was submitted by `parse_pdf`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .parse_pdf import TASK

        return Task(self._client, TASK, id)

    def task_v1_task(self, id: Any) -> Task[Doc2XV1Task, Doc2XV1Status]:
        """Pick up a task that was submitted by `submit_pdf_v1`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .submit_pdf_v1 import TASK

        return Task(self._client, TASK, id)


class AsyncDoc2x:
    """The operations of `client.doc2x`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def parse_pdf(
        self,
        *,
        file: FileInput,
        ocr: bool | Unset = UNSET,
    ) -> AsyncTask[Doc2XParseTask, Doc2XParsing]:
        """Start turning a PDF into Markdown.

        The vendor takes the bare PDF as body; the gateway takes a form. 300 MB and 2000 pages are the vendor's limits, and results
        are kept for 24 hours. Codes of failure that the vendor documents: `parse_task_limit_exceeded`,
        `parse_concurrency_limit`, `parse_quota_limit`, `parse_create_task_error`, `parse_file_too_large`,
        `parse_page_limit_exceeded`, `parse_file_lock`, `parse_file_not_pdf`, `parse_file_invalid`, `parse_timeout`.

        `POST /doc2x_v2/api/v2/parse/pdf`.

        Args:
            file: The PDF.
            ocr: Recognise text in pictures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor; NoEdgeAI/pdfdeal; Doc2X API v2 reference.
        """
        from .parse_pdf import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, file=file, ocr=ocr)

    async def get_parsing(
        self,
        *,
        uid: str,
        ocr: bool | Unset = UNSET,
    ) -> Doc2XParsing:
        """Ask for the state and the Markdown of a PDF.

        302.AI's own app asks every three seconds. An id that is unknown or too old gives the code `parse_status_not_found`,
        other failures `parse_error`.

        `GET /doc2x_v2/api/v2/parse/status`.

        Args:
            uid: The id that the submission answered.
            ocr: Whether text recognition was asked for; sent by 302.AI's own app, not in the vendor's reference.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor; NoEdgeAI/pdfdeal; Doc2X API v2 reference.
        """
        from .get_parsing import OPERATION

        return await self._client.send(OPERATION, uid=uid, ocr=ocr)

    async def export(
        self,
        *,
        uid: str,
        to: Literal["docx", "md", "tex"],
        formula_mode: Literal["dollar", "normal"],
        filename: str | Unset = UNSET,
        merge_cross_page_forms: bool | Unset = UNSET,
        formula_level: Literal[0, 1, 2] | Unset = UNSET,
    ) -> Doc2XExport:
        """Start exporting a parsed PDF as a file.

        The answer has no id of its own: `doc2x_get_export` takes the `uid` of the parsing. Do not call this again to learn the
        state.

        `POST /doc2x_v2/api/v2/convert/parse`; the path is inferred, no source confirms it.

        Args:
            uid: The id of the parsing.
            to: What to make of it.
            formula_mode: How Markdown marks formulas; `dollar` puts them between dollar signs. The gateway's default is 'normal'.
            filename: Name of the file without its extension, of `md` and `tex`; `output` otherwise.
            merge_cross_page_forms: Join tables that go over several pages. The gateway's default is False.
            formula_level: Turn formulas into plain text: 0 none, 1 those within a line, 2 all. Newer than the page, and only of the vendor's model `v3-2026`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of doc2x_parse_pdf; NoEdgeAI/pdfdeal; Doc2X API v2 reference.
        """
        from .export import OPERATION

        return await self._client.send(
            OPERATION,
            uid=uid,
            to=to,
            formula_mode=formula_mode,
            filename=filename,
            merge_cross_page_forms=merge_cross_page_forms,
            formula_level=formula_level,
        )

    async def get_export(
        self,
        *,
        uid: str,
    ) -> Doc2XExport:
        """Ask for the address of an exported file.

        `GET /doc2x_v2/api/v2/convert/parse/result`; the path is inferred, no source confirms it.

        Args:
            uid: The id of the parsing.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of doc2x_get_parsing; NoEdgeAI/pdfdeal; Doc2X API v2 reference.
        """
        from .get_export import OPERATION

        return await self._client.send(OPERATION, uid=uid)

    def stream_pdf_v1(
        self,
        *,
        file: FileInput,
        ocr: Literal[0, 1] | Unset = UNSET,
    ) -> AsyncStream[Doc2XV1Event]:
        """Turn a PDF into Markdown while waiting, in version 1.

        Version 1 is deprecated; use `doc2x_parse_pdf`. Callers of the vendor read lines of `data:` with JSON, take the `uuid`
        of the first or last and fetch the file with `doc2x_export_v1`; the field of the Markdown itself has not been seen.

        `POST /doc2x/api/v1/pdf`; the path is inferred, no source confirms it; deprecated.

        Args:
            file: The PDF.
            ocr: Recognise text in pictures; sent by callers of the vendor.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of doc2x_submit_image_v1; public callers of https://api.doc2x.noedgeai.com/api/v1/pdf.
        """
        from .stream_pdf_v1 import OPERATION

        return self._client.stream(OPERATION, file=file, ocr=ocr)

    async def submit_pdf_v1(
        self,
        *,
        file: FileInput,
        ocr: Literal[0, 1] | Unset = UNSET,
        parse_to: Literal[1, 2] | Unset = UNSET,
        lang: str | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> AsyncTask[Doc2XV1Task, Doc2XV1Status]:
        """Start turning a PDF into Markdown, in version 1.

        Version 1 is deprecated; use `doc2x_parse_pdf`. It can translate too: then the vendor's client polls with
        `parse_to=2` and waits for `translate_success`. Too many tasks give HTTP 200 with the code `parse_task_limit_exceeded`.

        `POST /doc2x/api/v1/async/pdf`; the path is inferred, no source confirms it; deprecated.

        Args:
            file: The PDF, 100 MB at most.
            ocr: Recognise text in pictures.
            parse_to: 1 only reads, 2 also translates.
            lang: Language to translate into, with `parse_to` 2; the vendor's client sends `zh`.
            model: Model that translates, with `parse_to` 2; the vendor's client sends `deepseek`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of doc2x_submit_image_v1; NoEdgeAI/pdfdeal, version 1.
        """
        from .submit_pdf_v1 import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, file=file, ocr=ocr, parse_to=parse_to, lang=lang, model=model)

    def stream_image_v1(
        self,
        *,
        file: FileInput,
    ) -> AsyncStream[Doc2XV1Event]:
        """Turn a picture into Markdown while waiting, in version 1.

        Version 1 is deprecated. A sample of the vendor sends the picture and reads the answer line by line; that the lines are
        those of `doc2x_stream_pdf_v1` is assumed.

        `POST /doc2x/api/v1/img`; the path is inferred, no source confirms it; deprecated.

        Args:
            file: The picture.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of doc2x_submit_image_v1; A public sample that posts a picture to https://api.doc2x.noedgeai.com/api/v1/img.
        """
        from .stream_image_v1 import OPERATION

        return self._client.stream(OPERATION, file=file)

    async def submit_image_v1(
        self,
        *,
        file: FileInput,
        option: bool | Unset = UNSET,
        equation: Literal[0, 1] | Unset = UNSET,
        img_correction: Literal[0, 1] | Unset = UNSET,
    ) -> AsyncTask[Doc2XV1Task, Doc2XV1Status]:
        """Start turning a picture into Markdown, in version 1.

        Version 1 is deprecated. 302.AI's own app sends `option`; the vendor's client sends `equation` and `img_correction`.
        An answer with `data.text` is already done. Too many tasks give HTTP 200 with the code `parse_task_limit_exceeded`.

        `POST /doc2x/api/v1/async/img`; deprecated.

        Args:
            file: The picture, 10 MB at most.
            option: Sent as false by 302.AI's own app; what it does is not documented.
            equation: 1 for a picture that holds nothing but a formula.
            img_correction: 1 to straighten the picture first.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; NoEdgeAI/pdfdeal, version 1.
        """
        from .submit_image_v1 import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, file=file, option=option, equation=equation, img_correction=img_correction
        )

    async def get_task_v1(
        self,
        *,
        uuid: str,
        parse_to: int | Unset = UNSET,
    ) -> Doc2XV1Status:
        """Ask for the state and the Markdown of a task of version 1.

        Version 1 is deprecated. 302.AI's own app asks every ten seconds, 120 times at most.

        `GET /doc2x/api/v1/async/status`; deprecated.

        Args:
            uuid: The id that the submission answered.
            parse_to: 2 for the translation; sent by the vendor's client.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; NoEdgeAI/pdfdeal, version 1.
        """
        from .get_task_v1 import OPERATION

        return await self._client.send(OPERATION, uuid=uuid, parse_to=parse_to)

    async def export_v1(
        self,
        *,
        request_id: str,
        to: Literal["docx", "latex", "md", "md_dollar"],
    ) -> BinaryAnswer:
        """Fetch the file of a task of version 1.

        Version 1 is deprecated; use `doc2x_export`. The vendor's path has no `v1` here; the gateway may have
        `/doc2x/api/v1/export`. `docx` comes as a Word document, everything else as a zip archive.

        `GET /doc2x/api/export`; the path is inferred, no source confirms it; deprecated.

        Args:
            request_id: The `uuid` of the task.
            to: What to make of it; `md_dollar` is Markdown with formulas between dollar signs.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: The mount is that of doc2x_submit_image_v1; NoEdgeAI/pdfdeal, version 1.
        """
        from .export_v1 import OPERATION

        return await self._client.send(OPERATION, request_id=request_id, to=to)

    def parsing_task(self, id: Any) -> AsyncTask[Doc2XParseTask, Doc2XParsing]:
        """Pick up a task that was submitted by `parse_pdf`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .parse_pdf import TASK

        return AsyncTask(self._client, TASK, id)

    def task_v1_task(self, id: Any) -> AsyncTask[Doc2XV1Task, Doc2XV1Status]:
        """Pick up a task that was submitted by `submit_pdf_v1`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .submit_pdf_v1 import TASK

        return AsyncTask(self._client, TASK, id)
