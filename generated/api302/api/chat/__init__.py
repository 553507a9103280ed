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
    from ...models.chat_simple_answer import ChatSimpleAnswer
    from ...models.chat_stream_options import ChatStreamOptions
    from ...models.chat_task import ChatTask
    from ...models.chat_task_result import ChatTaskResult
    from ...models.chat_thinking import ChatThinking
    from ...models.chat_tool import ChatTool
    from ...models.chat_tool_choice import ChatToolChoice
    from ...models.chat_translation_options import ChatTranslationOptions
    from ...models.chat_web_search_options import ChatWebSearchOptions
    from . import ask as ask
    from . import complete as complete
    from . import get_result as get_result
    from . import stream as stream
    from . import submit as submit

_OPERATIONS = (
    "complete",
    "stream",
    "ask",
    "submit",
    "get_result",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
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
        callback: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
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
        enable_thinking: bool | Unset = UNSET,
        thinking_budget: int | Unset = UNSET,
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
        textract: bool | Unset = UNSET,
        tool_use_mode: Literal[1, 2, 3] | Unset = UNSET,
        userid: str | Unset = UNSET,
        mcp_servers: Sequence[ChatMcpServer | Mapping[str, Any]] | Unset = UNSET,
        search_domain_filter: Sequence[str] | Unset = UNSET,
        search_recency_filter: str | Unset = UNSET,
        return_images: bool | Unset = UNSET,
        return_related_questions: bool | Unset = UNSET,
        web_search_options: ChatWebSearchOptions | Mapping[str, Any] | Unset = UNSET,
        translation_options: ChatTranslationOptions | Mapping[str, Any] | Unset = UNSET,
        do_sample: bool | Unset = UNSET,
        introduction: str | Unset = UNSET,
        plan_approval: bool | Unset = UNSET,
        max_depth: int | Unset = UNSET,
        output_type: str | Unset = UNSET,
        output_prompt: str | Unset = UNSET,
        output_length: int | Unset = UNSET,
        reference_style: str | Unset = UNSET,
        content_verification: bool | Unset = UNSET,
        domain_scope: Sequence[str] | Unset = UNSET,
        domain_blacklist: Sequence[str] | Unset = UNSET,
        important_keywords: Sequence[str] | Unset = UNSET,
    ) -> ChatCompletion:
        """Let a model continue a conversation.

        Every chat model of the gateway answers here; each page of the documentation is an example with its models.
        Prices there are in PTC for a million tokens, of the question / of the answer, where the documentation gives
        them; your own models cost 0.05 PTC a day.
        A suffix of the model switches a feature of the gateway on: `-web-search`, `-deep-search`, `-ocr`,
        `-r1-fusion` (later documentation writes `-fusion`), `-file-parse`; suffixes combine. Search, pictures read by a
        second model, fusion and parsing are charged beside the model.
        With `async=true` the answer is a task at once, without extra cost; a body with `message` in place of `messages`
        is answered with nothing but the text. Fields whose description names a vendor's models are for those.
        The pages type `temperature` and `top_p` as integers and `logit_bias` as null, beside texts that speak of 0.8
        and of an object: number and object are meant.
        They type `content` and `stop` as strings, beside examples and texts with lists: both are taken.
        They type a streamed answer as JSON, beside an example that is a chunk: it is an event stream. What fails before
        the stream starts is answered with a JSON error.

        `POST /v1/chat/completions`.

        Args:
            model: The model, with the suffixes of the features that are wanted.
            messages: The conversation so far.
            callback: Address that is called when the task is done; only with `async=true`.
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

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, the pages with `Chat` in their title under Large Language Model; 302.AI documentation, exported OpenAPI of page 278559236 (tool use); 302.AI documentation, answers on pages 207705107, 216496100, 225241593, 255482146, 274416667, 282181336; 302ai/ai-sdk: chat language model; 302ai/302-AI-Studio-sv: list of models of 2025-09; 302ai/302_red_packet_generation: the simplified form; 302ai/302-CoW-Plugin, 302ai/302-video-generator-public, 302ai/302_ai_translater: the models of DeepL; References of Perplexity, Alibaba Model Studio, WiseDiag and UniFuncs, for the fields of their models.
        """
        from .complete import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            messages=messages,
            callback=callback,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
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
            enable_thinking=enable_thinking,
            thinking_budget=thinking_budget,
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
            textract=textract,
            tool_use_mode=tool_use_mode,
            userid=userid,
            mcp_servers=mcp_servers,
            search_domain_filter=search_domain_filter,
            search_recency_filter=search_recency_filter,
            return_images=return_images,
            return_related_questions=return_related_questions,
            web_search_options=web_search_options,
            translation_options=translation_options,
            do_sample=do_sample,
            introduction=introduction,
            plan_approval=plan_approval,
            max_depth=max_depth,
            output_type=output_type,
            output_prompt=output_prompt,
            output_length=output_length,
            reference_style=reference_style,
            content_verification=content_verification,
            domain_scope=domain_scope,
            domain_blacklist=domain_blacklist,
            important_keywords=important_keywords,
        )

    def stream(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        callback: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
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
        enable_thinking: bool | Unset = UNSET,
        thinking_budget: int | Unset = UNSET,
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
        textract: bool | Unset = UNSET,
        tool_use_mode: Literal[1, 2, 3] | Unset = UNSET,
        userid: str | Unset = UNSET,
        mcp_servers: Sequence[ChatMcpServer | Mapping[str, Any]] | Unset = UNSET,
        search_domain_filter: Sequence[str] | Unset = UNSET,
        search_recency_filter: str | Unset = UNSET,
        return_images: bool | Unset = UNSET,
        return_related_questions: bool | Unset = UNSET,
        web_search_options: ChatWebSearchOptions | Mapping[str, Any] | Unset = UNSET,
        translation_options: ChatTranslationOptions | Mapping[str, Any] | Unset = UNSET,
        do_sample: bool | Unset = UNSET,
        introduction: str | Unset = UNSET,
        plan_approval: bool | Unset = UNSET,
        max_depth: int | Unset = UNSET,
        output_type: str | Unset = UNSET,
        output_prompt: str | Unset = UNSET,
        output_length: int | Unset = UNSET,
        reference_style: str | Unset = UNSET,
        content_verification: bool | Unset = UNSET,
        domain_scope: Sequence[str] | Unset = UNSET,
        domain_blacklist: Sequence[str] | Unset = UNSET,
        important_keywords: Sequence[str] | Unset = UNSET,
    ) -> Stream[ChatCompletionChunk]:
        """Let a model continue a conversation.

        Every chat model of the gateway answers here; each page of the documentation is an example with its models.
        Prices there are in PTC for a million tokens, of the question / of the answer, where the documentation gives
        them; your own models cost 0.05 PTC a day.
        A suffix of the model switches a feature of the gateway on: `-web-search`, `-deep-search`, `-ocr`,
        `-r1-fusion` (later documentation writes `-fusion`), `-file-parse`; suffixes combine. Search, pictures read by a
        second model, fusion and parsing are charged beside the model.
        With `async=true` the answer is a task at once, without extra cost; a body with `message` in place of `messages`
        is answered with nothing but the text. Fields whose description names a vendor's models are for those.
        The pages type `temperature` and `top_p` as integers and `logit_bias` as null, beside texts that speak of 0.8
        and of an object: number and object are meant.
        They type `content` and `stop` as strings, beside examples and texts with lists: both are taken.
        They type a streamed answer as JSON, beside an example that is a chunk: it is an event stream. What fails before
        the stream starts is answered with a JSON error.

        `POST /v1/chat/completions`.

        Args:
            model: The model, with the suffixes of the features that are wanted.
            messages: The conversation so far.
            callback: Address that is called when the task is done; only with `async=true`.
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

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, the pages with `Chat` in their title under Large Language Model; 302.AI documentation, exported OpenAPI of page 278559236 (tool use); 302.AI documentation, answers on pages 207705107, 216496100, 225241593, 255482146, 274416667, 282181336; 302ai/ai-sdk: chat language model; 302ai/302-AI-Studio-sv: list of models of 2025-09; 302ai/302_red_packet_generation: the simplified form; 302ai/302-CoW-Plugin, 302ai/302-video-generator-public, 302ai/302_ai_translater: the models of DeepL; References of Perplexity, Alibaba Model Studio, WiseDiag and UniFuncs, for the fields of their models.
        """
        from .stream import OPERATION

        return self._client.stream(
            OPERATION,
            model=model,
            messages=messages,
            callback=callback,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
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
            enable_thinking=enable_thinking,
            thinking_budget=thinking_budget,
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
            textract=textract,
            tool_use_mode=tool_use_mode,
            userid=userid,
            mcp_servers=mcp_servers,
            search_domain_filter=search_domain_filter,
            search_recency_filter=search_recency_filter,
            return_images=return_images,
            return_related_questions=return_related_questions,
            web_search_options=web_search_options,
            translation_options=translation_options,
            do_sample=do_sample,
            introduction=introduction,
            plan_approval=plan_approval,
            max_depth=max_depth,
            output_type=output_type,
            output_prompt=output_prompt,
            output_length=output_length,
            reference_style=reference_style,
            content_verification=content_verification,
            domain_scope=domain_scope,
            domain_blacklist=domain_blacklist,
            important_keywords=important_keywords,
        )

    def ask(
        self,
        *,
        model: str,
        message: str,
        callback: str | Unset = UNSET,
    ) -> ChatSimpleAnswer:
        """Let a model continue a conversation.

        Every chat model of the gateway answers here; each page of the documentation is an example with its models.
        Prices there are in PTC for a million tokens, of the question / of the answer, where the documentation gives
        them; your own models cost 0.05 PTC a day.
        A suffix of the model switches a feature of the gateway on: `-web-search`, `-deep-search`, `-ocr`,
        `-r1-fusion` (later documentation writes `-fusion`), `-file-parse`; suffixes combine. Search, pictures read by a
        second model, fusion and parsing are charged beside the model.
        With `async=true` the answer is a task at once, without extra cost; a body with `message` in place of `messages`
        is answered with nothing but the text. Fields whose description names a vendor's models are for those.
        The pages type `temperature` and `top_p` as integers and `logit_bias` as null, beside texts that speak of 0.8
        and of an object: number and object are meant.
        They type `content` and `stop` as strings, beside examples and texts with lists: both are taken.
        They type a streamed answer as JSON, beside an example that is a chunk: it is an event stream. What fails before
        the stream starts is answered with a JSON error.

        `POST /v1/chat/completions`.

        Args:
            model: The model, with the suffixes of the features that are wanted.
            message: The whole prompt.
            callback: Address that is called when the task is done; only with `async=true`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, the pages with `Chat` in their title under Large Language Model; 302.AI documentation, exported OpenAPI of page 278559236 (tool use); 302.AI documentation, answers on pages 207705107, 216496100, 225241593, 255482146, 274416667, 282181336; 302ai/ai-sdk: chat language model; 302ai/302-AI-Studio-sv: list of models of 2025-09; 302ai/302_red_packet_generation: the simplified form; 302ai/302-CoW-Plugin, 302ai/302-video-generator-public, 302ai/302_ai_translater: the models of DeepL; References of Perplexity, Alibaba Model Studio, WiseDiag and UniFuncs, for the fields of their models.
        """
        from .ask import OPERATION

        return self._client.send(OPERATION, model=model, message=message, callback=callback)

    def submit(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        callback: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
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
        enable_thinking: bool | Unset = UNSET,
        thinking_budget: int | Unset = UNSET,
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
        textract: bool | Unset = UNSET,
        tool_use_mode: Literal[1, 2, 3] | Unset = UNSET,
        userid: str | Unset = UNSET,
        mcp_servers: Sequence[ChatMcpServer | Mapping[str, Any]] | Unset = UNSET,
        search_domain_filter: Sequence[str] | Unset = UNSET,
        search_recency_filter: str | Unset = UNSET,
        return_images: bool | Unset = UNSET,
        return_related_questions: bool | Unset = UNSET,
        web_search_options: ChatWebSearchOptions | Mapping[str, Any] | Unset = UNSET,
        translation_options: ChatTranslationOptions | Mapping[str, Any] | Unset = UNSET,
        do_sample: bool | Unset = UNSET,
        introduction: str | Unset = UNSET,
        plan_approval: bool | Unset = UNSET,
        max_depth: int | Unset = UNSET,
        output_type: str | Unset = UNSET,
        output_prompt: str | Unset = UNSET,
        output_length: int | Unset = UNSET,
        reference_style: str | Unset = UNSET,
        content_verification: bool | Unset = UNSET,
        domain_scope: Sequence[str] | Unset = UNSET,
        domain_blacklist: Sequence[str] | Unset = UNSET,
        important_keywords: Sequence[str] | Unset = UNSET,
    ) -> Task[ChatTask, ChatTaskResult]:
        """Let a model continue a conversation.

        Every chat model of the gateway answers here; each page of the documentation is an example with its models.
        Prices there are in PTC for a million tokens, of the question / of the answer, where the documentation gives
        them; your own models cost 0.05 PTC a day.
        A suffix of the model switches a feature of the gateway on: `-web-search`, `-deep-search`, `-ocr`,
        `-r1-fusion` (later documentation writes `-fusion`), `-file-parse`; suffixes combine. Search, pictures read by a
        second model, fusion and parsing are charged beside the model.
        With `async=true` the answer is a task at once, without extra cost; a body with `message` in place of `messages`
        is answered with nothing but the text. Fields whose description names a vendor's models are for those.
        The pages type `temperature` and `top_p` as integers and `logit_bias` as null, beside texts that speak of 0.8
        and of an object: number and object are meant.
        They type `content` and `stop` as strings, beside examples and texts with lists: both are taken.
        They type a streamed answer as JSON, beside an example that is a chunk: it is an event stream. What fails before
        the stream starts is answered with a JSON error.

        `POST /v1/chat/completions`.

        Args:
            model: The model, with the suffixes of the features that are wanted.
            messages: The conversation so far.
            callback: Address that is called when the task is done; only with `async=true`.
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

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, the pages with `Chat` in their title under Large Language Model; 302.AI documentation, exported OpenAPI of page 278559236 (tool use); 302.AI documentation, answers on pages 207705107, 216496100, 225241593, 255482146, 274416667, 282181336; 302ai/ai-sdk: chat language model; 302ai/302-AI-Studio-sv: list of models of 2025-09; 302ai/302_red_packet_generation: the simplified form; 302ai/302-CoW-Plugin, 302ai/302-video-generator-public, 302ai/302_ai_translater: the models of DeepL; References of Perplexity, Alibaba Model Studio, WiseDiag and UniFuncs, for the fields of their models.
        """
        from .submit import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            messages=messages,
            callback=callback,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
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
            enable_thinking=enable_thinking,
            thinking_budget=thinking_budget,
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
            textract=textract,
            tool_use_mode=tool_use_mode,
            userid=userid,
            mcp_servers=mcp_servers,
            search_domain_filter=search_domain_filter,
            search_recency_filter=search_recency_filter,
            return_images=return_images,
            return_related_questions=return_related_questions,
            web_search_options=web_search_options,
            translation_options=translation_options,
            do_sample=do_sample,
            introduction=introduction,
            plan_approval=plan_approval,
            max_depth=max_depth,
            output_type=output_type,
            output_prompt=output_prompt,
            output_length=output_length,
            reference_style=reference_style,
            content_verification=content_verification,
            domain_scope=domain_scope,
            domain_blacklist=domain_blacklist,
            important_keywords=important_keywords,
        )

    def get_result(
        self,
        *,
        task_id: str,
        llm_content_extract: Literal["false", "true"] | Unset = UNSET,
    ) -> ChatTaskResult:
        """Fetch the result of an asynchronous call.

        Free of charge. Other operations that take `async=true`, such as the generation of images, have their results
        here too.
        While the call runs, one client sees 409 and `result pending`, another 200 with `pending` in `err`: both mean
        the same. `status_code` tells how the call itself ended.
        `data` is the body of that call: of a chat the completion as JSON text, of pictures an address. Clients differ on
        whether it is a text or an object; both are taken.

        `GET /v1/async_result`; price: free.

        Args:
            task_id: The id that the asynchronous call answered.
            llm_content_extract: `true` also gives the text of a chat's answer as `extracted_content`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 323087731 (the call); a public Python gateway client with a 302.AI mode, and its tests; a public image provider adapter that polls api.302.ai/v1/async_result, and its tests.
        """
        from .get_result import OPERATION

        return self._client.send(OPERATION, task_id=task_id, llm_content_extract=llm_content_extract)

    def task(self, id: Any) -> Task[ChatTask, ChatTaskResult]:
        """Pick up a task that was submitted by `submit`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .submit import TASK

        return Task(self._client, TASK, id)


class AsyncChat:
    """The operations of `client.chat`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def complete(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        callback: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
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
        enable_thinking: bool | Unset = UNSET,
        thinking_budget: int | Unset = UNSET,
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
        textract: bool | Unset = UNSET,
        tool_use_mode: Literal[1, 2, 3] | Unset = UNSET,
        userid: str | Unset = UNSET,
        mcp_servers: Sequence[ChatMcpServer | Mapping[str, Any]] | Unset = UNSET,
        search_domain_filter: Sequence[str] | Unset = UNSET,
        search_recency_filter: str | Unset = UNSET,
        return_images: bool | Unset = UNSET,
        return_related_questions: bool | Unset = UNSET,
        web_search_options: ChatWebSearchOptions | Mapping[str, Any] | Unset = UNSET,
        translation_options: ChatTranslationOptions | Mapping[str, Any] | Unset = UNSET,
        do_sample: bool | Unset = UNSET,
        introduction: str | Unset = UNSET,
        plan_approval: bool | Unset = UNSET,
        max_depth: int | Unset = UNSET,
        output_type: str | Unset = UNSET,
        output_prompt: str | Unset = UNSET,
        output_length: int | Unset = UNSET,
        reference_style: str | Unset = UNSET,
        content_verification: bool | Unset = UNSET,
        domain_scope: Sequence[str] | Unset = UNSET,
        domain_blacklist: Sequence[str] | Unset = UNSET,
        important_keywords: Sequence[str] | Unset = UNSET,
    ) -> ChatCompletion:
        """Let a model continue a conversation.

        Every chat model of the gateway answers here; each page of the documentation is an example with its models.
        Prices there are in PTC for a million tokens, of the question / of the answer, where the documentation gives
        them; your own models cost 0.05 PTC a day.
        A suffix of the model switches a feature of the gateway on: `-web-search`, `-deep-search`, `-ocr`,
        `-r1-fusion` (later documentation writes `-fusion`), `-file-parse`; suffixes combine. Search, pictures read by a
        second model, fusion and parsing are charged beside the model.
        With `async=true` the answer is a task at once, without extra cost; a body with `message` in place of `messages`
        is answered with nothing but the text. Fields whose description names a vendor's models are for those.
        The pages type `temperature` and `top_p` as integers and `logit_bias` as null, beside texts that speak of 0.8
        and of an object: number and object are meant.
        They type `content` and `stop` as strings, beside examples and texts with lists: both are taken.
        They type a streamed answer as JSON, beside an example that is a chunk: it is an event stream. What fails before
        the stream starts is answered with a JSON error.

        `POST /v1/chat/completions`.

        Args:
            model: The model, with the suffixes of the features that are wanted.
            messages: The conversation so far.
            callback: Address that is called when the task is done; only with `async=true`.
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

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, the pages with `Chat` in their title under Large Language Model; 302.AI documentation, exported OpenAPI of page 278559236 (tool use); 302.AI documentation, answers on pages 207705107, 216496100, 225241593, 255482146, 274416667, 282181336; 302ai/ai-sdk: chat language model; 302ai/302-AI-Studio-sv: list of models of 2025-09; 302ai/302_red_packet_generation: the simplified form; 302ai/302-CoW-Plugin, 302ai/302-video-generator-public, 302ai/302_ai_translater: the models of DeepL; References of Perplexity, Alibaba Model Studio, WiseDiag and UniFuncs, for the fields of their models.
        """
        from .complete import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            messages=messages,
            callback=callback,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
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
            enable_thinking=enable_thinking,
            thinking_budget=thinking_budget,
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
            textract=textract,
            tool_use_mode=tool_use_mode,
            userid=userid,
            mcp_servers=mcp_servers,
            search_domain_filter=search_domain_filter,
            search_recency_filter=search_recency_filter,
            return_images=return_images,
            return_related_questions=return_related_questions,
            web_search_options=web_search_options,
            translation_options=translation_options,
            do_sample=do_sample,
            introduction=introduction,
            plan_approval=plan_approval,
            max_depth=max_depth,
            output_type=output_type,
            output_prompt=output_prompt,
            output_length=output_length,
            reference_style=reference_style,
            content_verification=content_verification,
            domain_scope=domain_scope,
            domain_blacklist=domain_blacklist,
            important_keywords=important_keywords,
        )

    def stream(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        callback: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
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
        enable_thinking: bool | Unset = UNSET,
        thinking_budget: int | Unset = UNSET,
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
        textract: bool | Unset = UNSET,
        tool_use_mode: Literal[1, 2, 3] | Unset = UNSET,
        userid: str | Unset = UNSET,
        mcp_servers: Sequence[ChatMcpServer | Mapping[str, Any]] | Unset = UNSET,
        search_domain_filter: Sequence[str] | Unset = UNSET,
        search_recency_filter: str | Unset = UNSET,
        return_images: bool | Unset = UNSET,
        return_related_questions: bool | Unset = UNSET,
        web_search_options: ChatWebSearchOptions | Mapping[str, Any] | Unset = UNSET,
        translation_options: ChatTranslationOptions | Mapping[str, Any] | Unset = UNSET,
        do_sample: bool | Unset = UNSET,
        introduction: str | Unset = UNSET,
        plan_approval: bool | Unset = UNSET,
        max_depth: int | Unset = UNSET,
        output_type: str | Unset = UNSET,
        output_prompt: str | Unset = UNSET,
        output_length: int | Unset = UNSET,
        reference_style: str | Unset = UNSET,
        content_verification: bool | Unset = UNSET,
        domain_scope: Sequence[str] | Unset = UNSET,
        domain_blacklist: Sequence[str] | Unset = UNSET,
        important_keywords: Sequence[str] | Unset = UNSET,
    ) -> AsyncStream[ChatCompletionChunk]:
        """Let a model continue a conversation.

        Every chat model of the gateway answers here; each page of the documentation is an example with its models.
        Prices there are in PTC for a million tokens, of the question / of the answer, where the documentation gives
        them; your own models cost 0.05 PTC a day.
        A suffix of the model switches a feature of the gateway on: `-web-search`, `-deep-search`, `-ocr`,
        `-r1-fusion` (later documentation writes `-fusion`), `-file-parse`; suffixes combine. Search, pictures read by a
        second model, fusion and parsing are charged beside the model.
        With `async=true` the answer is a task at once, without extra cost; a body with `message` in place of `messages`
        is answered with nothing but the text. Fields whose description names a vendor's models are for those.
        The pages type `temperature` and `top_p` as integers and `logit_bias` as null, beside texts that speak of 0.8
        and of an object: number and object are meant.
        They type `content` and `stop` as strings, beside examples and texts with lists: both are taken.
        They type a streamed answer as JSON, beside an example that is a chunk: it is an event stream. What fails before
        the stream starts is answered with a JSON error.

        `POST /v1/chat/completions`.

        Args:
            model: The model, with the suffixes of the features that are wanted.
            messages: The conversation so far.
            callback: Address that is called when the task is done; only with `async=true`.
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

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, the pages with `Chat` in their title under Large Language Model; 302.AI documentation, exported OpenAPI of page 278559236 (tool use); 302.AI documentation, answers on pages 207705107, 216496100, 225241593, 255482146, 274416667, 282181336; 302ai/ai-sdk: chat language model; 302ai/302-AI-Studio-sv: list of models of 2025-09; 302ai/302_red_packet_generation: the simplified form; 302ai/302-CoW-Plugin, 302ai/302-video-generator-public, 302ai/302_ai_translater: the models of DeepL; References of Perplexity, Alibaba Model Studio, WiseDiag and UniFuncs, for the fields of their models.
        """
        from .stream import OPERATION

        return self._client.stream(
            OPERATION,
            model=model,
            messages=messages,
            callback=callback,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
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
            enable_thinking=enable_thinking,
            thinking_budget=thinking_budget,
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
            textract=textract,
            tool_use_mode=tool_use_mode,
            userid=userid,
            mcp_servers=mcp_servers,
            search_domain_filter=search_domain_filter,
            search_recency_filter=search_recency_filter,
            return_images=return_images,
            return_related_questions=return_related_questions,
            web_search_options=web_search_options,
            translation_options=translation_options,
            do_sample=do_sample,
            introduction=introduction,
            plan_approval=plan_approval,
            max_depth=max_depth,
            output_type=output_type,
            output_prompt=output_prompt,
            output_length=output_length,
            reference_style=reference_style,
            content_verification=content_verification,
            domain_scope=domain_scope,
            domain_blacklist=domain_blacklist,
            important_keywords=important_keywords,
        )

    async def ask(
        self,
        *,
        model: str,
        message: str,
        callback: str | Unset = UNSET,
    ) -> ChatSimpleAnswer:
        """Let a model continue a conversation.

        Every chat model of the gateway answers here; each page of the documentation is an example with its models.
        Prices there are in PTC for a million tokens, of the question / of the answer, where the documentation gives
        them; your own models cost 0.05 PTC a day.
        A suffix of the model switches a feature of the gateway on: `-web-search`, `-deep-search`, `-ocr`,
        `-r1-fusion` (later documentation writes `-fusion`), `-file-parse`; suffixes combine. Search, pictures read by a
        second model, fusion and parsing are charged beside the model.
        With `async=true` the answer is a task at once, without extra cost; a body with `message` in place of `messages`
        is answered with nothing but the text. Fields whose description names a vendor's models are for those.
        The pages type `temperature` and `top_p` as integers and `logit_bias` as null, beside texts that speak of 0.8
        and of an object: number and object are meant.
        They type `content` and `stop` as strings, beside examples and texts with lists: both are taken.
        They type a streamed answer as JSON, beside an example that is a chunk: it is an event stream. What fails before
        the stream starts is answered with a JSON error.

        `POST /v1/chat/completions`.

        Args:
            model: The model, with the suffixes of the features that are wanted.
            message: The whole prompt.
            callback: Address that is called when the task is done; only with `async=true`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, the pages with `Chat` in their title under Large Language Model; 302.AI documentation, exported OpenAPI of page 278559236 (tool use); 302.AI documentation, answers on pages 207705107, 216496100, 225241593, 255482146, 274416667, 282181336; 302ai/ai-sdk: chat language model; 302ai/302-AI-Studio-sv: list of models of 2025-09; 302ai/302_red_packet_generation: the simplified form; 302ai/302-CoW-Plugin, 302ai/302-video-generator-public, 302ai/302_ai_translater: the models of DeepL; References of Perplexity, Alibaba Model Studio, WiseDiag and UniFuncs, for the fields of their models.
        """
        from .ask import OPERATION

        return await self._client.send(OPERATION, model=model, message=message, callback=callback)

    async def submit(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        callback: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
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
        enable_thinking: bool | Unset = UNSET,
        thinking_budget: int | Unset = UNSET,
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
        textract: bool | Unset = UNSET,
        tool_use_mode: Literal[1, 2, 3] | Unset = UNSET,
        userid: str | Unset = UNSET,
        mcp_servers: Sequence[ChatMcpServer | Mapping[str, Any]] | Unset = UNSET,
        search_domain_filter: Sequence[str] | Unset = UNSET,
        search_recency_filter: str | Unset = UNSET,
        return_images: bool | Unset = UNSET,
        return_related_questions: bool | Unset = UNSET,
        web_search_options: ChatWebSearchOptions | Mapping[str, Any] | Unset = UNSET,
        translation_options: ChatTranslationOptions | Mapping[str, Any] | Unset = UNSET,
        do_sample: bool | Unset = UNSET,
        introduction: str | Unset = UNSET,
        plan_approval: bool | Unset = UNSET,
        max_depth: int | Unset = UNSET,
        output_type: str | Unset = UNSET,
        output_prompt: str | Unset = UNSET,
        output_length: int | Unset = UNSET,
        reference_style: str | Unset = UNSET,
        content_verification: bool | Unset = UNSET,
        domain_scope: Sequence[str] | Unset = UNSET,
        domain_blacklist: Sequence[str] | Unset = UNSET,
        important_keywords: Sequence[str] | Unset = UNSET,
    ) -> AsyncTask[ChatTask, ChatTaskResult]:
        """Let a model continue a conversation.

        Every chat model of the gateway answers here; each page of the documentation is an example with its models.
        Prices there are in PTC for a million tokens, of the question / of the answer, where the documentation gives
        them; your own models cost 0.05 PTC a day.
        A suffix of the model switches a feature of the gateway on: `-web-search`, `-deep-search`, `-ocr`,
        `-r1-fusion` (later documentation writes `-fusion`), `-file-parse`; suffixes combine. Search, pictures read by a
        second model, fusion and parsing are charged beside the model.
        With `async=true` the answer is a task at once, without extra cost; a body with `message` in place of `messages`
        is answered with nothing but the text. Fields whose description names a vendor's models are for those.
        The pages type `temperature` and `top_p` as integers and `logit_bias` as null, beside texts that speak of 0.8
        and of an object: number and object are meant.
        They type `content` and `stop` as strings, beside examples and texts with lists: both are taken.
        They type a streamed answer as JSON, beside an example that is a chunk: it is an event stream. What fails before
        the stream starts is answered with a JSON error.

        `POST /v1/chat/completions`.

        Args:
            model: The model, with the suffixes of the features that are wanted.
            messages: The conversation so far.
            callback: Address that is called when the task is done; only with `async=true`.
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

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, the pages with `Chat` in their title under Large Language Model; 302.AI documentation, exported OpenAPI of page 278559236 (tool use); 302.AI documentation, answers on pages 207705107, 216496100, 225241593, 255482146, 274416667, 282181336; 302ai/ai-sdk: chat language model; 302ai/302-AI-Studio-sv: list of models of 2025-09; 302ai/302_red_packet_generation: the simplified form; 302ai/302-CoW-Plugin, 302ai/302-video-generator-public, 302ai/302_ai_translater: the models of DeepL; References of Perplexity, Alibaba Model Studio, WiseDiag and UniFuncs, for the fields of their models.
        """
        from .submit import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            messages=messages,
            callback=callback,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
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
            enable_thinking=enable_thinking,
            thinking_budget=thinking_budget,
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
            textract=textract,
            tool_use_mode=tool_use_mode,
            userid=userid,
            mcp_servers=mcp_servers,
            search_domain_filter=search_domain_filter,
            search_recency_filter=search_recency_filter,
            return_images=return_images,
            return_related_questions=return_related_questions,
            web_search_options=web_search_options,
            translation_options=translation_options,
            do_sample=do_sample,
            introduction=introduction,
            plan_approval=plan_approval,
            max_depth=max_depth,
            output_type=output_type,
            output_prompt=output_prompt,
            output_length=output_length,
            reference_style=reference_style,
            content_verification=content_verification,
            domain_scope=domain_scope,
            domain_blacklist=domain_blacklist,
            important_keywords=important_keywords,
        )

    async def get_result(
        self,
        *,
        task_id: str,
        llm_content_extract: Literal["false", "true"] | Unset = UNSET,
    ) -> ChatTaskResult:
        """Fetch the result of an asynchronous call.

        Free of charge. Other operations that take `async=true`, such as the generation of images, have their results
        here too.
        While the call runs, one client sees 409 and `result pending`, another 200 with `pending` in `err`: both mean
        the same. `status_code` tells how the call itself ended.
        `data` is the body of that call: of a chat the completion as JSON text, of pictures an address. Clients differ on
        whether it is a text or an object; both are taken.

        `GET /v1/async_result`; price: free.

        Args:
            task_id: The id that the asynchronous call answered.
            llm_content_extract: `true` also gives the text of a chat's answer as `extracted_content`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 323087731 (the call); a public Python gateway client with a 302.AI mode, and its tests; a public image provider adapter that polls api.302.ai/v1/async_result, and its tests.
        """
        from .get_result import OPERATION

        return await self._client.send(OPERATION, task_id=task_id, llm_content_extract=llm_content_extract)

    def task(self, id: Any) -> AsyncTask[ChatTask, ChatTaskResult]:
        """Pick up a task that was submitted by `submit`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .submit import TASK

        return AsyncTask(self._client, TASK, id)
