"""Code as a user writes it, with the types that a checker must see; `test_typing.py` checks it and runs it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from io import BytesIO
from pathlib import Path
from typing import Any, assert_type

import api302
from api302 import (
    UNSET,
    ApiError,
    AsyncClient,
    AsyncStream,
    AsyncTask,
    Client,
    Response,
    Stream,
    StreamError,
    Task,
    TaskFailed,
    Unset,
)
from api302.models import (
    ChanjingSpeechFile,
    ChanjingSpeechResult,
    ChatAudioPart,
    ChatChoice,
    ChatCompletion,
    ChatCompletionChunk,
    ChatFilePart,
    ChatImagePart,
    ChatMessage,
    ChatTextPart,
    ChatUsage,
    DashboardRecordAnswer,
    JinaTokenizeResult,
    KnowledgeUploadAnswer,
    MetasoSearchResult,
    PromptExample,
    PromptOptimization,
    PromptOptimizationTask,
    PromptRound,
)


def plain(client: Client) -> None:
    answer = client.jina.tokenize(content="hi", return_tokens="true", return_chunks="true", head=1)
    assert_type(answer, JinaTokenizeResult)
    assert_type(answer.num_tokens, int | Unset)
    assert_type(answer.chunk_positions, list[list[int]] | Unset)
    assert_type(answer.additional_properties, dict[str, Any])
    assert_type(answer.raw, dict[str, Any])
    assert_type(client.metaso.search(q="fox", scope="webpage", include_summary=False), MetasoSearchResult)
    assert_type(client.dashboard.get_record("id"), DashboardRecordAnswer)
    assert_type(client.dashboard.get_record(request_id="id"), DashboardRecordAnswer)
    assert_type(client.chanjing.get_speech(task_id="id"), ChanjingSpeechResult)
    assert_type(client.cost("id"), float | None)


def nested(client: Client) -> None:
    plain_dicts = [{"role": "user", "content": "hi"}]
    models = [ChatMessage(role="user", content="hi")]
    assert_type(client.chat.complete(model="m", messages=plain_dicts), ChatCompletion)
    assert_type(client.chat.complete(model="m", messages=models), ChatCompletion)
    both: list[ChatMessage | dict[str, Any]] = [ChatMessage(role="system", content="be brief"), *plain_dicts]
    completion = client.chat.complete(
        model="m",
        messages=both,
        temperature=0,
        stop=["a", "b"],
        tool_choice={"type": "function", "function": {"name": "f"}},
        logit_bias={"50256": -100},
        tool_use_mode=1,
        seed=UNSET,
    )
    assert_type(completion, ChatCompletion)
    assert_type(completion.choices, list[ChatChoice])
    assert_type(completion.choices[0].message.content, str | None | Unset)
    client.chat.complete(model="m", messages=tuple(models), stop="a", tool_choice="auto")
    client.prompt.optimize(qa=[PromptExample(question="q", answer="a")], prompt="p", max_rounds=2, model="m")


def unset(completion: ChatCompletion) -> str:
    assert_type(completion.usage, ChatUsage | Unset)
    if completion.usage:
        assert_type(completion.usage, ChatUsage)
    if not isinstance(completion.usage, Unset):
        assert_type(completion.usage, ChatUsage)
    assert_type(completion.system_fingerprint, str | None | Unset)
    completion.system_fingerprint = None
    completion.system_fingerprint = UNSET
    return completion.system_fingerprint or "unknown"


def unions() -> ChatMessage:
    message = ChatMessage(role="user", content=[ChatTextPart(type="text", text="hi"), ChatFilePart.from_dict({})])
    assert_type(message.content, str | list[ChatTextPart | ChatImagePart | ChatAudioPart | ChatFilePart] | None | Unset)
    if isinstance(message.content, list):
        for part in message.content:
            if isinstance(part, ChatTextPart):
                assert_type(part.text, str)
    assert_type(ChatMessage.from_dict({"role": "user"}), ChatMessage)
    assert_type(message.to_dict(), dict[str, Any])
    message["unknown"] = 1
    assert_type(message["unknown"], Any)
    return message


def streams(client: Client) -> None:
    with client.chat.stream(model="m", messages=[{"role": "user", "content": "hi"}]) as stream:
        assert_type(stream, Stream[ChatCompletionChunk])
        for chunk in stream:
            assert_type(chunk, ChatCompletionChunk)
            assert_type(chunk.choices[0].delta.content, str | None | Unset)
        assert_type(stream.received, list[ChatCompletionChunk])
        assert_type(list(stream), list[ChatCompletionChunk])
    stream.close()


def tasks(client: Client) -> None:
    def show(task: Task[PromptOptimizationTask, PromptOptimization]) -> None:
        assert_type(task.answer, PromptOptimization | None)

    task = client.prompt.optimize(
        qa=[{"question": "q", "answer": "a"}], prompt="p", max_rounds=2, model="m", temperature=0.5
    )
    assert_type(task, Task[PromptOptimizationTask, PromptOptimization])
    assert_type(task.submitted, PromptOptimizationTask | None)
    assert_type(task.refresh(), Task[PromptOptimizationTask, PromptOptimization])
    assert_type(task.done, bool)
    answer = task.wait(timeout=60, interval=0.01, on_update=show)
    assert_type(answer, PromptOptimization)
    assert_type(answer.round_data_list, list[PromptRound] | Unset)
    assert_type(task.wait(None, on_update=lambda task: task.refresh()), PromptOptimization)
    assert_type(task.result, PromptOptimization)
    assert_type(client.prompt.task(task.id), Task[PromptOptimizationTask, PromptOptimization])


def with_response(client: Client) -> None:
    response = client.with_response(
        client.jina.tokenize, content="hi", return_tokens="true", return_chunks="true", tokenizer="cl100k_base"
    )
    assert_type(response, Response[JinaTokenizeResult])
    assert_type(response.parsed, JinaTokenizeResult)
    assert_type((response.status_code, response.request_id, response.elapsed), tuple[int, str | None, float])
    assert_type(response.headers["request-id"], str)
    stream = client.with_response(client.chat.stream, model="m", messages=[]).parsed
    assert_type(stream, Stream[ChatCompletionChunk])
    stream.close()
    task = client.with_response(client.prompt.optimize, qa=[], prompt="p", max_rounds=2, model="m").parsed
    assert_type(task, Task[PromptOptimizationTask, PromptOptimization])
    assert_type(client.with_response(client.dashboard.get_record, "id").parsed, DashboardRecordAnswer)


def functions(client: Client) -> None:
    tokens = api302.api.jina.tokenize.sync(client=client, content="hi", return_tokens="true", return_chunks="true")
    assert_type(tokens, JinaTokenizeResult)
    assert_type(api302.api.dashboard.get_record.sync("id", client=client), DashboardRecordAnswer)
    stream = api302.api.chat.stream.sync(client=client, model="m", messages=[])
    assert_type(stream, Stream[ChatCompletionChunk])
    stream.close()
    task = api302.api.prompt.optimize.sync(client=client, qa=[], prompt="p", max_rounds=2, model="m")
    assert_type(task, Task[PromptOptimizationTask, PromptOptimization])


def options(client: Client) -> None:
    other = client.with_options(timeout=5, max_retries=0, headers={"a": "b"}, extra_body={"new": 1}, strict=True)
    assert_type(other, Client)
    assert_type(other.chat.complete(model="m", messages=[]), ChatCompletion)
    with Client(api_key="key", base_url="http://127.0.0.1:1", timeout=1.5, strict=True) as third:
        assert_type(third, Client)


def files(client: Client) -> None:
    answer = client.knowledge.upload_files(
        files=[
            __file__,
            Path(__file__),
            b"bytes",
            BytesIO(b"file"),
            ("a.txt", b"named"),
            ("b", b"typed", "text/plain"),
        ],
        kb_id=1,
    )
    assert_type(answer, KnowledgeUploadAnswer)


def save(file: ChanjingSpeechFile, path: Path) -> None:
    assert_type(file.url, str | Unset)
    assert_type(file.download(path, overwrite=True), Path)
    assert_type(api302.download("https://example.org/a", path), Path)


def failures(client: Client) -> str:
    try:
        client.chat.complete(model="m", messages=[])
    except api302.RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except ApiError as error:
        assert_type((error.status, error.code, error.message), tuple[int, int | str | None, str])
        assert_type((error.request_id, error.content), tuple[str | None, bytes])
        return error.message
    except StreamError as error:
        assert_type(error.received, list[Any])
    except TaskFailed as error:
        assert_type(error.reason, Any)
    except (api302.errors.InsufficientBalance, api302.ConnectionError, TimeoutError) as error:
        return str(error)
    return ""


async def plain_async(client: AsyncClient) -> None:
    answer = await client.jina.tokenize(content="hi", return_tokens="true", return_chunks="true")
    assert_type(answer, JinaTokenizeResult)
    assert_type(await client.dashboard.get_record("id"), DashboardRecordAnswer)
    assert_type(await client.chat.complete(model="m", messages=unsent()), ChatCompletion)
    assert_type(await client.cost("id"), float | None)
    assert_type(client.with_options(timeout=5), AsyncClient)
    async with AsyncClient(api_key="key", base_url="http://127.0.0.1:1") as other:
        assert_type(other, AsyncClient)


def unsent() -> list[ChatMessage]:
    return [ChatMessage(role="user", content="hi")]


async def streams_async(client: AsyncClient) -> None:
    stream = client.chat.stream(model="m", messages=unsent())
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    assert_type(await stream, AsyncStream[ChatCompletionChunk])
    async for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
    async with client.chat.stream(model="m", messages=unsent()) as entered:
        assert_type(entered, AsyncStream[ChatCompletionChunk])
        assert_type([chunk async for chunk in entered], list[ChatCompletionChunk])
        assert_type(entered.received, list[ChatCompletionChunk])


async def tasks_async(client: AsyncClient) -> None:
    def show(task: AsyncTask[PromptOptimizationTask, PromptOptimization]) -> None:
        assert_type(task.answer, PromptOptimization | None)

    task = await client.prompt.optimize(qa=[], prompt="p", max_rounds=2, model="m")
    assert_type(task, AsyncTask[PromptOptimizationTask, PromptOptimization])
    assert_type(await task.refresh(), AsyncTask[PromptOptimizationTask, PromptOptimization])
    assert_type(await task.wait(interval=0.01, on_update=show), PromptOptimization)
    assert_type(client.prompt.task(task.id), AsyncTask[PromptOptimizationTask, PromptOptimization])


async def with_response_async(client: AsyncClient) -> None:
    response = await client.with_response(
        client.jina.tokenize, content="hi", return_tokens="true", return_chunks="true"
    )
    assert_type(response, Response[JinaTokenizeResult])
    stream = (await client.with_response(client.chat.stream, model="m", messages=unsent())).parsed
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    await stream.close()
    task = await client.with_response(client.prompt.optimize, qa=[], prompt="p", max_rounds=2, model="m")
    assert_type(task, Response[AsyncTask[PromptOptimizationTask, PromptOptimization]])


async def functions_async(client: AsyncClient) -> None:
    assert_type(await api302.api.dashboard.get_record.asyncio("id", client=client), DashboardRecordAnswer)
    stream = api302.api.chat.stream.asyncio(client=client, model="m", messages=unsent())
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    await stream.close()
    task = await api302.api.prompt.optimize.asyncio(client=client, qa=[], prompt="p", max_rounds=2, model="m")
    assert_type(task, AsyncTask[PromptOptimizationTask, PromptOptimization])


SYNC: list[Callable[[Client], object]] = [
    plain,
    nested,
    streams,
    tasks,
    with_response,
    functions,
    options,
    files,
    failures,
]
ASYNC: list[Callable[[AsyncClient], Awaitable[None]]] = [
    plain_async,
    streams_async,
    tasks_async,
    with_response_async,
    functions_async,
]
