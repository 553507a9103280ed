"""What goes over the wire and what comes with an answer: options, connections, threads, processes, addresses."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import logging
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from api302 import AsyncClient, Client, errors
from api302._operation import BEARER, FORM, Auth, Operation, Place

from generator.mock import Mock

from .conftest import KEY, Scripted, answer
from .support import (
    CHAT,
    COMPLETION,
    STYLES,
    Connect,
    Echo,
    both,
    complete,
    failure,
    record_waits,
    reset,
    stream,
    tokenize,
    without_certificates,
)

Serve = Callable[..., Scripted]
OWN: dict[Connect, Any] = dict(zip(STYLES, (httpx.Client, httpx.AsyncClient), strict=True))
CLIENTS = pytest.mark.parametrize("cls", [Client, AsyncClient])

ECHO: Operation[Any] = Operation(
    id="x_echo", method="POST", path="/x", answer="Any", content_type="application/json", idempotent=True
)


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("API302_API_KEY", "API302_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    with without_certificates():
        yield


@pytest.fixture
def echo() -> Iterator[Echo]:
    with Echo() as server:
        yield server


# with_response


@both
@pytest.mark.parametrize("kind", ["plain", "task", "stream"])
def test_with_response(connect: Connect, mock: Mock, kind: str) -> None:
    with connect(mock.url) as client:
        methods = {"plain": client.chat.complete, "task": client.prompt.optimize, "stream": client.chat.stream}
        arguments = {"qa": [], "prompt": "p", "max_rounds": 2, "model": "m"} if kind == "task" else CHAT
        response = client.with_response(methods[kind], **arguments)
        assert response.status_code == 200
        assert response.request_id.startswith("mock-")
        assert response.headers["REQUEST-ID"] == response.headers["request-id"] == response.request_id
        assert 0 < response.elapsed < 5
        assert repr(response).startswith("<Response 200 ")
        if kind == "stream":
            assert response.content == b""
            assert "".join(chunk.choices[0].delta.content or "" for chunk in response.parsed if chunk.choices)
        else:
            answer = response.parsed if kind == "plain" else response.parsed.submitted
            assert answer.raw == json.loads(response.content)


@both
def test_with_response_of_a_poll(connect: Connect, mock: Mock) -> None:
    with connect(mock.url) as client:
        task = client.prompt.optimize(qa=[], prompt="p", max_rounds=2, model="m")
        response = client.with_response(client.prompt.get_optimization, task.id)
        assert response.parsed.status in ("queue", "processing")
        assert response.request_id.startswith("mock-")


@pytest.mark.parametrize("name", ["refresh", "wait"])
@both
def test_with_response_of_a_task(connect: Connect, mock: Mock, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    record_waits(monkeypatch)
    with connect(mock.url) as client:
        task = client.prompt.optimize(qa=[], prompt="p", max_rounds=2, model="m")
        assert client.with_response(getattr(task, name)).request_id.startswith("mock-")


@both
def test_with_response_of_the_last_try(connect: Connect, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    record_waits(monkeypatch)
    body = json.dumps(COMPLETION).encode()
    server = serve(answer(b"", 429, request_id="r-1"), answer(body, 201, request_id="r-2"))
    with connect(server.url) as client:
        response = client.with_response(client.chat.complete, **CHAT)
    assert (response.status_code, response.request_id, response.content) == (201, "r-2", body)


@both
def test_with_response_of_a_failure(connect: Connect, serve: Serve) -> None:
    server = serve(answer(b"", 400), answer(json.dumps(COMPLETION).encode()))
    with connect(server.url) as client:
        with pytest.raises(errors.BadRequestError):
            client.with_response(client.chat.complete, **CHAT)
        response = client.with_response(client.chat.complete, **CHAT)
        assert (response.status_code, response.request_id) == (200, None)


def test_each_thread_gets_its_own_response(echo: Echo) -> None:
    with Client(KEY, echo.url) as client, ThreadPoolExecutor(16) as pool:

        def call(number: int) -> tuple[int, Any, Any]:
            response = client.with_response(client.send, ECHO, content=number)
            return number, response.parsed["body"]["content"], response.request_id

        results = list(pool.map(call, range(400)))
    assert [(number, str(number)) for number in range(400)] == [(sent, id) for sent, _, id in results]
    assert all(sent == got for sent, got, _ in results)
    assert len(set(echo.connections)) <= 16, "connections are kept"


def test_each_task_gets_its_own_response(echo: Echo) -> None:
    async def run() -> list[tuple[Any, Any]]:
        async with AsyncClient(KEY, echo.url) as client:

            async def call(number: int) -> tuple[Any, Any]:
                response = await client.with_response(client.send, ECHO, content=number)
                return response.parsed["body"]["content"], response.request_id

            return await asyncio.gather(*map(call, range(90)))

    assert asyncio.run(run()) == [(number, str(number)) for number in range(90)]


def test_each_thread_with_a_loop_of_its_own(echo: Echo) -> None:
    def call(number: int) -> Any:
        async def run() -> Any:
            async with AsyncClient(KEY, echo.url) as client:
                return (await client.send(ECHO, content=number))["body"]["content"]

        return asyncio.run(run())

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(call, range(40))) == list(range(40))


# Logging


@both
def test_log(connect: Connect, mock: Mock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "api302")
    with connect(mock.url) as client:
        tokenize(client)
        stream(client)
    lines = [record.getMessage() for record in caplog.records if record.name == "api302"]
    assert len(lines) == 2
    assert lines[0].startswith("POST /jina/tokenizer -> 200 in 0.")
    assert lines[1].startswith("POST /v1/chat/completions -> 200 in 0.")
    assert "(request-id mock-" in lines[0]
    assert KEY not in caplog.text


@both
def test_log_of_a_retry(
    connect: Connect, serve: Serve, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    record_waits(monkeypatch)
    caplog.set_level(logging.INFO, "api302")
    with connect(serve(reset, answer()).url) as client:
        tokenize(client)
    lines = [record.getMessage() for record in caplog.records if record.name == "api302"]
    assert len(lines) == 1
    assert lines[0].startswith("jina_tokenize: sent again in 0.")
    assert lines[0].endswith(" s after ConnectionError")


def test_nothing_is_logged_unasked() -> None:
    code = "import api302, logging; print(logging.getLogger('api302').handlers, logging.getLogger('api302').level)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.split() == ["[]", "0"]


# Connections


def test_client_of_ones_own() -> None:
    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=COMPLETION)

    with httpx.Client(transport=httpx.MockTransport(respond), headers={"X-Own": "1"}) as own:
        with Client(KEY, "https://gateway.test/base/", http_client=own) as client:
            complete(client)
        assert not own.is_closed
        complete(client)
    assert [str(request.url) for request in seen] == ["https://gateway.test/base/v1/chat/completions"] * 2
    assert seen[0].headers["x-own"] == "1"


def test_async_client_of_ones_own() -> None:
    async def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=COMPLETION)

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as own:
            async with AsyncClient(KEY, "https://gateway.test", http_client=own) as client:
                await complete(client)
            assert not own.is_closed
            assert (await complete(client)).raw == COMPLETION

    asyncio.run(run())


@both
def test_client_of_ones_own_that_follows_redirects_does_not(connect: Connect, serve: Serve) -> None:
    other = serve(answer())
    server = serve(answer(b"", 307, Location=other.url))
    own = OWN[connect](follow_redirects=True)
    with connect(server.url, http_client=own) as client:
        assert isinstance(failure(lambda: complete(client)), errors.ApiError)
    assert other.requests == []


@both
def test_close_and_use_again(connect: Connect, echo: Echo) -> None:
    with connect(echo.url) as client:
        for _ in range(3):
            client.send(ECHO)
            client.with_options(timeout=5).send(ECHO)
            client.close()
            client.close()
    assert len(echo.connections) == 6
    assert len(set(echo.connections)) == 3, "options share connections, a closed client opens new ones"


def test_context_managers(echo: Echo) -> None:
    with Client(KEY, echo.url) as client, client as same:
        assert same is client
        client.send(ECHO)
    client.send(ECHO)
    client.close()

    async def run() -> None:
        async with AsyncClient(KEY, echo.url) as client, client as same:
            assert same is client
            await client.send(ECHO)
        await client.send(ECHO)
        await client.close()

    asyncio.run(run())
    assert len(set(echo.connections)) == 4


def test_first_use_by_many_threads_at_once(echo: Echo, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    real = httpx.Client

    def make() -> httpx.Client:
        made.append(1)
        return real()

    monkeypatch.setattr(httpx, "Client", make)
    start = threading.Barrier(16)
    with Client(KEY, echo.url) as client, ThreadPoolExecutor(16) as pool:

        def call(number: int) -> Any:
            start.wait()
            return client.send(ECHO, content=number)["body"]["content"]

        assert list(pool.map(call, range(16))) == list(range(16))
    assert made == [1]


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # nobody closed what the first loop opened
def test_async_client_in_two_loops(echo: Echo) -> None:
    client = AsyncClient(KEY, echo.url)

    async def call(number: int) -> Any:
        return (await client.send(ECHO, content=number))["body"]["content"]

    async def call_and_close() -> Any:
        result = await call(3)
        await client.close()
        return result

    assert [asyncio.run(call(1)), asyncio.run(call(2)), asyncio.run(call_and_close())] == [1, 2, 3]
    gc.collect()
    assert len(set(echo.connections)) == 3


FORK = """
import asyncio, os, sys
from api302 import AsyncClient, Client
from api302._operation import Operation
operation = Operation(id="x", method="POST", path="/x", answer="Any", content_type="application/json")
url, style = sys.argv[1:]
def calls(name):
    if style == "sync":
        return [client.send(operation, content=f"{name}-{number}")["body"]["content"] for number in range(20)]
    async def run():
        sent = [await client.send(operation, content=f"{name}-{number}") for number in range(20)]
        await client.close()
        return [answer["body"]["content"] for answer in sent]
    return asyncio.run(run())
def check(name):
    assert calls(name) == [f"{name}-{number}" for number in range(20)]
client = (Client if style == "sync" else AsyncClient)("key", url)
check("warm")
children = []
for number in range(3):
    child = os.fork()
    if not child:
        check(f"child{number}")
        if style == "sync":
            client.close()
        os._exit(0)
    children.append(child)
check("parent")
for child in children:
    assert os.waitpid(child, 0)[1] == 0
check("parent again")
if style == "sync":
    client.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.parametrize("style", ["sync", "async"])
def test_fork_with_warm_connections(echo: Echo, style: str) -> None:
    command = [sys.executable, "-W", "error", "-c", FORK, echo.url, style]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert len(echo.connections) == 20 * 6
    if style == "sync":
        assert len(set(echo.connections)) == 4, "the parent keeps its own, each child has another"


# Pickling


def options(base_url: str) -> dict[str, Any]:
    return {
        "base_url": base_url,
        "timeout": 7,
        "max_retries": 5,
        "headers": {"X-Mine": "1"},
        "strict": True,
    }


@CLIENTS
def test_pickled_client(cls: type[Any], echo: Echo, monkeypatch: pytest.MonkeyPatch) -> None:
    client = cls(KEY, **options(echo.url)).with_options(extra_query={"q": "1"}, extra_body={"b": 2})
    twin: Any = None
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        content = pickle.dumps(client, protocol)
        assert KEY.encode() not in content
        twin = pickle.loads(content)
        assert type(twin) is cls
        assert repr(twin) == repr(client)
        assert twin._options == client._options._replace(api_key="")

    def send() -> Any:
        if cls is Client:
            with twin:
                return twin.send(ECHO, content=1)

        async def run() -> Any:
            async with twin:
                return await twin.send(ECHO, content=1)

        return asyncio.run(run())

    with pytest.raises(errors.MissingKeyError):
        send()
    monkeypatch.setenv("API302_API_KEY", "another-key")
    asked = send()
    assert asked["headers"]["Authorization"] == "Bearer another-key"
    assert (asked["headers"]["X-Mine"], asked["path"], asked["body"]) == ("1", "/x?q=1", {"content": 1, "b": 2})


@CLIENTS
def test_copied_client_keeps_its_key(cls: type[Any]) -> None:
    client = cls(KEY, "https://gateway.test")
    assert [twin(client)._options.api_key for twin in (copy.copy, copy.deepcopy)] == [KEY, KEY]


@CLIENTS
def test_client_with_its_own_connections_cannot_be_pickled(cls: type[Any]) -> None:
    own: Any = httpx.Client() if cls is Client else httpx.AsyncClient()
    client = cls(KEY, http_client=own)
    for one in (client, client.with_options(timeout=1)):
        with pytest.raises(TypeError, match="http_client"):
            pickle.dumps(one)


def test_unpickled_in_another_process(echo: Echo) -> None:
    content = pickle.dumps(Client(KEY, echo.url))
    code = (
        "import pickle, sys; from api302._operation import Operation as O; client = pickle.load(sys.stdin.buffer);"
        "asked = client.send(O(id='x', method='GET', path='/x', answer='Any')); client.close();"
        "print(asked['headers']['Authorization'])"
    )
    for environment, expected in ({}, "MissingKeyError"), ({"API302_API_KEY": "k2"}, "Bearer k2"):
        done = subprocess.run([sys.executable, "-c", code], input=content, capture_output=True, env=environment)
        assert expected in (done.stdout + done.stderr).decode()


# Options

KEYS = [
    ({}, {}, None),
    ({"api_key": ""}, {}, None),
    ({"api_key": " \n"}, {}, None),
    ({}, {"API302_API_KEY": ""}, None),
    ({}, {"API302_API_KEY": " \t\n"}, None),
    ({"api_key": "mine"}, {"API302_API_KEY": "env"}, "mine"),
    ({"api_key": None}, {"API302_API_KEY": "env"}, "env"),
    ({"api_key": ""}, {"API302_API_KEY": "env"}, "env"),
    ({}, {"API302_API_KEY": " env\r\n"}, "env"),
    ({"api_key": "\tmine \n"}, {}, "mine"),
]


@CLIENTS
@pytest.mark.parametrize(("arguments", "environment", "expected"), KEYS)
def test_key(
    cls: type[Any],
    monkeypatch: pytest.MonkeyPatch,
    arguments: dict[str, Any],
    environment: dict[str, str],
    expected: str | None,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    if expected is None:
        with pytest.raises(errors.MissingKeyError, match="API302_API_KEY"):
            cls(**arguments)
    else:
        assert cls(**arguments)._options.api_key == expected


@CLIENTS
@pytest.mark.parametrize("key", ["a\nb", "a\r\nX-Evil: 1", "a\0b", "clé", "a\x7fb", "a\ud800"])
def test_key_that_cannot_be_sent(cls: type[Any], key: str) -> None:
    with pytest.raises(errors.ArgumentError, match="api_key") as raised:
        cls(key)
    assert key not in str(raised.value)


@both
@pytest.mark.parametrize("suffix", ["", "/", "//"])
def test_base_url(connect: Connect, echo: Echo, monkeypatch: pytest.MonkeyPatch, suffix: str) -> None:
    monkeypatch.setenv("API302_BASE_URL", f"{echo.url}/env{suffix}")
    for given, expected in ((None, "/env/x"), ("", "/env/x"), (f"{echo.url}/mine{suffix}", "/mine/x")):
        with connect(given) as client:
            assert client.send(ECHO)["path"] == expected


NO_PLAIN_URL = "anything after the scheme is taken: user and password replace the key, a query swallows the path"


@CLIENTS
@pytest.mark.parametrize(
    "url", ["https://user:password@gateway.test", "https://gateway.test/?a=b", "https://gateway.test/#a"]
)
def test_base_url_with_more_than_host_and_path(cls: type[Any], url: str) -> None:
    with pytest.raises(errors.ArgumentError, match="base_url"):
        cls(KEY, url)


@CLIENTS
def test_defaults(cls: type[Any]) -> None:
    own = cls("key")._options
    assert own.base_url == "https://api.302.ai"
    assert own.max_retries == 2
    assert own.timeout == httpx.Timeout(600, connect=10)
    assert cls("key", timeout=3)._options.timeout == httpx.Timeout(3)
    assert cls("key", timeout=30)._options.timeout == httpx.Timeout(30, connect=10)
    assert cls("key", timeout=httpx.Timeout(1, read=9))._options.timeout == httpx.Timeout(1, read=9)


@both
def test_with_options(connect: Connect, echo: Echo) -> None:
    with connect(echo.url, headers={"X-A": "1", "X-B": "1"}) as client:
        other = client.with_options(
            headers={"X-B": "2"}, extra_query={"q": "a b"}, extra_body={"more": {"x": None}, "b": 2}, timeout=9
        )
        third = other.with_options(headers={"X-C": "3"}, extra_query={"r": "&"}, extra_body={"b": 3})
        asked = [one.send(ECHO, a=1, b=1) for one in (client, other, third, client)]
    sent = [{name: value for name, value in one["headers"].items() if name.startswith("X-")} for one in asked]
    assert sent[0] == sent[3] == {"X-A": "1", "X-B": "1"}
    assert sent[1] == {"X-A": "1", "X-B": "2"}
    assert sent[2] == {"X-A": "1", "X-B": "2", "X-C": "3"}
    assert [one["path"] for one in asked] == ["/x", "/x?q=a+b", "/x?q=a+b&r=%26", "/x"]
    assert asked[0]["body"] == asked[3]["body"] == {"a": 1, "b": 1}
    assert asked[1]["body"] == {"a": 1, "b": 2, "more": {"x": None}}
    assert asked[2]["body"] == {"a": 1, "b": 3, "more": {"x": None}}
    assert len(set(echo.connections)) == 1


@both
def test_timeout_of_one_call(connect: Connect, mock: Mock) -> None:
    with connect(mock.url, timeout=60, headers={"Prefer": "fault=timeout"}) as client:
        assert isinstance(failure(lambda: complete(client.with_options(timeout=0.1))), errors.Timeout)


TWICE = "options.headers and the client's own are merged by their case, so that both are sent (_client._build)"


def sent_headers(connect: Connect, headers: dict[str, str]) -> list[tuple[str, str]]:
    """The headers of a request, of those that the client is told to send; repeated ones repeatedly."""
    found: list[tuple[str, str]] = []

    def respond(request: httpx.Request) -> httpx.Response:
        found.extend((name.decode().lower(), value.decode()) for name, value in request.headers.raw)
        return httpx.Response(200, json={})

    own = OWN[connect](transport=httpx.MockTransport(respond))
    with connect("http://gateway.test", headers=headers, http_client=own) as client:
        client.send(ECHO)
    wanted = {name.lower() for name in headers}
    return [(name, value) for name, value in found if name in wanted]


@both
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("User-Agent", "mine/1"),
        ("Accept", "application/vnd.mine"),
        pytest.param("user-agent", "mine/1"),
        pytest.param("accept", "application/vnd.mine"),
        pytest.param("content-type", "application/vnd.mine+json"),
    ],
)
def test_headers_replace_those_of_the_client(connect: Connect, name: str, value: str) -> None:
    assert sent_headers(connect, {name: value}) == [(name.lower(), value)]


@both
@pytest.mark.parametrize("name", ["Authorization", pytest.param("authorization")])
def test_headers_do_not_replace_the_key(connect: Connect, name: str) -> None:
    assert sent_headers(connect, {name: "Bearer other"}) == [("authorization", f"Bearer {KEY}")]


@both
def test_headers_of_every_request(connect: Connect, echo: Echo) -> None:
    with connect(echo.url) as client:
        headers = {name.lower(): value for name, value in client.send(ECHO, a="ä")["headers"].items()}
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["user-agent"].startswith("api302/")
    assert headers["accept"] == headers["content-type"] == "application/json"
    assert headers["content-length"] == str(len('{"a":"ä"}'.encode()))


@both
@pytest.mark.parametrize(
    ("auth", "headers", "path"),
    [
        (BEARER, [("Authorization", f"Bearer {KEY}")], "/x"),
        ((Auth("header", "mj-api-secret"),), [("mj-api-secret", KEY)], "/x"),
        ((Auth("query", "key"),), [], f"/x?key={KEY}"),
        ((*BEARER, Auth("query", "key")), [("Authorization", f"Bearer {KEY}")], f"/x?key={KEY}"),
        ((), [], "/x"),
    ],
)
def test_place_of_the_key(
    connect: Connect, echo: Echo, auth: tuple[Auth, ...], headers: list[tuple[str, str]], path: str
) -> None:
    operation: Operation[Any] = Operation(id="x", method="GET", path="/x", answer="Any", auth=auth)
    with connect(echo.url) as client:
        asked = client.send(operation)
    holding = [(name, value) for name, value in asked["headers"].items() if KEY in value]
    assert holding == headers
    assert asked["path"] == path


# Addresses

PATH: Operation[Any] = Operation(
    id="x_path",
    method="GET",
    path="/a/{one}/b/{two}",
    answer="Any",
    places={"one": Place("path", "one"), "two": Place("path", "two")},
)
REST: Operation[Any] = Operation(
    id="x_rest", method="GET", path="/a/{rest}", answer="Any", places={"rest": Place("rest", "rest")}
)
SEGMENTS: list[tuple[Any, str]] = [
    ("plain", "plain"),
    ("a/b", "a/b"),
    ("../../admin", "../../admin"),
    (".", "."),
    ("..", ".."),
    ("...", "..."),
    ("%2e%2e", "%2e%2e"),
    ("%2F", "%2F"),
    ("a b+c", "a b+c"),
    ("?x=1#y", "?x=1#y"),
    ("ä/日本/\U0001f600", "ä/日本/\U0001f600"),
    ("{two}", "{two}"),
    ("a\\b", "a\\b"),
    ("a\r\nHost: evil", "a\r\nHost: evil"),
    ("\0", "\0"),
    (":@;,=&$!*'()", ":@;,=&$!*'()"),
    (0, "0"),
    (True, "true"),
    (1.5, "1.5"),
    (["a", "b/c"], "a,b/c"),
]


@both
@pytest.mark.parametrize(("value", "text"), SEGMENTS, ids=[ascii(value) for value, _ in SEGMENTS])
def test_path_parameter(connect: Connect, serve: Serve, value: Any, text: str) -> None:
    server = serve(answer())
    with connect(server.url) as client:
        client.send(PATH, one=value, two="end")
    method, target, version = server.requests[0].line.split(" ")
    assert (method, version) == ("GET", "HTTP/1.1")
    segments = target.split("/")
    assert segments[:2] == ["", "a"]
    assert segments[3:] == ["b", "end"]
    assert unquote(segments[2]) == text
    assert segments[2] not in (".", "..")
    assert not set(segments[2]) & set("?#\\ ")


@both
@pytest.mark.parametrize(
    ("value", "target"),
    [
        ("v1/x.json", "/a/v1/x.json"),
        ("v1/../../x", "/a/v1/%2E%2E/%2E%2E/x"),
        ("./x", "/a/%2E/x"),
        ("a b/ä?", "/a/a%20b/%C3%A4%3F"),
        ("https://example.com/?a=b", "/a/https%3A//example.com/%3Fa%3Db"),
    ],
)
def test_rest_of_the_path(connect: Connect, serve: Serve, value: str, target: str) -> None:
    server = serve(answer())
    with connect(server.url) as client:
        client.send(REST, rest=value)
    assert server.requests[0].line.split(" ")[1] == target


QUERY: Operation[Any] = Operation(
    id="x_query",
    method="GET",
    path="/x",
    answer="Any",
    query_constants={"mode": "on"},
    places={"a": Place("query", "a"), "b": Place("query", "b-b"), "h": Place("header", "X-H")},
)


@both
def test_query_and_header_parameters(connect: Connect, echo: Echo) -> None:
    with connect(echo.url) as client:
        asked = client.send(QUERY, a=["x y", 1, None, True, "ä&="], b="", h=["1", "2"])
        assert client.send(QUERY, a=None)["path"] == "/x?mode=on"
    assert asked["path"] == "/x?mode=on&a=x+y&a=1&a=true&a=%C3%A4%26%3D&b-b="
    assert asked["headers"]["X-H"] == "1,2"


@both
@pytest.mark.parametrize("argument", ["a", "h"])
@pytest.mark.parametrize(
    "value", [{"x": 1}, b"x", object(), "\ud800", [set()]], ids=["object", "bytes", "any", "surrogate", "set"]
)
def test_parameters_that_cannot_be_sent(connect: Connect, echo: Echo, argument: str, value: Any) -> None:
    with connect(echo.url) as client:
        assert isinstance(failure(lambda: client.send(QUERY, **{argument: value})), errors.ArgumentError)
    assert echo.connections == []


@both
def test_extra_fields_of_a_form(connect: Connect, serve: Serve) -> None:
    operation: Operation[Any] = Operation(id="x", method="POST", path="/x", answer="Any", content_type=FORM)
    server = serve(answer())
    with connect(server.url) as client:
        client.with_options(extra_body={"more": [1, {"x": True}]}).send(operation, a="b c")
    assert server.requests[0].body == b"a=b+c&more=1&more=%7B%22x%22%3A+true%7D"


# What a call cost

COSTS = [
    ({"data": {"cost": 0.25}}, 0.25),
    ({"data": {"cost": "0.25"}}, 0.25),
    ({"data": {"cost": 0}}, 0.0),
    ({"data": {"cost": "1e-3"}}, 0.001),
    ({"data": {"cost": ""}}, None),
    ({"data": {"cost": "free"}}, None),
    ({"data": {"cost": None}}, None),
    ({"data": {"cost": True}}, None),
    ({"data": {"cost": []}}, None),
    ({"data": {}}, None),
    ({"data": None}, None),
    ({"data": [{"cost": 1}]}, None),
    ({}, None),
    ([], None),
    (5, None),
]


@both
@pytest.mark.parametrize(("record", "cost"), COSTS)
def test_cost(connect: Connect, serve: Serve, record: Any, cost: float | None) -> None:
    server = serve(answer(json.dumps(record).encode()))
    with connect(server.url) as client:
        found = client.cost("r/1")
    assert (found, type(found)) == (cost, type(cost))
    assert server.requests[0].line == "GET /dashboard/record/r%2F1 HTTP/1.1"


@both
def test_cost_of_a_call(connect: Connect, mock: Mock) -> None:
    with connect(mock.url) as client:
        response = client.with_response(client.chat.complete, **CHAT)
        assert client.cost(response.request_id) > 0
    assert mock.requests[-1].path.endswith(f"/{response.request_id}")


@both
def test_cost_of_a_failed_call(connect: Connect, serve: Serve) -> None:
    with connect(serve(answer(b"", 404)).url) as client:
        assert isinstance(failure(lambda: client.cost("r")), errors.NotFoundError)
