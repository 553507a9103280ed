"""The operations of `client.writing`."""

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
    from ...models.chat_completion_chunk import ChatCompletionChunk
    from ...models.writing_answer import WritingAnswer
    from ...models.writing_outline_answer import WritingOutlineAnswer
    from ...models.writing_section import WritingSection
    from ...models.writing_tools_answer import WritingToolsAnswer
    from ...models.writing_values import WritingValues
    from . import generate as generate
    from . import generate_outline as generate_outline
    from . import list_tools as list_tools
    from . import stream_long_text as stream_long_text

_OPERATIONS = (
    "list_tools",
    "generate",
    "generate_outline",
    "stream_long_text",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Writing:
    """The operations of `client.writing`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_tools(
        self,
    ) -> WritingToolsAnswer:
        """List what can be written, and what each kind of text needs.

        Described after what one third party reads; there may be further fields.

        `GET /302/writing/api/v1/tools`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app.
        """
        from .list_tools import OPERATION

        return self._client.send(OPERATION)

    def generate(
        self,
        *,
        tool_name: str,
        model: str,
        params: WritingValues | Mapping[str, Any],
    ) -> WritingAnswer:
        """Write a text with one of the tools.

        `POST /302/writing/api/v1/generate`.

        Args:
            tool_name: One of `writing_list_tools`.
            model: The chat model that writes.
            params: Values for what the tool needs; each tool has its own, these are the ones that were seen.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app.
        """
        from .generate import OPERATION

        return self._client.send(OPERATION, tool_name=tool_name, model=model, params=params)

    def generate_outline(
        self,
        *,
        title: str,
        model: str,
        language: str | Unset = UNSET,
        include_illustration: bool | Unset = UNSET,
        custom_prompt: str | Unset = UNSET,
        top_p: float | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> WritingOutlineAnswer:
        """Outline a long text.

        A failure may come with HTTP 200, as `error`.

        `POST /302/writing/api/v1/outline/generate`.

        Args:
            title: Title of the text.
            model: The chat model that writes.
            language: Language of the text: `zh`, `en` or `ja`; the default is that of a third party. The gateway's default is 'zh'.
            include_illustration: Whether to plan pictures. The gateway's default is True.
            custom_prompt: Further instructions.
            top_p: Share of the likeliest tokens that are considered; a third party sends it.
            temperature: Sampling temperature; a third party sends it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor: LongEssay/service.ts, index.tsx; achappey/MCPhappey: AI302 plugins, for top_p and temperature.
        """
        from .generate_outline import OPERATION

        return self._client.send(
            OPERATION,
            title=title,
            model=model,
            language=language,
            include_illustration=include_illustration,
            custom_prompt=custom_prompt,
            top_p=top_p,
            temperature=temperature,
        )

    def stream_long_text(
        self,
        *,
        title: str,
        model: str,
        language: str | Unset = UNSET,
        sections: Sequence[WritingSection | Mapping[str, Any]] | Unset = UNSET,
        img_mode: Literal["first_net", "only_ai", "only_net"] | Unset = UNSET,
        custom_prompt: str | Unset = UNSET,
    ) -> Stream[ChatCompletionChunk]:
        """Write a long text along its outline.

        Comes as a stream only. In `delta.content`, line breaks are written as a backslash and an `n`. 302.AI's app is
        also prepared for events that are plain text instead of JSON.
        The app sends `img_mode`; a third party sends the same three values as `img_demo`, and no `sections` at times.

        `POST /302/writing/api/v1/longtext/generate`.

        Args:
            title: Title of the text.
            model: The chat model that writes.
            language: Language of the text: `zh`, `en` or `ja`. The gateway's default is 'zh'.
            sections: The outline, as `writing_generate_outline` gave it.
            img_mode: Where pictures come from: a model, the web, or the web first. The gateway's default is 'only_ai'.
            custom_prompt: Further instructions.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor: LongEssay/service.ts, index.tsx; achappey/MCPhappey: AI302 plugins; gsw18944305803/ai-digital-human, a third-party app.
        """
        from .stream_long_text import OPERATION

        return self._client.stream(
            OPERATION,
            title=title,
            model=model,
            language=language,
            sections=sections,
            img_mode=img_mode,
            custom_prompt=custom_prompt,
        )


class AsyncWriting:
    """The operations of `client.writing`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_tools(
        self,
    ) -> WritingToolsAnswer:
        """List what can be written, and what each kind of text needs.

        Described after what one third party reads; there may be further fields.

        `GET /302/writing/api/v1/tools`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app.
        """
        from .list_tools import OPERATION

        return await self._client.send(OPERATION)

    async def generate(
        self,
        *,
        tool_name: str,
        model: str,
        params: WritingValues | Mapping[str, Any],
    ) -> WritingAnswer:
        """Write a text with one of the tools.

        `POST /302/writing/api/v1/generate`.

        Args:
            tool_name: One of `writing_list_tools`.
            model: The chat model that writes.
            params: Values for what the tool needs; each tool has its own, these are the ones that were seen.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app.
        """
        from .generate import OPERATION

        return await self._client.send(OPERATION, tool_name=tool_name, model=model, params=params)

    async def generate_outline(
        self,
        *,
        title: str,
        model: str,
        language: str | Unset = UNSET,
        include_illustration: bool | Unset = UNSET,
        custom_prompt: str | Unset = UNSET,
        top_p: float | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> WritingOutlineAnswer:
        """Outline a long text.

        A failure may come with HTTP 200, as `error`.

        `POST /302/writing/api/v1/outline/generate`.

        Args:
            title: Title of the text.
            model: The chat model that writes.
            language: Language of the text: `zh`, `en` or `ja`; the default is that of a third party. The gateway's default is 'zh'.
            include_illustration: Whether to plan pictures. The gateway's default is True.
            custom_prompt: Further instructions.
            top_p: Share of the likeliest tokens that are considered; a third party sends it.
            temperature: Sampling temperature; a third party sends it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor: LongEssay/service.ts, index.tsx; achappey/MCPhappey: AI302 plugins, for top_p and temperature.
        """
        from .generate_outline import OPERATION

        return await self._client.send(
            OPERATION,
            title=title,
            model=model,
            language=language,
            include_illustration=include_illustration,
            custom_prompt=custom_prompt,
            top_p=top_p,
            temperature=temperature,
        )

    def stream_long_text(
        self,
        *,
        title: str,
        model: str,
        language: str | Unset = UNSET,
        sections: Sequence[WritingSection | Mapping[str, Any]] | Unset = UNSET,
        img_mode: Literal["first_net", "only_ai", "only_net"] | Unset = UNSET,
        custom_prompt: str | Unset = UNSET,
    ) -> AsyncStream[ChatCompletionChunk]:
        """Write a long text along its outline.

        Comes as a stream only. In `delta.content`, line breaks are written as a backslash and an `n`. 302.AI's app is
        also prepared for events that are plain text instead of JSON.
        The app sends `img_mode`; a third party sends the same three values as `img_demo`, and no `sections` at times.

        `POST /302/writing/api/v1/longtext/generate`.

        Args:
            title: Title of the text.
            model: The chat model that writes.
            language: Language of the text: `zh`, `en` or `ja`. The gateway's default is 'zh'.
            sections: The outline, as `writing_generate_outline` gave it.
            img_mode: Where pictures come from: a model, the web, or the web first. The gateway's default is 'only_ai'.
            custom_prompt: Further instructions.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor: LongEssay/service.ts, index.tsx; achappey/MCPhappey: AI302 plugins; gsw18944305803/ai-digital-human, a third-party app.
        """
        from .stream_long_text import OPERATION

        return self._client.stream(
            OPERATION,
            title=title,
            model=model,
            language=language,
            sections=sections,
            img_mode=img_mode,
            custom_prompt=custom_prompt,
        )
