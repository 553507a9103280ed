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
    from .chat_translation_options import ChatTranslationOptions
    from .chat_web_search_options import ChatWebSearchOptions


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatRequest(Model):
    """The object `ChatRequest`.

    Attributes:
        model: The model, with the suffixes of the features that are wanted.
        messages: The conversation so far.
        temperature: Sampling temperature, 0 to 2. Change this or `top_p`, not both. The gateway's default is 1.0.
        top_p: Nucleus sampling; 0.1 takes the likeliest tenth. Change this or `temperature`, not both. The gateway's default is 1.0.
        top_k: Sampling among this many of the likeliest tokens, of Claude models. A page requires it and types it as a text, beside an example that leaves it out: an optional integer is meant.
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
        reasoning_effort: How long a reasoning model (o1 and later) thinks: `low`, `medium` (what it does otherwise) or `high`.
        modalities: What is answered: `text`, `audio`.
        audio: See the type.
        thinking: See the type.
        enable_thinking: Whether a Qwen model thinks before it answers, of Qwen3 and other models with both modes.
        thinking_budget: Most tokens of thinking, of Qwen models with `enable_thinking`.
        stream: Answer in chunks, as server-sent events. The gateway's default is False.
        stream_options: See the type.
        web_search: Search the web first. False also switches a suffix `-web-search` off. WiseDiag models have a switch of their own, `web_search` (false unless sent); it is not described, as some languages cannot tell the two names apart.
        search_service: Who searches: `search1api`, `tavily`, `exa`, `bochaai` (later also written `bocha`), `metaso`. The gateway's default is 'search1api'.
        search_results: How many results are read, 1 to 20. The gateway's default is 10.
        search_include_sites: Only these domains.
        search_exclude_sites: Never these domains.
        deep_search: Search in several rounds, as a suffix `-deep-search` does; slower.
        search_type: Who searches in rounds: `jina`, `search1api`, `tavily`, `exa`. The gateway's default is 'jina'.
        ocr_model: The model that reads pictures for another model, even for one that could read them itself. The gateway's default is 'gpt-4o-mini'.
        r1_fusion: Let DeepSeek-R1 think first, then the model answer.
        thinking_model: The reasoning model that thinks first, in later documentation.
        file_parse: Fetch and read the links and files of the messages.
        parse_service: Who reads them; the apps of 302.AI send `jina`.
        attachments: Files beside the messages, as the apps of 302.AI send them.
        textract: Extract the text of `attachments`; no page has it, the Android app sends it as true.
        tool_use_mode: 1 chooses by itself, 2 uses the model's own tool use, 3 the prompt. By the prompt nothing is streamed. The page does not say whether it is a number or a text. The gateway's default is 1.
        userid: UUID (version 4) of the end user; switches long-term memory on. Its first use creates the user in Memobase; anything but such a UUID is ignored.
        mcp_servers: MCP servers whose tools the model may use; streaming then fails.
        search_domain_filter: Only these domains, or never those with `-` before them, of Perplexity models.
        search_recency_filter: How old sources may be, of Perplexity models: `hour`, `day`, `week`, `month`.
        return_images: Answer with pictures too, of Perplexity models.
        return_related_questions: Answer with further questions too, of Perplexity models.
        web_search_options: How Perplexity models search.
        translation_options: What Qwen-MT models translate, which take exactly one message of the user. The page lists codes of languages, among them `en`, `zh`, `zh_tw`, `ru`, `ja`, `ko`, `es`, `fr`, `pt`, `de`, `it`, `th`, `vi`, `id`, `ms`, `ar`, `hi`, `he`, `my`, `ta`, `ur`, `bn`, `pl`, `nl`, `ro`, `tr`, `km`, `lo`, `yue`; the example writes `English`.
        do_sample: Whether `temperature` and `top_p` have an effect, of WiseDiag models; otherwise they have.
        introduction: Role and tone of the researcher, of UniFuncs models.
        plan_approval: Ask for approval of the plan first, of UniFuncs models.
        max_depth: Most rounds of research, of UniFuncs models; otherwise 25.
        output_type: What is written, e.g. `report`, of UniFuncs models.
        output_prompt: Your own instruction for what is written, of UniFuncs models; may hold the placeholders `introduction`, `output_length` and `content`. From the vendor, not on the page.
        output_length: Length of what is written, of UniFuncs models, e.g. 10000.
        reference_style: How sources are shown, of UniFuncs models: `link` (otherwise), `character` or `hidden`.
        content_verification: Verify what was found, of UniFuncs models; otherwise it is not.
        domain_scope: Only these sites, of UniFuncs models. From the vendor, not on the page.
        domain_blacklist: Never these sites, of UniFuncs models. From the vendor, not on the page.
        important_keywords: Up to 20 words to look for, of UniFuncs models. From a reseller of the same API, not on the page.
    """

    model: str
    messages: list[ChatMessage]
    temperature: float | Unset = UNSET
    top_p: float | Unset = UNSET
    top_k: int | Unset = UNSET
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
    enable_thinking: bool | Unset = UNSET
    thinking_budget: int | Unset = UNSET
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
    textract: bool | Unset = UNSET
    tool_use_mode: Literal[1, 2, 3] | int | Unset = UNSET
    userid: str | Unset = UNSET
    mcp_servers: list[ChatMcpServer] | Unset = UNSET
    search_domain_filter: list[str] | Unset = UNSET
    search_recency_filter: str | Unset = UNSET
    return_images: bool | Unset = UNSET
    return_related_questions: bool | Unset = UNSET
    web_search_options: ChatWebSearchOptions | Unset = UNSET
    translation_options: ChatTranslationOptions | Unset = UNSET
    do_sample: bool | Unset = UNSET
    introduction: str | Unset = UNSET
    plan_approval: bool | Unset = UNSET
    max_depth: int | Unset = UNSET
    output_type: str | Unset = UNSET
    output_prompt: str | Unset = UNSET
    output_length: int | Unset = UNSET
    reference_style: str | Unset = UNSET
    content_verification: bool | Unset = UNSET
    domain_scope: list[str] | Unset = UNSET
    domain_blacklist: list[str] | Unset = UNSET
    important_keywords: list[str] | Unset = UNSET
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
