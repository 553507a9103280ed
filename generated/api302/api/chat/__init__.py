"""The operations of `client.chat`."""

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
    from ...models.chat_attachment import ChatAttachment
    from ...models.chat_audio_format import ChatAudioFormat
    from ...models.chat_completion import ChatCompletion
    from ...models.chat_completion_chunk import ChatCompletionChunk
    from ...models.chat_mcp_server import ChatMcpServer
    from ...models.chat_message import ChatMessage
    from ...models.chat_response_format import ChatResponseFormat
    from ...models.chat_stream_options import ChatStreamOptions
    from ...models.chat_thinking import ChatThinking
    from ...models.chat_tool import ChatTool
    from ...models.chat_tool_choice import ChatToolChoice
    from . import complete as complete
    from . import stream as stream

_OPERATIONS = (
    "complete",
    "stream",
)

__getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Chat:
    """The operations of `client.chat`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def complete(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        n: int | Unset = UNSET,
        stop: str | Sequence[str] | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, float] | Unset = UNSET,
        user: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        logprobs: bool | Unset = UNSET,
        top_logprobs: int | Unset = UNSET,
        response_format: ChatResponseFormat | Mapping[str, Any] | Unset = UNSET,
        tools: Sequence[ChatTool | Mapping[str, Any]] | Unset = UNSET,
        tool_choice: str | ChatToolChoice | Mapping[str, Any] | Unset = UNSET,
        parallel_tool_calls: bool | Unset = UNSET,
        reasoning_effort: str | Unset = UNSET,
        modalities: Sequence[str] | Unset = UNSET,
        audio: ChatAudioFormat | Mapping[str, Any] | Unset = UNSET,
        thinking: ChatThinking | Mapping[str, Any] | Unset = UNSET,
        stream_options: ChatStreamOptions | Mapping[str, Any] | Unset = UNSET,
        web_search: bool | Unset = UNSET,
        search_service: str | Unset = UNSET,
        search_results: int | Unset = UNSET,
        search_include_sites: Sequence[str] | Unset = UNSET,
        search_exclude_sites: Sequence[str] | Unset = UNSET,
        deep_search: bool | Unset = UNSET,
        search_type: str | Unset = UNSET,
        ocr_model: str | Unset = UNSET,
        r1_fusion: bool | Unset = UNSET,
        thinking_model: str | Unset = UNSET,
        file_parse: bool | Unset = UNSET,
        parse_service: str | Unset = UNSET,
        attachments: Sequence[ChatAttachment | Mapping[str, Any]] | Unset = UNSET,
        tool_use_mode: Literal[1, 2, 3] | Unset = UNSET,
        userid: str | Unset = UNSET,
        mcp_servers: Sequence[ChatMcpServer | Mapping[str, Any]] | Unset = UNSET,
    ) -> ChatCompletion:
        """Let a model continue a conversation.

        Every chat model of the gateway answers here; the examples name the models that a page documents.
        A suffix of the model switches a feature of the gateway on: `-web-search`, `-deep-search`, `-ocr`,
        `-r1-fusion`, `-file-parse`; suffixes combine. The pages type `temperature` and `top_p` as integers and
        `logit_bias` as null, beside texts that speak of 0.8 and of an object: number and object are meant.
        They type `content` and `stop` as strings, beside examples and texts with lists: both are taken.

        `POST /v1/chat/completions`.

        Args:
            model: The model, with the suffixes of the features that are wanted.
            messages: The conversation so far.
            temperature: Sampling temperature, 0 to 2. Change this or `top_p`, not both. The gateway's default is 1.0.
            top_p: Nucleus sampling; 0.1 takes the likeliest tenth. Change this or `temperature`, not both. The gateway's default is 1.0.
            n: How many answers; all are charged. The gateway's default is 1.
            stop: Up to 4 texts before which the model stops.
            max_tokens: Most tokens of the answer.
            max_completion_tokens: Most tokens of the answer, thinking included, for reasoning models.
            presence_penalty: Above 0, new subjects are favoured; -2 to 2. The gateway's default is 0.0.
            frequency_penalty: Above 0, repetition is disfavoured; -2 to 2. The gateway's default is 0.0.
            logit_bias: Token ids with what to add to their likelihood, -100 (never) to 100 (always).
            user: Your own id of the end user.
            seed: For repeatable sampling, where the model can.
            logprobs: Return the probabilities of the tokens.
            top_logprobs: How many alternatives for each token.
            response_format: See the type.
            tools: Functions that the model may call. Models without tool use get them as part of the prompt.
            tool_choice: `none`, `auto`, `required`, or the one function to call.
            parallel_tool_calls: Whether several calls may come in one answer.
            reasoning_effort: How long a reasoning model thinks: `low`, `medium` or `high`. The gateway's default is 'medium'.
            modalities: What is answered: `text`, `audio`.
            audio: See the type.
            thinking: See the type.
            stream_options: See the type.
            web_search: Search the web first. False also switches a suffix `-web-search` off.
            search_service: Who searches: `search1api`, `tavily`, `exa`, `bochaai`, `metaso`. The gateway's default is 'search1api'.
            search_results: How many results are read, 1 to 20. The gateway's default is 10.
            search_include_sites: Only these domains.
            search_exclude_sites: Never these domains.
            deep_search: Search in several rounds; slower.
            search_type: Who searches in rounds: `jina`, `search1api`, `tavily`, `exa`. The gateway's default is 'jina'.
            ocr_model: The model that reads pictures for a model that cannot. The gateway's default is 'gpt-4o-mini'.
            r1_fusion: Let DeepSeek-R1 think first, then the model answer.
            thinking_model: The reasoning model that thinks first.
            file_parse: Fetch and read the links and files of the messages.
            parse_service: Who reads them, e.g. `jina`.
            attachments: Files beside the messages, as the apps of 302.AI send them.
            tool_use_mode: 1 chooses by itself, 2 uses the model's own tool use, 3 the prompt; 3 switches streaming off. The gateway's default is 1.
            userid: UUID (version 4) of the end user; switches long-term memory on.
            mcp_servers: MCP servers whose tools the model may use; streaming then fails.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Large Language Model > Open Source Model > Chat(LLaMA3.2 multimodal); 302.AI documentation, exported OpenAPI of page 278559236 (tool use); 302ai/ai-sdk: chat language model.
        """
        from .complete import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            messages=messages,
            temperature=temperature,
            top_p=top_p,
            n=n,
            stop=stop,
            max_tokens=max_tokens,
            max_completion_tokens=max_completion_tokens,
            presence_penalty=presence_penalty,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            user=user,
            seed=seed,
            logprobs=logprobs,
            top_logprobs=top_logprobs,
            response_format=response_format,
            tools=tools,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            reasoning_effort=reasoning_effort,
            modalities=modalities,
            audio=audio,
            thinking=thinking,
            stream_options=stream_options,
            web_search=web_search,
            search_service=search_service,
            search_results=search_results,
            search_include_sites=search_include_sites,
            search_exclude_sites=search_exclude_sites,
            deep_search=deep_search,
            search_type=search_type,
            ocr_model=ocr_model,
            r1_fusion=r1_fusion,
            thinking_model=thinking_model,
            file_parse=file_parse,
            parse_service=parse_service,
            attachments=attachments,
            tool_use_mode=tool_use_mode,
            userid=userid,
            mcp_servers=mcp_servers,
        )

    def stream(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        n: int | Unset = UNSET,
        stop: str | Sequence[str] | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, float] | Unset = UNSET,
        user: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        logprobs: bool | Unset = UNSET,
        top_logprobs: int | Unset = UNSET,
        response_format: ChatResponseFormat | Mapping[str, Any] | Unset = UNSET,
        tools: Sequence[ChatTool | Mapping[str, Any]] | Unset = UNSET,
        tool_choice: str | ChatToolChoice | Mapping[str, Any] | Unset = UNSET,
        parallel_tool_calls: bool | Unset = UNSET,
        reasoning_effort: str | Unset = UNSET,
        modalities: Sequence[str] | Unset = UNSET,
        audio: ChatAudioFormat | Mapping[str, Any] | Unset = UNSET,
        thinking: ChatThinking | Mapping[str, Any] | Unset = UNSET,
        stream_options: ChatStreamOptions | Mapping[str, Any] | Unset = UNSET,
        web_search: bool | Unset = UNSET,
        search_service: str | Unset = UNSET,
        search_results: int | Unset = UNSET,
        search_include_sites: Sequence[str] | Unset = UNSET,
        search_exclude_sites: Sequence[str] | Unset = UNSET,
        deep_search: bool | Unset = UNSET,
        search_type: str | Unset = UNSET,
        ocr_model: str | Unset = UNSET,
        r1_fusion: bool | Unset = UNSET,
        thinking_model: str | Unset = UNSET,
        file_parse: bool | Unset = UNSET,
        parse_service: str | Unset = UNSET,
        attachments: Sequence[ChatAttachment | Mapping[str, Any]] | Unset = UNSET,
        tool_use_mode: Literal[1, 2, 3] | Unset = UNSET,
        userid: str | Unset = UNSET,
        mcp_servers: Sequence[ChatMcpServer | Mapping[str, Any]] | Unset = UNSET,
    ) -> Stream[ChatCompletionChunk]:
        """Let a model continue a conversation.

        Every chat model of the gateway answers here; the examples name the models that a page documents.
        A suffix of the model switches a feature of the gateway on: `-web-search`, `-deep-search`, `-ocr`,
        `-r1-fusion`, `-file-parse`; suffixes combine. The pages type `temperature` and `top_p` as integers and
        `logit_bias` as null, beside texts that speak of 0.8 and of an object: number and object are meant.
        They type `content` and `stop` as strings, beside examples and texts with lists: both are taken.

        `POST /v1/chat/completions`.

        Args:
            model: The model, with the suffixes of the features that are wanted.
            messages: The conversation so far.
            temperature: Sampling temperature, 0 to 2. Change this or `top_p`, not both. The gateway's default is 1.0.
            top_p: Nucleus sampling; 0.1 takes the likeliest tenth. Change this or `temperature`, not both. The gateway's default is 1.0.
            n: How many answers; all are charged. The gateway's default is 1.
            stop: Up to 4 texts before which the model stops.
            max_tokens: Most tokens of the answer.
            max_completion_tokens: Most tokens of the answer, thinking included, for reasoning models.
            presence_penalty: Above 0, new subjects are favoured; -2 to 2. The gateway's default is 0.0.
            frequency_penalty: Above 0, repetition is disfavoured; -2 to 2. The gateway's default is 0.0.
            logit_bias: Token ids with what to add to their likelihood, -100 (never) to 100 (always).
            user: Your own id of the end user.
            seed: For repeatable sampling, where the model can.
            logprobs: Return the probabilities of the tokens.
            top_logprobs: How many alternatives for each token.
            response_format: See the type.
            tools: Functions that the model may call. Models without tool use get them as part of the prompt.
            tool_choice: `none`, `auto`, `required`, or the one function to call.
            parallel_tool_calls: Whether several calls may come in one answer.
            reasoning_effort: How long a reasoning model thinks: `low`, `medium` or `high`. The gateway's default is 'medium'.
            modalities: What is answered: `text`, `audio`.
            audio: See the type.
            thinking: See the type.
            stream_options: See the type.
            web_search: Search the web first. False also switches a suffix `-web-search` off.
            search_service: Who searches: `search1api`, `tavily`, `exa`, `bochaai`, `metaso`. The gateway's default is 'search1api'.
            search_results: How many results are read, 1 to 20. The gateway's default is 10.
            search_include_sites: Only these domains.
            search_exclude_sites: Never these domains.
            deep_search: Search in several rounds; slower.
            search_type: Who searches in rounds: `jina`, `search1api`, `tavily`, `exa`. The gateway's default is 'jina'.
            ocr_model: The model that reads pictures for a model that cannot. The gateway's default is 'gpt-4o-mini'.
            r1_fusion: Let DeepSeek-R1 think first, then the model answer.
            thinking_model: The reasoning model that thinks first.
            file_parse: Fetch and read the links and files of the messages.
            parse_service: Who reads them, e.g. `jina`.
            attachments: Files beside the messages, as the apps of 302.AI send them.
            tool_use_mode: 1 chooses by itself, 2 uses the model's own tool use, 3 the prompt; 3 switches streaming off. The gateway's default is 1.
            userid: UUID (version 4) of the end user; switches long-term memory on.
            mcp_servers: MCP servers whose tools the model may use; streaming then fails.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Large Language Model > Open Source Model > Chat(LLaMA3.2 multimodal); 302.AI documentation, exported OpenAPI of page 278559236 (tool use); 302ai/ai-sdk: chat language model.
        """
        from .stream import OPERATION

        return self._client.stream(
            OPERATION,
            model=model,
            messages=messages,
            temperature=temperature,
            top_p=top_p,
            n=n,
            stop=stop,
            max_tokens=max_tokens,
            max_completion_tokens=max_completion_tokens,
            presence_penalty=presence_penalty,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            user=user,
            seed=seed,
            logprobs=logprobs,
            top_logprobs=top_logprobs,
            response_format=response_format,
            tools=tools,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            reasoning_effort=reasoning_effort,
            modalities=modalities,
            audio=audio,
            thinking=thinking,
            stream_options=stream_options,
            web_search=web_search,
            search_service=search_service,
            search_results=search_results,
            search_include_sites=search_include_sites,
            search_exclude_sites=search_exclude_sites,
            deep_search=deep_search,
            search_type=search_type,
            ocr_model=ocr_model,
            r1_fusion=r1_fusion,
            thinking_model=thinking_model,
            file_parse=file_parse,
            parse_service=parse_service,
            attachments=attachments,
            tool_use_mode=tool_use_mode,
            userid=userid,
            mcp_servers=mcp_servers,
        )


class AsyncChat:
    """The operations of `client.chat`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def complete(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        n: int | Unset = UNSET,
        stop: str | Sequence[str] | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, float] | Unset = UNSET,
        user: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        logprobs: bool | Unset = UNSET,
        top_logprobs: int | Unset = UNSET,
        response_format: ChatResponseFormat | Mapping[str, Any] | Unset = UNSET,
        tools: Sequence[ChatTool | Mapping[str, Any]] | Unset = UNSET,
        tool_choice: str | ChatToolChoice | Mapping[str, Any] | Unset = UNSET,
        parallel_tool_calls: bool | Unset = UNSET,
        reasoning_effort: str | Unset = UNSET,
        modalities: Sequence[str] | Unset = UNSET,
        audio: ChatAudioFormat | Mapping[str, Any] | Unset = UNSET,
        thinking: ChatThinking | Mapping[str, Any] | Unset = UNSET,
        stream_options: ChatStreamOptions | Mapping[str, Any] | Unset = UNSET,
        web_search: bool | Unset = UNSET,
        search_service: str | Unset = UNSET,
        search_results: int | Unset = UNSET,
        search_include_sites: Sequence[str] | Unset = UNSET,
        search_exclude_sites: Sequence[str] | Unset = UNSET,
        deep_search: bool | Unset = UNSET,
        search_type: str | Unset = UNSET,
        ocr_model: str | Unset = UNSET,
        r1_fusion: bool | Unset = UNSET,
        thinking_model: str | Unset = UNSET,
        file_parse: bool | Unset = UNSET,
        parse_service: str | Unset = UNSET,
        attachments: Sequence[ChatAttachment | Mapping[str, Any]] | Unset = UNSET,
        tool_use_mode: Literal[1, 2, 3] | Unset = UNSET,
        userid: str | Unset = UNSET,
        mcp_servers: Sequence[ChatMcpServer | Mapping[str, Any]] | Unset = UNSET,
    ) -> ChatCompletion:
        """Let a model continue a conversation.

        Every chat model of the gateway answers here; the examples name the models that a page documents.
        A suffix of the model switches a feature of the gateway on: `-web-search`, `-deep-search`, `-ocr`,
        `-r1-fusion`, `-file-parse`; suffixes combine. The pages type `temperature` and `top_p` as integers and
        `logit_bias` as null, beside texts that speak of 0.8 and of an object: number and object are meant.
        They type `content` and `stop` as strings, beside examples and texts with lists: both are taken.

        `POST /v1/chat/completions`.

        Args:
            model: The model, with the suffixes of the features that are wanted.
            messages: The conversation so far.
            temperature: Sampling temperature, 0 to 2. Change this or `top_p`, not both. The gateway's default is 1.0.
            top_p: Nucleus sampling; 0.1 takes the likeliest tenth. Change this or `temperature`, not both. The gateway's default is 1.0.
            n: How many answers; all are charged. The gateway's default is 1.
            stop: Up to 4 texts before which the model stops.
            max_tokens: Most tokens of the answer.
            max_completion_tokens: Most tokens of the answer, thinking included, for reasoning models.
            presence_penalty: Above 0, new subjects are favoured; -2 to 2. The gateway's default is 0.0.
            frequency_penalty: Above 0, repetition is disfavoured; -2 to 2. The gateway's default is 0.0.
            logit_bias: Token ids with what to add to their likelihood, -100 (never) to 100 (always).
            user: Your own id of the end user.
            seed: For repeatable sampling, where the model can.
            logprobs: Return the probabilities of the tokens.
            top_logprobs: How many alternatives for each token.
            response_format: See the type.
            tools: Functions that the model may call. Models without tool use get them as part of the prompt.
            tool_choice: `none`, `auto`, `required`, or the one function to call.
            parallel_tool_calls: Whether several calls may come in one answer.
            reasoning_effort: How long a reasoning model thinks: `low`, `medium` or `high`. The gateway's default is 'medium'.
            modalities: What is answered: `text`, `audio`.
            audio: See the type.
            thinking: See the type.
            stream_options: See the type.
            web_search: Search the web first. False also switches a suffix `-web-search` off.
            search_service: Who searches: `search1api`, `tavily`, `exa`, `bochaai`, `metaso`. The gateway's default is 'search1api'.
            search_results: How many results are read, 1 to 20. The gateway's default is 10.
            search_include_sites: Only these domains.
            search_exclude_sites: Never these domains.
            deep_search: Search in several rounds; slower.
            search_type: Who searches in rounds: `jina`, `search1api`, `tavily`, `exa`. The gateway's default is 'jina'.
            ocr_model: The model that reads pictures for a model that cannot. The gateway's default is 'gpt-4o-mini'.
            r1_fusion: Let DeepSeek-R1 think first, then the model answer.
            thinking_model: The reasoning model that thinks first.
            file_parse: Fetch and read the links and files of the messages.
            parse_service: Who reads them, e.g. `jina`.
            attachments: Files beside the messages, as the apps of 302.AI send them.
            tool_use_mode: 1 chooses by itself, 2 uses the model's own tool use, 3 the prompt; 3 switches streaming off. The gateway's default is 1.
            userid: UUID (version 4) of the end user; switches long-term memory on.
            mcp_servers: MCP servers whose tools the model may use; streaming then fails.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Large Language Model > Open Source Model > Chat(LLaMA3.2 multimodal); 302.AI documentation, exported OpenAPI of page 278559236 (tool use); 302ai/ai-sdk: chat language model.
        """
        from .complete import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            messages=messages,
            temperature=temperature,
            top_p=top_p,
            n=n,
            stop=stop,
            max_tokens=max_tokens,
            max_completion_tokens=max_completion_tokens,
            presence_penalty=presence_penalty,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            user=user,
            seed=seed,
            logprobs=logprobs,
            top_logprobs=top_logprobs,
            response_format=response_format,
            tools=tools,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            reasoning_effort=reasoning_effort,
            modalities=modalities,
            audio=audio,
            thinking=thinking,
            stream_options=stream_options,
            web_search=web_search,
            search_service=search_service,
            search_results=search_results,
            search_include_sites=search_include_sites,
            search_exclude_sites=search_exclude_sites,
            deep_search=deep_search,
            search_type=search_type,
            ocr_model=ocr_model,
            r1_fusion=r1_fusion,
            thinking_model=thinking_model,
            file_parse=file_parse,
            parse_service=parse_service,
            attachments=attachments,
            tool_use_mode=tool_use_mode,
            userid=userid,
            mcp_servers=mcp_servers,
        )

    def stream(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        n: int | Unset = UNSET,
        stop: str | Sequence[str] | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, float] | Unset = UNSET,
        user: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        logprobs: bool | Unset = UNSET,
        top_logprobs: int | Unset = UNSET,
        response_format: ChatResponseFormat | Mapping[str, Any] | Unset = UNSET,
        tools: Sequence[ChatTool | Mapping[str, Any]] | Unset = UNSET,
        tool_choice: str | ChatToolChoice | Mapping[str, Any] | Unset = UNSET,
        parallel_tool_calls: bool | Unset = UNSET,
        reasoning_effort: str | Unset = UNSET,
        modalities: Sequence[str] | Unset = UNSET,
        audio: ChatAudioFormat | Mapping[str, Any] | Unset = UNSET,
        thinking: ChatThinking | Mapping[str, Any] | Unset = UNSET,
        stream_options: ChatStreamOptions | Mapping[str, Any] | Unset = UNSET,
        web_search: bool | Unset = UNSET,
        search_service: str | Unset = UNSET,
        search_results: int | Unset = UNSET,
        search_include_sites: Sequence[str] | Unset = UNSET,
        search_exclude_sites: Sequence[str] | Unset = UNSET,
        deep_search: bool | Unset = UNSET,
        search_type: str | Unset = UNSET,
        ocr_model: str | Unset = UNSET,
        r1_fusion: bool | Unset = UNSET,
        thinking_model: str | Unset = UNSET,
        file_parse: bool | Unset = UNSET,
        parse_service: str | Unset = UNSET,
        attachments: Sequence[ChatAttachment | Mapping[str, Any]] | Unset = UNSET,
        tool_use_mode: Literal[1, 2, 3] | Unset = UNSET,
        userid: str | Unset = UNSET,
        mcp_servers: Sequence[ChatMcpServer | Mapping[str, Any]] | Unset = UNSET,
    ) -> AsyncStream[ChatCompletionChunk]:
        """Let a model continue a conversation.

        Every chat model of the gateway answers here; the examples name the models that a page documents.
        A suffix of the model switches a feature of the gateway on: `-web-search`, `-deep-search`, `-ocr`,
        `-r1-fusion`, `-file-parse`; suffixes combine. The pages type `temperature` and `top_p` as integers and
        `logit_bias` as null, beside texts that speak of 0.8 and of an object: number and object are meant.
        They type `content` and `stop` as strings, beside examples and texts with lists: both are taken.

        `POST /v1/chat/completions`.

        Args:
            model: The model, with the suffixes of the features that are wanted.
            messages: The conversation so far.
            temperature: Sampling temperature, 0 to 2. Change this or `top_p`, not both. The gateway's default is 1.0.
            top_p: Nucleus sampling; 0.1 takes the likeliest tenth. Change this or `temperature`, not both. The gateway's default is 1.0.
            n: How many answers; all are charged. The gateway's default is 1.
            stop: Up to 4 texts before which the model stops.
            max_tokens: Most tokens of the answer.
            max_completion_tokens: Most tokens of the answer, thinking included, for reasoning models.
            presence_penalty: Above 0, new subjects are favoured; -2 to 2. The gateway's default is 0.0.
            frequency_penalty: Above 0, repetition is disfavoured; -2 to 2. The gateway's default is 0.0.
            logit_bias: Token ids with what to add to their likelihood, -100 (never) to 100 (always).
            user: Your own id of the end user.
            seed: For repeatable sampling, where the model can.
            logprobs: Return the probabilities of the tokens.
            top_logprobs: How many alternatives for each token.
            response_format: See the type.
            tools: Functions that the model may call. Models without tool use get them as part of the prompt.
            tool_choice: `none`, `auto`, `required`, or the one function to call.
            parallel_tool_calls: Whether several calls may come in one answer.
            reasoning_effort: How long a reasoning model thinks: `low`, `medium` or `high`. The gateway's default is 'medium'.
            modalities: What is answered: `text`, `audio`.
            audio: See the type.
            thinking: See the type.
            stream_options: See the type.
            web_search: Search the web first. False also switches a suffix `-web-search` off.
            search_service: Who searches: `search1api`, `tavily`, `exa`, `bochaai`, `metaso`. The gateway's default is 'search1api'.
            search_results: How many results are read, 1 to 20. The gateway's default is 10.
            search_include_sites: Only these domains.
            search_exclude_sites: Never these domains.
            deep_search: Search in several rounds; slower.
            search_type: Who searches in rounds: `jina`, `search1api`, `tavily`, `exa`. The gateway's default is 'jina'.
            ocr_model: The model that reads pictures for a model that cannot. The gateway's default is 'gpt-4o-mini'.
            r1_fusion: Let DeepSeek-R1 think first, then the model answer.
            thinking_model: The reasoning model that thinks first.
            file_parse: Fetch and read the links and files of the messages.
            parse_service: Who reads them, e.g. `jina`.
            attachments: Files beside the messages, as the apps of 302.AI send them.
            tool_use_mode: 1 chooses by itself, 2 uses the model's own tool use, 3 the prompt; 3 switches streaming off. The gateway's default is 1.
            userid: UUID (version 4) of the end user; switches long-term memory on.
            mcp_servers: MCP servers whose tools the model may use; streaming then fails.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Large Language Model > Open Source Model > Chat(LLaMA3.2 multimodal); 302.AI documentation, exported OpenAPI of page 278559236 (tool use); 302ai/ai-sdk: chat language model.
        """
        from .stream import OPERATION

        return self._client.stream(
            OPERATION,
            model=model,
            messages=messages,
            temperature=temperature,
            top_p=top_p,
            n=n,
            stop=stop,
            max_tokens=max_tokens,
            max_completion_tokens=max_completion_tokens,
            presence_penalty=presence_penalty,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            user=user,
            seed=seed,
            logprobs=logprobs,
            top_logprobs=top_logprobs,
            response_format=response_format,
            tools=tools,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            reasoning_effort=reasoning_effort,
            modalities=modalities,
            audio=audio,
            thinking=thinking,
            stream_options=stream_options,
            web_search=web_search,
            search_service=search_service,
            search_results=search_results,
            search_include_sites=search_include_sites,
            search_exclude_sites=search_exclude_sites,
            deep_search=deep_search,
            search_type=search_type,
            ocr_model=ocr_model,
            r1_fusion=r1_fusion,
            thinking_model=thinking_model,
            file_parse=file_parse,
            parse_service=parse_service,
            attachments=attachments,
            tool_use_mode=tool_use_mode,
            userid=userid,
            mcp_servers=mcp_servers,
        )
