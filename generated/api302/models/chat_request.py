from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_attachment import ChatAttachment
    from .chat_audio_format import ChatAudioFormat
    from .chat_mcp_server import ChatMcpServer
    from .chat_message import ChatMessage
    from .chat_response_format import ChatResponseFormat
    from .chat_stream_options import ChatStreamOptions
    from .chat_thinking import ChatThinking
    from .chat_tool import ChatTool
    from .chat_tool_choice import ChatToolChoice


@define(slots=False, kw_only=True, repr=False)
class ChatRequest(Model):
    """The object `ChatRequest`.

    Attributes:
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
        stream: Answer in chunks, as server-sent events. The gateway's default is False.
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
    """

    model: str
    messages: list[ChatMessage]
    temperature: float | Unset = UNSET
    top_p: float | Unset = UNSET
    n: int | Unset = UNSET
    stop: str | list[str] | Unset = UNSET
    max_tokens: int | Unset = UNSET
    max_completion_tokens: int | Unset = UNSET
    presence_penalty: float | Unset = UNSET
    frequency_penalty: float | Unset = UNSET
    logit_bias: dict[str, float] | Unset = UNSET
    user: str | Unset = UNSET
    seed: int | Unset = UNSET
    logprobs: bool | Unset = UNSET
    top_logprobs: int | Unset = UNSET
    response_format: ChatResponseFormat | Unset = UNSET
    tools: list[ChatTool] | Unset = UNSET
    tool_choice: str | ChatToolChoice | Unset = UNSET
    parallel_tool_calls: bool | Unset = UNSET
    reasoning_effort: str | Unset = UNSET
    modalities: list[str] | Unset = UNSET
    audio: ChatAudioFormat | Unset = UNSET
    thinking: ChatThinking | Unset = UNSET
    stream: bool | Unset = UNSET
    stream_options: ChatStreamOptions | Unset = UNSET
    web_search: bool | Unset = UNSET
    search_service: str | Unset = UNSET
    search_results: int | Unset = UNSET
    search_include_sites: list[str] | Unset = UNSET
    search_exclude_sites: list[str] | Unset = UNSET
    deep_search: bool | Unset = UNSET
    search_type: str | Unset = UNSET
    ocr_model: str | Unset = UNSET
    r1_fusion: bool | Unset = UNSET
    thinking_model: str | Unset = UNSET
    file_parse: bool | Unset = UNSET
    parse_service: str | Unset = UNSET
    attachments: list[ChatAttachment] | Unset = UNSET
    tool_use_mode: Literal[1, 2, 3] | int | Unset = UNSET
    userid: str | Unset = UNSET
    mcp_servers: list[ChatMcpServer] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "web_search": "web-search",
        "search_service": "search-service",
        "search_results": "search-results",
        "search_include_sites": "search-include-sites",
        "search_exclude_sites": "search-exclude-sites",
        "deep_search": "deep-search",
        "search_type": "searchType",
        "r1_fusion": "r1-fusion",
        "thinking_model": "thinking-model",
        "file_parse": "file-parse",
        "parse_service": "parse-service",
        "tool_use_mode": "tool-use-mode",
    }
