"""The operations of `client.ppt`."""

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
    from ...models.ppt_answer import PptAnswer
    from ...models.ppt_content_event import PptContentEvent
    from ...models.ppt_file_answer import PptFileAnswer
    from ...models.ppt_generate_event import PptGenerateEvent
    from ...models.ppt_material_answer import PptMaterialAnswer
    from ...models.ppt_outline_answer import PptOutlineAnswer
    from ...models.ppt_progress_answer import PptProgressAnswer
    from ...models.ppt_template_answer import PptTemplateAnswer
    from ...models.ppt_template_filters import PptTemplateFilters
    from ...models.ppt_template_options_answer import PptTemplateOptionsAnswer
    from ...models.ppt_templates_answer import PptTemplatesAnswer
    from . import create_from_content as create_from_content
    from . import generate as generate
    from . import generate_outline as generate_outline
    from . import get_file as get_file
    from . import get_presentation as get_presentation
    from . import get_progress as get_progress
    from . import list_template_options as list_template_options
    from . import list_templates as list_templates
    from . import parse_material as parse_material
    from . import save_template as save_template
    from . import stream_content as stream_content
    from . import stream_generate as stream_generate
    from . import stream_outline as stream_outline

_OPERATIONS = (
    "generate",
    "stream_generate",
    "parse_material",
    "generate_outline",
    "stream_outline",
    "stream_content",
    "list_template_options",
    "create_from_content",
    "get_presentation",
    "get_progress",
    "get_file",
    "save_template",
    "list_templates",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Ppt:
    """The operations of `client.ppt`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate(
        self,
        *,
        subject: str | Unset = UNSET,
        data_url: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        pptx_property: bool | Unset = UNSET,
        length: Literal["long", "medium", "short"] | Unset = UNSET,
        lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
        prompt: str | Unset = UNSET,
    ) -> PptAnswer:
        """Make a presentation of a topic or a material, in one call.

        The quickest of three ways, meant for first trials; the recommended one is `ppt_generate_outline` as a stream,
        then `ppt_stream_content` with `asyncGenPptx`, and `ppt_get_progress` for the slides as they come; the third
        builds the file by `ppt_create_from_content`. For all of them `ppt_parse_material` may first turn files, texts
        and pages into a `dataUrl`. Give a `subject`, a `dataUrl` or both. The gateway streams unless `stream` is false.

        `POST /302/ppt/directgeneratepptx`; price: 0.07 PTC (1 PTC = 1 USD) per call.

        Args:
            subject: What the presentation is about; may be given with `dataUrl`.
            data_url: The material, from `ppt_parse_material`.
            template_id: The template; without it, any.
            pptx_property: Also answer the slides as data. The gateway's default is False.
            length: How long: 10 to 15, 20 to 30 or 25 to 35 pages. The gateway's default is 'medium'.
            lang: Language of the presentation.
            prompt: Your wishes, in less than 50 characters (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page api-261401644 (Tools API > AI PPT Generator > Generate PPT interface with one click); 302.AI documentation, page 8021425m0 (How to use the AI PPT API), first part; docmee (AiPPT) V1 API reference and its demo clients, for the languages and the events.
        """
        from .generate import OPERATION

        return self._client.send(
            OPERATION,
            subject=subject,
            data_url=data_url,
            template_id=template_id,
            pptx_property=pptx_property,
            length=length,
            lang=lang,
            prompt=prompt,
        )

    def stream_generate(
        self,
        *,
        subject: str | Unset = UNSET,
        data_url: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        pptx_property: bool | Unset = UNSET,
        length: Literal["long", "medium", "short"] | Unset = UNSET,
        lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
        prompt: str | Unset = UNSET,
    ) -> Stream[PptGenerateEvent]:
        """Make a presentation of a topic or a material, in one call.

        The quickest of three ways, meant for first trials; the recommended one is `ppt_generate_outline` as a stream,
        then `ppt_stream_content` with `asyncGenPptx`, and `ppt_get_progress` for the slides as they come; the third
        builds the file by `ppt_create_from_content`. For all of them `ppt_parse_material` may first turn files, texts
        and pages into a `dataUrl`. Give a `subject`, a `dataUrl` or both. The gateway streams unless `stream` is false.

        `POST /302/ppt/directgeneratepptx`; price: 0.07 PTC (1 PTC = 1 USD) per call.

        Args:
            subject: What the presentation is about; may be given with `dataUrl`.
            data_url: The material, from `ppt_parse_material`.
            template_id: The template; without it, any.
            pptx_property: Also answer the slides as data. The gateway's default is False.
            length: How long: 10 to 15, 20 to 30 or 25 to 35 pages. The gateway's default is 'medium'.
            lang: Language of the presentation.
            prompt: Your wishes, in less than 50 characters (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page api-261401644 (Tools API > AI PPT Generator > Generate PPT interface with one click); 302.AI documentation, page 8021425m0 (How to use the AI PPT API), first part; docmee (AiPPT) V1 API reference and its demo clients, for the languages and the events.
        """
        from .stream_generate import OPERATION

        return self._client.stream(
            OPERATION,
            subject=subject,
            data_url=data_url,
            template_id=template_id,
            pptx_property=pptx_property,
            length=length,
            lang=lang,
            prompt=prompt,
        )

    def parse_material(
        self,
        *,
        file: FileInput | Unset = UNSET,
        content: str | Unset = UNSET,
        file_url: str | Unset = UNSET,
        website: str | Unset = UNSET,
        websearch: str | Unset = UNSET,
    ) -> PptMaterialAnswer:
        """Turn files, texts and pages into material for a presentation.

        At least one of the fields is needed. A third party posts JSON with `file_url`, which is not relied on here.

        `POST /302/ppt/parsefiledata`.

        Args:
            file: A file of up to 50 MB, of which 20,000 characters are read: doc, docx, pdf, ppt, pptx, txt, md, xls, xlsx, csv, html, epub, mobi, xmind or mm.
            content: A text.
            file_url: Public address of a file.
            website: Address of a page.
            websearch: Words to search the web with.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 8021425m0 (How to use the AI PPT API), first part; docmee (AiPPT) V1 API reference and its demo clients, for the form and the answer.
        """
        from .parse_material import OPERATION

        return self._client.send(
            OPERATION, file=file, content=content, file_url=file_url, website=website, websearch=websearch
        )

    def generate_outline(
        self,
        *,
        length: Literal["long", "medium", "short"] | Unset = UNSET,
        lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        data_url: str | Unset = UNSET,
    ) -> PptOutlineAnswer:
        """Outline a presentation.

        Free of charge, as a survey of the documentation says. The gateway streams unless `stream` is false; the answer
        without a stream is that of the vendor's second version, and what one third party reads.

        `POST /302/ppt/generateoutline`; price: free.

        Args:
            length: How long: 10 to 15, 20 to 30 or 25 to 35 pages. The gateway's default is 'medium'.
            lang: Language of the presentation.
            prompt: Your wishes, in less than 50 characters (vendor).
            subject: What the presentation is about; may be given with `dataUrl`.
            data_url: The material, from `ppt_parse_material`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 8021425m0 (How to use the AI PPT API), first part; docmee (AiPPT) V1 API reference and its demo clients; gsw18944305803/ai-digital-human, a third-party app.
        """
        from .generate_outline import OPERATION

        return self._client.send(OPERATION, length=length, lang=lang, prompt=prompt, subject=subject, data_url=data_url)

    def stream_outline(
        self,
        *,
        length: Literal["long", "medium", "short"] | Unset = UNSET,
        lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        data_url: str | Unset = UNSET,
    ) -> Stream[PptContentEvent]:
        """Outline a presentation.

        Free of charge, as a survey of the documentation says. The gateway streams unless `stream` is false; the answer
        without a stream is that of the vendor's second version, and what one third party reads.

        `POST /302/ppt/generateoutline`; price: free.

        Args:
            length: How long: 10 to 15, 20 to 30 or 25 to 35 pages. The gateway's default is 'medium'.
            lang: Language of the presentation.
            prompt: Your wishes, in less than 50 characters (vendor).
            subject: What the presentation is about; may be given with `dataUrl`.
            data_url: The material, from `ppt_parse_material`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 8021425m0 (How to use the AI PPT API), first part; docmee (AiPPT) V1 API reference and its demo clients; gsw18944305803/ai-digital-human, a third-party app.
        """
        from .stream_outline import OPERATION

        return self._client.stream(
            OPERATION, length=length, lang=lang, prompt=prompt, subject=subject, data_url=data_url
        )

    def stream_content(
        self,
        *,
        outline_markdown: str,
        async_gen_pptx: bool | Unset = UNSET,
        lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        data_url: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
    ) -> Stream[PptContentEvent]:
        """Write the text of a presentation along its outline, and build the slides if wanted.

        Known as a stream only. With `asyncGenPptx` the slides are built while the text is written: every event with a
        `pptId` means a new page, and `ppt_get_progress` has it. After the end, `ppt_get_presentation` and
        `ppt_get_file` know the presentation by this id.

        `POST /302/ppt/generatecontent`.

        Args:
            outline_markdown: The outline as Markdown, with headings from `#` to `####`.
            async_gen_pptx: Also build the slides. The gateway's default is False.
            lang: Language of the presentation.
            prompt: Your wishes, in less than 50 characters (vendor).
            data_url: The material, from `ppt_parse_material`.
            template_id: The template of the slides, with `asyncGenPptx`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: law-education-platform, a third-party service; gsw18944305803/ai-digital-human, a third-party app; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .stream_content import OPERATION

        return self._client.stream(
            OPERATION,
            outline_markdown=outline_markdown,
            async_gen_pptx=async_gen_pptx,
            lang=lang,
            prompt=prompt,
            data_url=data_url,
            template_id=template_id,
        )

    def list_template_options(
        self,
        *,
        lang: str | Unset = UNSET,
    ) -> PptTemplateOptionsAnswer:
        """List what templates can be filtered by.

        `GET /302/ppt/template/options`.

        Args:
            lang: Language of the names, e.g. `en` (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .list_template_options import OPERATION

        return self._client.send(OPERATION, lang=lang)

    def create_from_content(
        self,
        *,
        outline_content_markdown: str,
        template_id: str | Unset = UNSET,
        pptx_property: bool | Unset = UNSET,
        notes: Sequence[str] | Unset = UNSET,
    ) -> PptAnswer:
        """Build a presentation of a finished text.

        `POST /302/ppt/generatepptx`.

        Args:
            outline_content_markdown: The outline with its texts, as Markdown.
            template_id: The template; without it, any.
            pptx_property: Also answer the slides as data. The gateway's default is False.
            notes: The speaker's notes, one for each page with content.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .create_from_content import OPERATION

        return self._client.send(
            OPERATION,
            outline_content_markdown=outline_content_markdown,
            template_id=template_id,
            pptx_property=pptx_property,
            notes=notes,
        )

    def get_presentation(
        self,
        *,
        id: str,
    ) -> PptAnswer:
        """Read a presentation with its slides.

        The vendor and its other resellers have GET; one third party posts the id, as a guess.

        `GET /302/ppt/loadpptx`.

        Args:
            id: The id of the presentation.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .get_presentation import OPERATION

        return self._client.send(OPERATION, id=id)

    def get_progress(
        self,
        *,
        ppt_id: str | Unset = UNSET,
    ) -> PptProgressAnswer:
        """Read the slides that `ppt_stream_content` has built so far.

        Works while the stream goes on and for 30 seconds after it; then the cache is empty. The page leaves the answer
        out.

        `GET /302/ppt/asyncpptinfo`; price: free.

        Args:
            ppt_id: The id from the stream; the page does not call it required.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page api-265304606 (Tools API > AI PPT Generator > Asynchronous query generates PPT status); law-education-platform, a third-party service; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .get_progress import OPERATION

        return self._client.send(OPERATION, ppt_id=ppt_id)

    def get_file(
        self,
        *,
        id: str,
        refresh: bool | Unset = UNSET,
    ) -> PptFileAnswer:
        """Get the address of a presentation's file.

        `POST /302/ppt/downloadpptx`.

        Args:
            id: The id of the presentation.
            refresh: Draw it again. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: law-education-platform, a third-party service; gsw18944305803/ai-digital-human, a third-party app; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .get_file import OPERATION

        return self._client.send(OPERATION, id=id, refresh=refresh)

    def save_template(
        self,
        *,
        type: Literal[4],
        file: FileInput,
        template_id: str | Unset = UNSET,
    ) -> PptTemplateAnswer:
        """Add a template of your own, or overwrite one.

        Templates of your own belong to the key. The path follows the pattern of its siblings: the vendor's name of the
        call in small letters.

        `POST /302/ppt/uploadtemplate`; the path is inferred, no source confirms it.

        Args:
            type: Always 4, a template of your own. The gateway's default is 4.
            file: The template, a pptx file with slides of 960 by 540.
            template_id: The template to overwrite.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .save_template import OPERATION

        return self._client.send(OPERATION, type=type, file=file, template_id=template_id)

    def list_templates(
        self,
        *,
        page: int,
        size: int,
        filters: PptTemplateFilters | Mapping[str, Any],
        lang: str | Unset = UNSET,
    ) -> PptTemplatesAnswer:
        """List templates, page by page.

        Some third parties call this path with GET, or `/302/ppt/template/list`; both look like guesses.

        `POST /302/ppt/templates`.

        Args:
            page: Which page of the list, from 1.
            size: How many a page has.
            filters: See the type.
            lang: Language of the names, e.g. `en` (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .list_templates import OPERATION

        return self._client.send(OPERATION, page=page, size=size, filters=filters, lang=lang)


class AsyncPpt:
    """The operations of `client.ppt`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate(
        self,
        *,
        subject: str | Unset = UNSET,
        data_url: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        pptx_property: bool | Unset = UNSET,
        length: Literal["long", "medium", "short"] | Unset = UNSET,
        lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
        prompt: str | Unset = UNSET,
    ) -> PptAnswer:
        """Make a presentation of a topic or a material, in one call.

        The quickest of three ways, meant for first trials; the recommended one is `ppt_generate_outline` as a stream,
        then `ppt_stream_content` with `asyncGenPptx`, and `ppt_get_progress` for the slides as they come; the third
        builds the file by `ppt_create_from_content`. For all of them `ppt_parse_material` may first turn files, texts
        and pages into a `dataUrl`. Give a `subject`, a `dataUrl` or both. The gateway streams unless `stream` is false.

        `POST /302/ppt/directgeneratepptx`; price: 0.07 PTC (1 PTC = 1 USD) per call.

        Args:
            subject: What the presentation is about; may be given with `dataUrl`.
            data_url: The material, from `ppt_parse_material`.
            template_id: The template; without it, any.
            pptx_property: Also answer the slides as data. The gateway's default is False.
            length: How long: 10 to 15, 20 to 30 or 25 to 35 pages. The gateway's default is 'medium'.
            lang: Language of the presentation.
            prompt: Your wishes, in less than 50 characters (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page api-261401644 (Tools API > AI PPT Generator > Generate PPT interface with one click); 302.AI documentation, page 8021425m0 (How to use the AI PPT API), first part; docmee (AiPPT) V1 API reference and its demo clients, for the languages and the events.
        """
        from .generate import OPERATION

        return await self._client.send(
            OPERATION,
            subject=subject,
            data_url=data_url,
            template_id=template_id,
            pptx_property=pptx_property,
            length=length,
            lang=lang,
            prompt=prompt,
        )

    def stream_generate(
        self,
        *,
        subject: str | Unset = UNSET,
        data_url: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        pptx_property: bool | Unset = UNSET,
        length: Literal["long", "medium", "short"] | Unset = UNSET,
        lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
        prompt: str | Unset = UNSET,
    ) -> AsyncStream[PptGenerateEvent]:
        """Make a presentation of a topic or a material, in one call.

        The quickest of three ways, meant for first trials; the recommended one is `ppt_generate_outline` as a stream,
        then `ppt_stream_content` with `asyncGenPptx`, and `ppt_get_progress` for the slides as they come; the third
        builds the file by `ppt_create_from_content`. For all of them `ppt_parse_material` may first turn files, texts
        and pages into a `dataUrl`. Give a `subject`, a `dataUrl` or both. The gateway streams unless `stream` is false.

        `POST /302/ppt/directgeneratepptx`; price: 0.07 PTC (1 PTC = 1 USD) per call.

        Args:
            subject: What the presentation is about; may be given with `dataUrl`.
            data_url: The material, from `ppt_parse_material`.
            template_id: The template; without it, any.
            pptx_property: Also answer the slides as data. The gateway's default is False.
            length: How long: 10 to 15, 20 to 30 or 25 to 35 pages. The gateway's default is 'medium'.
            lang: Language of the presentation.
            prompt: Your wishes, in less than 50 characters (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page api-261401644 (Tools API > AI PPT Generator > Generate PPT interface with one click); 302.AI documentation, page 8021425m0 (How to use the AI PPT API), first part; docmee (AiPPT) V1 API reference and its demo clients, for the languages and the events.
        """
        from .stream_generate import OPERATION

        return self._client.stream(
            OPERATION,
            subject=subject,
            data_url=data_url,
            template_id=template_id,
            pptx_property=pptx_property,
            length=length,
            lang=lang,
            prompt=prompt,
        )

    async def parse_material(
        self,
        *,
        file: FileInput | Unset = UNSET,
        content: str | Unset = UNSET,
        file_url: str | Unset = UNSET,
        website: str | Unset = UNSET,
        websearch: str | Unset = UNSET,
    ) -> PptMaterialAnswer:
        """Turn files, texts and pages into material for a presentation.

        At least one of the fields is needed. A third party posts JSON with `file_url`, which is not relied on here.

        `POST /302/ppt/parsefiledata`.

        Args:
            file: A file of up to 50 MB, of which 20,000 characters are read: doc, docx, pdf, ppt, pptx, txt, md, xls, xlsx, csv, html, epub, mobi, xmind or mm.
            content: A text.
            file_url: Public address of a file.
            website: Address of a page.
            websearch: Words to search the web with.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 8021425m0 (How to use the AI PPT API), first part; docmee (AiPPT) V1 API reference and its demo clients, for the form and the answer.
        """
        from .parse_material import OPERATION

        return await self._client.send(
            OPERATION, file=file, content=content, file_url=file_url, website=website, websearch=websearch
        )

    async def generate_outline(
        self,
        *,
        length: Literal["long", "medium", "short"] | Unset = UNSET,
        lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        data_url: str | Unset = UNSET,
    ) -> PptOutlineAnswer:
        """Outline a presentation.

        Free of charge, as a survey of the documentation says. The gateway streams unless `stream` is false; the answer
        without a stream is that of the vendor's second version, and what one third party reads.

        `POST /302/ppt/generateoutline`; price: free.

        Args:
            length: How long: 10 to 15, 20 to 30 or 25 to 35 pages. The gateway's default is 'medium'.
            lang: Language of the presentation.
            prompt: Your wishes, in less than 50 characters (vendor).
            subject: What the presentation is about; may be given with `dataUrl`.
            data_url: The material, from `ppt_parse_material`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 8021425m0 (How to use the AI PPT API), first part; docmee (AiPPT) V1 API reference and its demo clients; gsw18944305803/ai-digital-human, a third-party app.
        """
        from .generate_outline import OPERATION

        return await self._client.send(
            OPERATION, length=length, lang=lang, prompt=prompt, subject=subject, data_url=data_url
        )

    def stream_outline(
        self,
        *,
        length: Literal["long", "medium", "short"] | Unset = UNSET,
        lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        data_url: str | Unset = UNSET,
    ) -> AsyncStream[PptContentEvent]:
        """Outline a presentation.

        Free of charge, as a survey of the documentation says. The gateway streams unless `stream` is false; the answer
        without a stream is that of the vendor's second version, and what one third party reads.

        `POST /302/ppt/generateoutline`; price: free.

        Args:
            length: How long: 10 to 15, 20 to 30 or 25 to 35 pages. The gateway's default is 'medium'.
            lang: Language of the presentation.
            prompt: Your wishes, in less than 50 characters (vendor).
            subject: What the presentation is about; may be given with `dataUrl`.
            data_url: The material, from `ppt_parse_material`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 8021425m0 (How to use the AI PPT API), first part; docmee (AiPPT) V1 API reference and its demo clients; gsw18944305803/ai-digital-human, a third-party app.
        """
        from .stream_outline import OPERATION

        return self._client.stream(
            OPERATION, length=length, lang=lang, prompt=prompt, subject=subject, data_url=data_url
        )

    def stream_content(
        self,
        *,
        outline_markdown: str,
        async_gen_pptx: bool | Unset = UNSET,
        lang: Literal["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "zh-Hant"] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        data_url: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
    ) -> AsyncStream[PptContentEvent]:
        """Write the text of a presentation along its outline, and build the slides if wanted.

        Known as a stream only. With `asyncGenPptx` the slides are built while the text is written: every event with a
        `pptId` means a new page, and `ppt_get_progress` has it. After the end, `ppt_get_presentation` and
        `ppt_get_file` know the presentation by this id.

        `POST /302/ppt/generatecontent`.

        Args:
            outline_markdown: The outline as Markdown, with headings from `#` to `####`.
            async_gen_pptx: Also build the slides. The gateway's default is False.
            lang: Language of the presentation.
            prompt: Your wishes, in less than 50 characters (vendor).
            data_url: The material, from `ppt_parse_material`.
            template_id: The template of the slides, with `asyncGenPptx`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: law-education-platform, a third-party service; gsw18944305803/ai-digital-human, a third-party app; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .stream_content import OPERATION

        return self._client.stream(
            OPERATION,
            outline_markdown=outline_markdown,
            async_gen_pptx=async_gen_pptx,
            lang=lang,
            prompt=prompt,
            data_url=data_url,
            template_id=template_id,
        )

    async def list_template_options(
        self,
        *,
        lang: str | Unset = UNSET,
    ) -> PptTemplateOptionsAnswer:
        """List what templates can be filtered by.

        `GET /302/ppt/template/options`.

        Args:
            lang: Language of the names, e.g. `en` (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .list_template_options import OPERATION

        return await self._client.send(OPERATION, lang=lang)

    async def create_from_content(
        self,
        *,
        outline_content_markdown: str,
        template_id: str | Unset = UNSET,
        pptx_property: bool | Unset = UNSET,
        notes: Sequence[str] | Unset = UNSET,
    ) -> PptAnswer:
        """Build a presentation of a finished text.

        `POST /302/ppt/generatepptx`.

        Args:
            outline_content_markdown: The outline with its texts, as Markdown.
            template_id: The template; without it, any.
            pptx_property: Also answer the slides as data. The gateway's default is False.
            notes: The speaker's notes, one for each page with content.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .create_from_content import OPERATION

        return await self._client.send(
            OPERATION,
            outline_content_markdown=outline_content_markdown,
            template_id=template_id,
            pptx_property=pptx_property,
            notes=notes,
        )

    async def get_presentation(
        self,
        *,
        id: str,
    ) -> PptAnswer:
        """Read a presentation with its slides.

        The vendor and its other resellers have GET; one third party posts the id, as a guess.

        `GET /302/ppt/loadpptx`.

        Args:
            id: The id of the presentation.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .get_presentation import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def get_progress(
        self,
        *,
        ppt_id: str | Unset = UNSET,
    ) -> PptProgressAnswer:
        """Read the slides that `ppt_stream_content` has built so far.

        Works while the stream goes on and for 30 seconds after it; then the cache is empty. The page leaves the answer
        out.

        `GET /302/ppt/asyncpptinfo`; price: free.

        Args:
            ppt_id: The id from the stream; the page does not call it required.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page api-265304606 (Tools API > AI PPT Generator > Asynchronous query generates PPT status); law-education-platform, a third-party service; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .get_progress import OPERATION

        return await self._client.send(OPERATION, ppt_id=ppt_id)

    async def get_file(
        self,
        *,
        id: str,
        refresh: bool | Unset = UNSET,
    ) -> PptFileAnswer:
        """Get the address of a presentation's file.

        `POST /302/ppt/downloadpptx`.

        Args:
            id: The id of the presentation.
            refresh: Draw it again. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: law-education-platform, a third-party service; gsw18944305803/ai-digital-human, a third-party app; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .get_file import OPERATION

        return await self._client.send(OPERATION, id=id, refresh=refresh)

    async def save_template(
        self,
        *,
        type: Literal[4],
        file: FileInput,
        template_id: str | Unset = UNSET,
    ) -> PptTemplateAnswer:
        """Add a template of your own, or overwrite one.

        Templates of your own belong to the key. The path follows the pattern of its siblings: the vendor's name of the
        call in small letters.

        `POST /302/ppt/uploadtemplate`; the path is inferred, no source confirms it.

        Args:
            type: Always 4, a template of your own. The gateway's default is 4.
            file: The template, a pptx file with slides of 960 by 540.
            template_id: The template to overwrite.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .save_template import OPERATION

        return await self._client.send(OPERATION, type=type, file=file, template_id=template_id)

    async def list_templates(
        self,
        *,
        page: int,
        size: int,
        filters: PptTemplateFilters | Mapping[str, Any],
        lang: str | Unset = UNSET,
    ) -> PptTemplatesAnswer:
        """List templates, page by page.

        Some third parties call this path with GET, or `/302/ppt/template/list`; both look like guesses.

        `POST /302/ppt/templates`.

        Args:
            page: Which page of the list, from 1.
            size: How many a page has.
            filters: See the type.
            lang: Language of the names, e.g. `en` (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app; docmee (AiPPT) V1 API reference and its demo clients.
        """
        from .list_templates import OPERATION

        return await self._client.send(OPERATION, page=page, size=size, filters=filters, lang=lang)
