"""The operations of `client.files`."""

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
    from ...models.files_markdown import FilesMarkdown
    from ...models.files_parse_answer import FilesParseAnswer
    from ...models.files_upload_answer import FilesUploadAnswer
    from . import convert as convert
    from . import convert_to_text as convert_to_text
    from . import parse as parse
    from . import upload as upload

_OPERATIONS = (
    "parse",
    "upload",
    "convert",
    "convert_to_text",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Files:
    """The operations of `client.files`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def parse(
        self,
        *,
        url: str,
    ) -> FilesParseAnswer:
        """Read the text of a file.

        Takes the address that `files_upload` answers, or any other. Which `code` means success has not been seen.

        `GET /302/file/parsing`; price: 0.02 PTC (1 PTC = 1 USD) per 1M tokens.

        Args:
            url: Address of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_resume: use-file-parsing; 302ai/302-AI-Studio and 302ai/302-AI-Studio-sv: parseFileContent; third-party survey of doc.302.ai (2026-09; price).
        """
        from .parse import OPERATION

        return self._client.send(OPERATION, url=url)

    def upload(
        self,
        *,
        file: FileInput,
    ) -> FilesUploadAnswer:
        """Store a file and get its address.

        At most 50 MB, says a survey of the documentation. 302.AI's apps take a `code` of 200 for success; some of them also
        look for the address in `url` or `file_url`.

        `POST /302/upload-file`; price: 0.001 PTC (1 PTC = 1 USD) per call.

        Args:
            file: The file, at most 50 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_resume, 302ai/302AI-iOSAPP, 302ai/302-video-generator-public; third-party survey of doc.302.ai (2026-09; price and limit).
        """
        from .upload import OPERATION

        return self._client.send(OPERATION, file=file)

    def convert(
        self,
        *,
        source_data_type: str,
        file: FileInput | Unset = UNSET,
        source_data: str | Unset = UNSET,
    ) -> FilesMarkdown:
        """Turn a file into Markdown.

        Takes pptx, docx, xlsx, xls, csv, json, pdf, jpg, jpeg, png, zip, html, xml, wav, mp3 and m4a. A caller reports that the
        answer is sometimes JSON and sometimes the bare Markdown, without telling what decides or which content type it
        has; `convert_to_text` takes either as text.

        `POST /302/markitdown/convert`; price: 0.01 PTC (1 PTC = 1 USD) per 1M tokens.

        Args:
            source_data_type: `file` or `url`: where the source is. There may be more values.
            file: The file, with `file`; its name tells its kind.
            source_data: Address of the file, with `url`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party parser and its test (markitdown-docx.test.js); third-party survey of doc.302.ai (2026-09).
        """
        from .convert import OPERATION

        return self._client.send(OPERATION, source_data_type=source_data_type, file=file, source_data=source_data)

    def convert_to_text(
        self,
        *,
        source_data_type: str,
        file: FileInput | Unset = UNSET,
        source_data: str | Unset = UNSET,
    ) -> str:
        """Turn a file into Markdown.

        Takes pptx, docx, xlsx, xls, csv, json, pdf, jpg, jpeg, png, zip, html, xml, wav, mp3 and m4a. A caller reports that the
        answer is sometimes JSON and sometimes the bare Markdown, without telling what decides or which content type it
        has; `convert_to_text` takes either as text.

        `POST /302/markitdown/convert`; price: 0.01 PTC (1 PTC = 1 USD) per 1M tokens.

        Args:
            source_data_type: `file` or `url`: where the source is. There may be more values.
            file: The file, with `file`; its name tells its kind.
            source_data: Address of the file, with `url`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party parser and its test (markitdown-docx.test.js); third-party survey of doc.302.ai (2026-09).
        """
        from .convert_to_text import OPERATION

        return self._client.send(OPERATION, source_data_type=source_data_type, file=file, source_data=source_data)


class AsyncFiles:
    """The operations of `client.files`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def parse(
        self,
        *,
        url: str,
    ) -> FilesParseAnswer:
        """Read the text of a file.

        Takes the address that `files_upload` answers, or any other. Which `code` means success has not been seen.

        `GET /302/file/parsing`; price: 0.02 PTC (1 PTC = 1 USD) per 1M tokens.

        Args:
            url: Address of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_resume: use-file-parsing; 302ai/302-AI-Studio and 302ai/302-AI-Studio-sv: parseFileContent; third-party survey of doc.302.ai (2026-09; price).
        """
        from .parse import OPERATION

        return await self._client.send(OPERATION, url=url)

    async def upload(
        self,
        *,
        file: FileInput,
    ) -> FilesUploadAnswer:
        """Store a file and get its address.

        At most 50 MB, says a survey of the documentation. 302.AI's apps take a `code` of 200 for success; some of them also
        look for the address in `url` or `file_url`.

        `POST /302/upload-file`; price: 0.001 PTC (1 PTC = 1 USD) per call.

        Args:
            file: The file, at most 50 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_resume, 302ai/302AI-iOSAPP, 302ai/302-video-generator-public; third-party survey of doc.302.ai (2026-09; price and limit).
        """
        from .upload import OPERATION

        return await self._client.send(OPERATION, file=file)

    async def convert(
        self,
        *,
        source_data_type: str,
        file: FileInput | Unset = UNSET,
        source_data: str | Unset = UNSET,
    ) -> FilesMarkdown:
        """Turn a file into Markdown.

        Takes pptx, docx, xlsx, xls, csv, json, pdf, jpg, jpeg, png, zip, html, xml, wav, mp3 and m4a. A caller reports that the
        answer is sometimes JSON and sometimes the bare Markdown, without telling what decides or which content type it
        has; `convert_to_text` takes either as text.

        `POST /302/markitdown/convert`; price: 0.01 PTC (1 PTC = 1 USD) per 1M tokens.

        Args:
            source_data_type: `file` or `url`: where the source is. There may be more values.
            file: The file, with `file`; its name tells its kind.
            source_data: Address of the file, with `url`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party parser and its test (markitdown-docx.test.js); third-party survey of doc.302.ai (2026-09).
        """
        from .convert import OPERATION

        return await self._client.send(OPERATION, source_data_type=source_data_type, file=file, source_data=source_data)

    async def convert_to_text(
        self,
        *,
        source_data_type: str,
        file: FileInput | Unset = UNSET,
        source_data: str | Unset = UNSET,
    ) -> str:
        """Turn a file into Markdown.

        Takes pptx, docx, xlsx, xls, csv, json, pdf, jpg, jpeg, png, zip, html, xml, wav, mp3 and m4a. A caller reports that the
        answer is sometimes JSON and sometimes the bare Markdown, without telling what decides or which content type it
        has; `convert_to_text` takes either as text.

        `POST /302/markitdown/convert`; price: 0.01 PTC (1 PTC = 1 USD) per 1M tokens.

        Args:
            source_data_type: `file` or `url`: where the source is. There may be more values.
            file: The file, with `file`; its name tells its kind.
            source_data: Address of the file, with `url`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party parser and its test (markitdown-docx.test.js); third-party survey of doc.302.ai (2026-09).
        """
        from .convert_to_text import OPERATION

        return await self._client.send(OPERATION, source_data_type=source_data_type, file=file, source_data=source_data)
