"""The operations of `client.mistral`."""

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
    from ...models.mistral_ocr_document import MistralOcrDocument
    from ...models.mistral_ocr_result import MistralOcrResult
    from . import read_document as read_document

_OPERATIONS = ("read_document",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Mistral:
    """The operations of `client.mistral`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def read_document(
        self,
        *,
        model: str,
        document: MistralOcrDocument | Mapping[str, Any],
        pages: Sequence[int] | Unset = UNSET,
        include_image_base64: bool | Unset = UNSET,
        image_limit: int | Unset = UNSET,
        image_min_size: int | Unset = UNSET,
        bbox_annotation_format: Mapping[str, Any] | Unset = UNSET,
        document_annotation_format: Mapping[str, Any] | Unset = UNSET,
    ) -> MistralOcrResult:
        """Turn a PDF or a picture into Markdown.

        The answer is the vendor's; a caller of the gateway reads `index`, `markdown`, `images` and `dimensions` of its pages.

        `POST /mistral/v1/ocr`.

        Args:
            model: The model, e.g. `mistral-ocr-latest`. The gateway's default is 'mistral-ocr-latest'.
            document: The PDF or the picture.
            pages: Which pages, from 0; all of them otherwise. The vendor now also takes a text such as `0-5`.
            include_image_base64: Put the pictures of the pages into the answer.
            image_limit: Most pictures to extract.
            image_min_size: Smallest width and height of a picture to extract, in pixels.
            bbox_annotation_format: What to note down, of every picture or of the whole document, as a response format with a JSON Schema.
            document_annotation_format: What to note down, of every picture or of the whole document, as a response format with a JSON Schema.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party parser that posts to /mistral/v1/ocr on https://api.302.ai; mistralai/client-python.
        """
        from .read_document import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            document=document,
            pages=pages,
            include_image_base64=include_image_base64,
            image_limit=image_limit,
            image_min_size=image_min_size,
            bbox_annotation_format=bbox_annotation_format,
            document_annotation_format=document_annotation_format,
        )


class AsyncMistral:
    """The operations of `client.mistral`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def read_document(
        self,
        *,
        model: str,
        document: MistralOcrDocument | Mapping[str, Any],
        pages: Sequence[int] | Unset = UNSET,
        include_image_base64: bool | Unset = UNSET,
        image_limit: int | Unset = UNSET,
        image_min_size: int | Unset = UNSET,
        bbox_annotation_format: Mapping[str, Any] | Unset = UNSET,
        document_annotation_format: Mapping[str, Any] | Unset = UNSET,
    ) -> MistralOcrResult:
        """Turn a PDF or a picture into Markdown.

        The answer is the vendor's; a caller of the gateway reads `index`, `markdown`, `images` and `dimensions` of its pages.

        `POST /mistral/v1/ocr`.

        Args:
            model: The model, e.g. `mistral-ocr-latest`. The gateway's default is 'mistral-ocr-latest'.
            document: The PDF or the picture.
            pages: Which pages, from 0; all of them otherwise. The vendor now also takes a text such as `0-5`.
            include_image_base64: Put the pictures of the pages into the answer.
            image_limit: Most pictures to extract.
            image_min_size: Smallest width and height of a picture to extract, in pixels.
            bbox_annotation_format: What to note down, of every picture or of the whole document, as a response format with a JSON Schema.
            document_annotation_format: What to note down, of every picture or of the whole document, as a response format with a JSON Schema.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party parser that posts to /mistral/v1/ocr on https://api.302.ai; mistralai/client-python.
        """
        from .read_document import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            document=document,
            pages=pages,
            include_image_base64=include_image_base64,
            image_limit=image_limit,
            image_min_size=image_min_size,
            bbox_annotation_format=bbox_annotation_format,
            document_annotation_format=document_annotation_format,
        )
