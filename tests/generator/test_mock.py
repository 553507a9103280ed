"""The mock, over real sockets, by a small document that has one of everything."""

from __future__ import annotations

import contextlib
import copy
import gzip
import json
import socket
import subprocess
import sys
import time
import wave
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import httpx
import pytest

from generator.mock import FAULTS, Mock, serve

STREAM = 'data: {"n": 1}\n\ndata: {"n": 2}\n\ndata: [DONE]\n\n'
EVENTS = "event: a\ndata: {}\n\nevent: message_stop\ndata: {}\n\n"
CHAT = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
TASK = {
    "poll": "task_get",
    "id": "/data/task_id",
    "parameter": "task_id",
    "status": "/status",
    "running": ["queue", "processing"],
    "done": ["success"],
    "failed": ["fail"],
    "result": "/result",
    "reason": "/error",
}


def ok(content: dict[str, Any] | None = None, **others: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "ok", **({"content": content} if content else {})}, **others}


def media(example: Any, **more: Any) -> dict[str, Any]:
    return {"application/json": {"schema": {}, "example": example, **more}}


def body(schema: dict[str, Any], kind: str = "application/json", required: bool = True) -> dict[str, Any]:
    return {"required": required, "content": {kind: {"schema": schema}}}


def parameter(place: str, name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"in": place, "name": name, "schema": schema, "required": place == "path", **more}


def named(place: str, path: str = "/named") -> dict[str, Any]:
    return {"operationId": place, "responses": ok(media({"operation": place, "path": path}))}


TEXT: dict[str, Any] = {"type": "string"}
ID = parameter("path", "id", TEXT)
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Tiny", "version": "1.2"},
    "security": [{"bearer": []}],
    "paths": {
        "/chat": {
            "post": {
                "operationId": "chat",
                "x-302-methods": {
                    "chat": {"accept": "application/json"},
                    "stream": {"accept": "text/event-stream", "when": {"stream": True}},
                },
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/Chat"},
                            "examples": {
                                "short": {"value": CHAT},
                                "long": {"$ref": "#/components/examples/Long"},
                            },
                        }
                    },
                },
                "responses": {
                    "429": {
                        "description": "slow down",
                        "content": media({"error": {"err_code": -7, "message": "slow down"}}),
                    },
                    "5XX": {"$ref": "#/components/responses/Broken"},
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {
                                "schema": {},
                                "examples": {
                                    "short": {"value": {"id": "short"}},
                                    "long": {"value": {"id": "long"}},
                                },
                            },
                            "text/event-stream": {
                                "example": STREAM,
                                "x-302-stream": {
                                    "event": {"$ref": "#/components/schemas/Chat"},
                                    "end": "[DONE]",
                                },
                            },
                        },
                    },
                },
            }
        },
        "/events": {
            "get": {
                "operationId": "events",
                "responses": ok(
                    {
                        "application/json": {"example": {"events": 2}},
                        "text/event-stream": {
                            "example": EVENTS,
                            "x-302-stream": {"event": {}, "end": {"event": "message_stop"}},
                        },
                    }
                ),
            }
        },
        "/open": {"get": {**named("open"), "security": []}},
        "/keyed": {"get": {**named("keyed"), "security": [{"query_key": []}, {"header_key": [], "cookie_key": []}]}},
        "/items/{id}": {"get": named("item"), "delete": named("item_delete"), "parameters": [ID]},
        "/items/mine": {"get": named("item_mine")},
        "/items/{id}/parts/{part}": {
            "get": named("part"),
            "parameters": [ID, parameter("path", "part", {"type": "integer"})],
        },
        "/models/{model}:generate": {"post": named("generate"), "parameters": [parameter("path", "model", TEXT)]},
        "/read/{url}": {"get": named("read"), "parameters": [parameter("path", "url", TEXT, **{"x-302-rest": True})]},
        "/search": {
            "get": {
                "operationId": "search",
                "parameters": [
                    parameter("query", "limit", {"type": "integer", "maximum": 10}, required=True),
                    parameter("query", "score", {"type": ["number", "null"]}),
                    parameter("query", "safe", {"type": "boolean"}),
                    parameter("query", "tag", {"type": "array", "items": {"type": "integer"}}),
                    parameter("query", "ids", {"type": "array", "items": {"type": "integer"}}, explode=False),
                    parameter("query", "code", {"anyOf": [{"type": "integer"}, {"enum": ["7up"]}]}),
                    parameter("header", "X-Depth", {"type": "integer"}),
                    parameter("header", "Accept", {"enum": ["ignored"]}, required=True),
                    parameter("query", "zip", {"type": "string", "pattern": "^[0-9]+$"}),
                ],
                "responses": ok(media({"found": 0})),
            }
        },
        "/form": {
            "post": {
                "operationId": "form",
                "requestBody": {"$ref": "#/components/requestBodies/Form"},
                "responses": ok(media({"form": True})),
            }
        },
        "/raw": {
            "put": {
                "operationId": "raw",
                "requestBody": body({"type": "string", "format": "binary"}, "audio/*"),
                "responses": {"201": {"description": "made", "content": media({"raw": True})}},
            }
        },
        "/optional": {
            "post": {
                "operationId": "optional",
                "requestBody": body({"type": "object"}, required=False),
                "responses": {"204": {"description": "nothing"}},
            }
        },
        "/file": {
            "get": {
                "operationId": "file",
                "responses": ok(
                    {
                        "image/*": {"schema": {"type": "string", "format": "binary"}},
                        "audio/wav": {},
                        "audio/mpeg": {},
                        "application/x-odd": {},
                        "text/plain": {"example": "text é"},
                    }
                ),
            }
        },
        "/bare": {"get": {"operationId": "bare", "responses": ok({"application/json": {"schema": {}}})}},
        "/moved": {"get": {"operationId": "moved", "responses": {"302": {"description": "moved"}}}},
        "/sample": {
            "get": {
                "operationId": "sample",
                "responses": {
                    "404": {"description": "none"},
                    "2XX": {"description": "ok", "content": {"application/json": {"schema": {"examples": [{"s": 1}]}}}},
                },
            }
        },
        "/broken": {"get": {"operationId": "broken", "responses": ok({"application/json": {"examples": 7}})}},
        "/tasks": {
            "post": {
                "operationId": "task_create",
                "x-302-task": TASK,
                "responses": ok(media({"data": {"task_id": "123e4567-e89b-12d3-a456-426614174000"}})),
            }
        },
        "/tasks/{task_id}": {
            "get": {
                "operationId": "task_get",
                "parameters": [parameter("path", "task_id", TEXT)],
                "responses": ok(
                    {
                        "application/json": {
                            "examples": {
                                "done": {"value": {"task_id": "old", "status": "success", "result": "R"}},
                                "busy": {"value": {"task_id": "old", "status": "processing"}},
                            }
                        }
                    }
                ),
            }
        },
        "/jobs": {
            "post": {
                "operationId": "job_create",
                "x-302-task": {
                    "poll": "job_get",
                    "id": "/id",
                    "parameter": "job",
                    "status": "/state",
                    "done": [1],
                    "pending": [409],
                },
                "responses": ok(media({"id": 5})),
            }
        },
        "/job": {
            "post": {
                "operationId": "job_get",
                "requestBody": body({"type": "object", "required": ["job"]}),
                "responses": {
                    "200": {"description": "done", "content": media({"job": 5, "state": 1})},
                    "409": {"description": "wait", "content": media({"wait": True})},
                },
            }
        },
        "/renders": {
            "post": {
                "operationId": "render_create",
                "x-302-task": {
                    "poll": "render_get",
                    "id": "/id",
                    "parameter": "id",
                    "status": "/ok",
                    "running": [False],
                    "done": [True],
                    "failed_if": "/error",
                },
                "responses": ok(media({"id": "r"})),
            }
        },
        "/render": {
            "get": {
                "operationId": "render_get",
                "parameters": [parameter("query", "id", TEXT, required=True)],
                "responses": ok(
                    {
                        "application/json": {
                            "examples": {
                                "bad": {"value": {"id": "r", "ok": None, "error": "too dark"}},
                                "good": {"value": {"id": "r", "ok": True, "error": None}},
                            }
                        }
                    }
                ),
            }
        },
    },
    "components": {
        "securitySchemes": {
            "bearer": {"type": "http", "scheme": "bearer"},
            "query_key": {"type": "apiKey", "in": "query", "name": "key"},
            "header_key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "cookie_key": {"type": "apiKey", "in": "cookie", "name": "session"},
        },
        "schemas": {
            "Chat": {
                "type": "object",
                "required": ["model", "messages"],
                "properties": {
                    "model": TEXT,
                    "stream": {"type": "boolean"},
                    "messages": {"type": "array", "items": {"$ref": "#/components/schemas/Message"}},
                },
            },
            "Message": {
                "type": "object",
                "required": ["role"],
                "properties": {
                    "role": {"enum": ["user", "system"]},
                    "content": {"anyOf": [TEXT, {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}]},
                },
            },
            "Part": {"type": "object", "required": ["text"], "properties": {"text": TEXT}},
            "Form": {
                "type": "object",
                "required": ["prompt", "image"],
                "properties": {
                    "prompt": TEXT,
                    "n": {"type": "integer"},
                    "image": {"type": "string", "format": "binary"},
                    "extra[]": {"type": "array", "items": {"type": "string", "maxLength": 3}},
                    "options": {"type": "object", "required": ["a"]},
                },
            },
        },
        "examples": {"Long": {"value": {**CHAT, "model": "long"}}},
        "responses": {"Broken": {"description": "broken", "content": media({"broken": True})}},
        "requestBodies": {
            "Form": {
                "required": True,
                "content": {
                    kind: {"schema": {"$ref": "#/components/schemas/Form"}}
                    for kind in ("multipart/form-data", "application/x-www-form-urlencoded")
                },
            }
        },
    },
}
KEY = {"Authorization": "Bearer k"}


@pytest.fixture
def mock() -> Iterator[Mock]:
    before = copy.deepcopy(DOCUMENT)
    with Mock(DOCUMENT) as running:
        yield running
    assert running.errors == []
    assert before == DOCUMENT


@pytest.fixture
def client(mock: Mock) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=mock.url, headers=KEY, trust_env=False) as running:
        yield running


def prefer(*values: str) -> list[tuple[str, str]]:
    return [("Prefer", value) for value in values]


def violations(response: httpx.Response) -> list[tuple[str, str]]:
    assert response.status_code == 400, response.text
    assert response.json()["error"]["err_code"] == -10011
    assert response.json()["error"]["message"] == "Invalid request"
    return [(violation["in"], violation["pointer"]) for violation in response.json()["error"]["violations"]]


def exchange(mock: Mock, data: bytes) -> bytes:
    """What the server says to these bytes until it closes."""
    address = mock.url.removeprefix("http://").split(":")
    with socket.create_connection((address[0], int(address[1])), timeout=5) as connection:
        connection.sendall(data)
        received = b""
        while piece := connection.recv(65536):
            received += piece
    return received


# Keys


@pytest.mark.parametrize("value", [None, "Bearer", "Basic x", "k"])
def test_key_is_required(mock: Mock, value: str | None) -> None:
    response = httpx.post(f"{mock.url}/chat", json=CHAT, headers={"Authorization": value} if value else {})
    assert response.status_code == 401
    assert response.json() == {
        "error": {
            "err_code": -10001,
            "message": "Missing 302 Apikey",
            "message_cn": "缺少 302 API 密钥",
            "message_jp": "302 APIキーがありません",
            "type": "api_error",
        }
    }
    assert mock.count("chat") == 0


def test_public_operation_needs_no_key(mock: Mock) -> None:
    assert httpx.get(f"{mock.url}/open").json()["operation"] == "open"


@pytest.mark.parametrize(
    ("query", "headers", "status"),
    [
        ({"key": "1"}, {}, 200),
        ({"key": ""}, {}, 401),
        ({}, {"X-Key": "1", "Cookie": "a=b; session=1"}, 200),
        ({}, {"X-Key": "1"}, 401),
        ({}, {"Cookie": "session=1"}, 401),
        ({}, KEY, 401),
    ],
)
def test_any_requirement_is_enough(mock: Mock, query: dict[str, str], headers: dict[str, str], status: int) -> None:
    assert httpx.get(f"{mock.url}/keyed", params=query, headers=headers).status_code == status


# Routes


@pytest.mark.parametrize(
    ("method", "path", "operation"),
    [
        ("GET", "/items/1", "item"),
        ("GET", "/items/a%2Fb%20c", "item"),
        ("GET", "/items/mine", "item_mine"),
        ("GET", "/%69tems/mine", "item_mine"),
        ("DELETE", "/items/mine", "item_delete"),
        ("GET", "/items/1/parts/2", "part"),
        ("POST", "/models/gemini-1.5:generate", "generate"),
        ("POST", "/models/gemini-1.5%3Agenerate", "generate"),
        ("GET", "/read/https://example.com/a/b", "read"),
        ("GET", "/read/x", "read"),
    ],
)
def test_paths_lead_to_operations(client: httpx.Client, mock: Mock, method: str, path: str, operation: str) -> None:
    response = client.request(method, path)
    assert response.json()["operation"] == operation
    assert mock.requests[-1].operation_id == operation
    assert mock.count(operation) == 1


@pytest.mark.parametrize("path", ["/nowhere", "/items", "/items/", "/items/1/2", "/open/", "/read/"])
def test_unknown_path(client: httpx.Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert response.json()["error"]["err_code"] == -10010


def test_wrong_method_and_options(client: httpx.Client) -> None:
    response = client.post("/items/mine")
    assert response.status_code == 405
    assert response.headers["allow"] == "DELETE, GET, HEAD, OPTIONS"
    response = client.options("/chat")
    assert (response.status_code, response.headers["allow"], response.content) == (204, "OPTIONS, POST", b"")


def test_head_is_get_without_a_body(client: httpx.Client) -> None:
    response = client.head("/open")
    assert response.status_code == 200
    assert response.content == b""
    assert int(response.headers["content-length"]) == len(client.get("/open").content)
    assert client.head("/chat").status_code == 405


# Parameters


def test_parameters_are_coerced(client: httpx.Client) -> None:
    query = "limit=5&score=1.5&safe=true&tag=1&tag=2&ids=3,4&code=7up&zip=0123&unknown=1"
    response = client.get(f"/search?{query}", headers={"X-Depth": "3"})
    assert response.status_code == 200, response.text
    assert client.get("/search?limit=5&code=12&score=null&ids=3").status_code == 200


@pytest.mark.parametrize(
    ("path", "headers", "expected"),
    [
        ("/search", {}, [("query", "/limit")]),
        ("/search?limit=x", {}, [("query", "/limit")]),
        ("/search?limit=11", {}, [("query", "/limit")]),
        ("/search?limit=1.5", {}, [("query", "/limit")]),
        ("/search?limit=1&safe=yes", {}, [("query", "/safe")]),
        ("/search?limit=1&safe=1", {}, [("query", "/safe")]),
        ("/search?limit=1&score=NaN", {}, [("query", "/score")]),
        ("/search?limit=1&tag=1&tag=x", {}, [("query", "/tag/1")]),
        ("/search?limit=1&ids=1,x", {}, [("query", "/ids/1")]),
        ("/search?limit=1&zip=a", {}, [("query", "/zip")]),
        ("/search?limit=1", {"X-Depth": "deep"}, [("header", "/X-Depth")]),
        ("/items/1/parts/two", {}, [("path", "/part")]),
        ("/search?limit=x&safe=x", {}, [("query", "/limit"), ("query", "/safe")]),
    ],
)
def test_wrong_parameters(
    client: httpx.Client, path: str, headers: dict[str, str], expected: list[tuple[str, str]]
) -> None:
    assert violations(client.get(path, headers=headers)) == expected


# Bodies


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ({"model": "m"}, [""]),
        ({"model": 1, "messages": "x"}, ["/messages", "/model"]),
        ({"model": "m", "messages": [{"role": "root"}]}, ["/messages/0/role"]),
        (
            {"model": "m", "messages": [{"role": "user"}, {"role": "user", "content": [{"text": 1}]}]},
            ["/messages/1/content/0/text"],
        ),
        ([], [""]),
    ],
)
def test_wrong_json_body(client: httpx.Client, sent: Any, expected: list[str]) -> None:
    assert sorted(violations(client.post("/chat", json=sent))) == [("body", pointer) for pointer in expected]


@pytest.mark.parametrize(
    "sent", [b"{", b"", b"\xff\xfe\xfd", b'{"a": NaN}', b"[" * 100_000, b"9" * 10_000, b'{"model": "\\ud800"}']
)
def test_malformed_json_body(client: httpx.Client, sent: bytes) -> None:
    response = client.post("/chat", content=sent, headers={"Content-Type": "application/json"})
    assert violations(response) == [("body", "")]


def test_long_values_do_not_flood_the_message(client: httpx.Client) -> None:
    response = client.post("/chat", json={"model": ["x" * 100_000], "messages": []})
    assert len(response.content) < 1500
    assert response.json()["error"]["violations"][0]["message"].endswith("is not of type 'string'")


@pytest.mark.parametrize("kind", [None, "text/plain", "application/x-www-form-urlencoded"])
def test_undocumented_content_type(client: httpx.Client, kind: str | None) -> None:
    response = client.post("/chat", content=json.dumps(CHAT), headers={"Content-Type": kind} if kind else {})
    assert response.status_code == 415
    assert "application/json" in response.json()["error"]["message"]


def test_content_type_parameters_do_not_matter(client: httpx.Client) -> None:
    kind = {"Content-Type": "Application/JSON; charset=utf-8"}
    assert client.post("/chat", content=json.dumps(CHAT), headers=kind).status_code == 200


def test_chunked_body(client: httpx.Client, mock: Mock) -> None:
    pieces = iter([b'{"model": "m", ', b'"messages": []}'])
    response = client.post("/chat", content=pieces, headers={"Content-Type": "application/json"})
    assert response.status_code == 200
    assert mock.requests[-1].headers["transfer-encoding"] == "chunked"
    assert json.loads(mock.requests[-1].body) == {"model": "m", "messages": []}


def test_optional_and_missing_bodies(client: httpx.Client) -> None:
    assert client.post("/optional").status_code == 204
    assert violations(client.post("/optional", json=[])) == [("body", "")]
    assert violations(client.post("/chat")) == [("body", "")]
    assert violations(client.put("/raw")) == [("body", "")]


def test_raw_body(client: httpx.Client) -> None:
    assert client.put("/raw", content=b"\x00", headers={"Content-Type": "audio/x-any"}).status_code == 201
    assert client.put("/raw", content=b"\x00", headers={"Content-Type": "video/mp4"}).status_code == 415


def test_multipart_body(client: httpx.Client, mock: Mock) -> None:
    picture = ("ä.png", b"\x89PNG\r\n--not-a-boundary\r\n\xff", "image/png")
    extras = [("extra[]", ("1", b"abc")), ("extra[]", ("2", b"def"))]
    form = {"prompt": "42", "n": "2", "options": '{"a": 1}'}
    assert client.post("/form", data=form, files=[("image", picture), *extras]).json() == {"form": True}
    wrong = client.post("/form", data={"n": "two", "options": "{}"}, files=[("extra[]", ("1", b"abcd"))])
    assert sorted(violations(wrong)) == [
        ("body", ""),
        ("body", ""),
        ("body", "/extra[]/0"),
        ("body", "/n"),
        ("body", "/options"),
    ]
    assert b"abcd" in mock.requests[-1].body


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("multipart/form-data", b"--b\r\n\r\n--b--\r\n"),
        ("multipart/form-data; boundary=b", b'--b\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nx'),
        ("multipart/form-data; boundary=b", b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--\r\n"),
        ("multipart/form-data; boundary=b", b"no parts at all"),
    ],
)
def test_malformed_multipart_body(client: httpx.Client, kind: str, content: bytes) -> None:
    assert violations(client.post("/form", content=content, headers={"Content-Type": kind})) == [("body", "")]


def test_urlencoded_body(client: httpx.Client) -> None:
    assert client.post("/form", data={"prompt": "a b", "image": "http://x", "n": "2"}).status_code == 200
    assert violations(client.post("/form", data={"prompt": "a", "image": "", "n": "x"})) == [("body", "/n")]
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    assert violations(client.post("/form", content=b"", headers=kind)) == [("body", ""), ("body", "")]


@pytest.mark.parametrize("chunked", [False, True])
def test_body_limit(chunked: bool) -> None:
    with Mock(DOCUMENT, body_limit=1000) as mock, httpx.Client(base_url=mock.url, headers=KEY) as client:
        kind = {"Content-Type": "audio/wav"}
        large: Any = iter([b"x" * 100_000] * 50) if chunked else b"x" * 5_000_000
        assert client.put("/raw", content=large, headers=kind).status_code == 413
        assert client.put("/raw", content=b"x" * 1000, headers=kind).status_code == 201
    assert mock.errors == []


def test_expect_continue(mock: Mock) -> None:
    head = "POST {} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n{}\r\n"
    authorized = "Authorization: Bearer k\r\nContent-Type: application/json\r\nConnection: close\r\n"
    accepted = exchange(mock, head.format("/optional", authorized).encode() + b"{}")
    assert accepted.startswith(b"HTTP/1.1 204")  # The body came at once, so nobody waits for 100.
    assert exchange(mock, head.format("/optional", "").encode()).startswith(b"HTTP/1.1 401")
    host, port = mock.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(head.format("/optional", authorized).encode())
        assert connection.recv(1000).startswith(b"HTTP/1.1 100")
        connection.sendall(b"{}")
        assert connection.recv(1000).startswith(b"HTTP/1.1 204")


# Answers


def test_every_answer_has_its_headers(client: httpx.Client) -> None:
    first, second = client.get("/open"), client.get("/nowhere")
    assert first.headers["request-id"] == "mock-1"
    assert second.headers["request-id"] == "mock-2"
    assert "GMT" in first.headers["date"]
    assert first.headers["content-length"] == str(len(first.content))


def test_connections_are_kept(mock: Mock) -> None:
    request = b"GET /open HTTP/1.1\r\nHost: x\r\n\r\n"
    last = b"GET /open HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    assert exchange(mock, request + request + last).count(b"HTTP/1.1 200") == 3


def test_http_1_0(mock: Mock) -> None:
    received = exchange(mock, b"GET /events HTTP/1.0\r\nAccept: text/event-stream\r\nAuthorization: Bearer k\r\n\r\n")
    assert received.endswith(b"\r\n\r\n" + EVENTS.encode())


def test_examples(client: httpx.Client) -> None:
    assert client.post("/chat", json={**CHAT, "model": "other"}).json() == {"id": "short"}
    assert client.post("/chat", json={**CHAT, "model": "long"}).json() == {"id": "long"}
    assert client.post("/chat", json=CHAT, headers=prefer("example=long")).json() == {"id": "long"}
    unknown = client.post("/chat", json=CHAT, headers=prefer("example=tall"))
    assert unknown.status_code == 400
    assert "short, long" in unknown.json()["error"]["message"]


def test_answers_of_terse_documents(client: httpx.Client) -> None:
    assert client.get("/sample").json() == {"s": 1}
    assert client.get("/moved").status_code == 302


def test_missing_example_is_told(client: httpx.Client) -> None:
    response = client.get("/bare")
    assert response.status_code == 500
    assert response.json()["error"]["message"] == "bare documents no example of application/json"


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("*/*", "image/png"),
        ("audio/*", "audio/wav"),
        ("audio/mpeg, audio/wav;q=0.5", "audio/mpeg"),
        ("audio/*;q=0.2, text/plain;q=0.9", "text/plain"),
        ("audio/*, audio/wav;q=0", "audio/mpeg"),
        ("image/webp", "image/png"),
        ("application/x-odd", "application/x-odd"),
        ("font/woff", "image/png"),
        ("text/plain;q=nonsense", "text/plain"),
    ],
)
def test_accept(client: httpx.Client, accept: str, kind: str) -> None:
    assert client.get("/file", headers={"Accept": accept}).headers["content-type"] == kind


def test_payloads(client: httpx.Client) -> None:
    picture = client.get("/file", headers={"Accept": "image/png"}).content
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    start = picture.index(b"IDAT")
    assert zlib.decompress(picture[start + 4 : start + 14]) == b"\x00\x80"
    with wave.open(BytesIO(client.get("/file", headers={"Accept": "audio/wav"}).content)) as sound:
        assert sound.getnframes() > 0
    assert client.get("/file", headers={"Accept": "text/plain"}).text == "text é"
    assert client.get("/file", headers={"Accept": "application/x-odd"}).content


def test_stream_when_the_body_asks(client: httpx.Client) -> None:
    with client.stream("POST", "/chat", json={**CHAT, "stream": True}) as response:
        assert response.headers["content-type"] == "text/event-stream"
        assert response.headers["transfer-encoding"] == "chunked"
        assert "".join(response.iter_text()) == STREAM
    for asked in (CHAT, {**CHAT, "stream": False}):
        response = client.post("/chat", json=asked, headers={"Accept": "text/event-stream"})
        assert response.headers["content-type"] == "application/json"


def test_stream_when_accept_asks(client: httpx.Client) -> None:
    assert client.get("/events").json() == {"events": 2}
    assert client.get("/events", headers={"Accept": "text/event-stream"}).text == EVENTS
    assert client.get("/events", headers={"Accept": "text/event-stream, application/json;q=0.5"}).text == EVENTS
    both = client.get("/events", headers={"Accept": "application/json, text/event-stream;q=0.5"})
    assert both.json() == {"events": 2}


def test_one_event_a_chunk(mock: Mock) -> None:
    received = exchange(
        mock,
        b"GET /events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\nAccept: text/event-stream\r\n"
        b"Connection: close\r\n\r\n",
    )
    first, second = EVENTS.encode().split(b"\n\n")[:2]
    chunks = [b"%x\r\n%s\n\n\r\n" % (len(event) + 2, event) for event in (first, second)]
    assert received.partition(b"\r\n\r\n")[2] == b"".join(chunks) + b"0\r\n\r\n"


def test_tick_paces_a_stream() -> None:
    with Mock(DOCUMENT, tick=0.1) as mock:
        began = time.monotonic()
        httpx.post(f"{mock.url}/chat", json={**CHAT, "stream": True}, headers=KEY)
        assert time.monotonic() - began >= 0.2


# Preferences


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (429, {"error": {"err_code": -7, "message": "slow down"}}),
        (503, {"broken": True}),
        (520, {"broken": True}),
    ],
)
def test_preferred_code(client: httpx.Client, status: int, expected: Any) -> None:
    response = client.post("/chat", json=CHAT, headers=prefer(f"code={status}"))
    assert (response.status_code, response.json()) == (status, expected)
    assert response.headers.get("retry-after") == ("1" if status in (429, 503) else None)


def test_preferred_code_without_documentation(client: httpx.Client, mock: Mock) -> None:
    response = client.post("/chat", json=CHAT, headers=prefer("code=418"))
    assert response.status_code == 418
    assert set(response.json()["error"]) == {"err_code", "message", "message_cn", "message_jp", "type"}
    assert client.get("/open", headers=prefer("code=304")).content == b""
    assert client.get("/open", headers=prefer("code=204")).content == b""
    assert mock.count("chat") == 0


@pytest.mark.parametrize("value", ["0", "0.05", '"Wed, 21 Oct 2015 07:28:00 GMT"', "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_preferred_retry_after(client: httpx.Client, value: str) -> None:
    response = client.post("/chat", json=CHAT, headers=prefer(f"retry-after={value}, code=429"))
    assert (response.status_code, response.headers["retry-after"]) == (429, value.strip('"'))


def test_times(client: httpx.Client, mock: Mock) -> None:
    def statuses(*values: str) -> list[int]:
        return [client.post("/chat", json=CHAT, headers=prefer(*values)).status_code for _ in range(3)]

    assert statuses("code=503; times=2") == [503, 503, 200]
    assert statuses("code=503", "times=1") == [503, 200, 200]
    assert statuses("fault=html, times=1") == [502, 200, 200]
    assert statuses("code=503; times=2") == [200, 200, 200]
    assert client.get("/open", headers=prefer("code=503; times=2")).status_code == 503
    assert mock.count("chat") == 1 + 2 + 2 + 3


def test_delay(client: httpx.Client) -> None:
    began = time.monotonic()
    assert client.get("/open", headers=prefer("delay=0.2")).status_code == 200
    assert time.monotonic() - began >= 0.2


@pytest.mark.parametrize(
    "value", ["code=x", "code=100", "code=600", "fault=none", "task=win", "times=-1", "delay=nan", "delay=1e9"]
)
def test_wrong_preferences(client: httpx.Client, value: str) -> None:
    response = client.get("/open", headers=prefer(value))
    assert response.status_code == 400
    assert value.partition("=")[0] in response.json()["error"]["message"]


def test_unknown_fault_names_the_faults(client: httpx.Client) -> None:
    message = client.get("/open", headers=prefer("fault=gremlin")).json()["error"]["message"]
    assert all(name in message for name in FAULTS)


def test_unknown_preferences_are_ignored(client: httpx.Client) -> None:
    assert client.get("/open", headers=prefer("respond-async, wait=10", "handling=strict")).status_code == 200


# Faults


def fault(client: httpx.Client, name: str, stream: bool = False, timeout: float = 5) -> httpx.Response:
    return client.post("/chat", json={**CHAT, "stream": stream}, headers=prefer(f"fault={name}"), timeout=timeout)


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("timeout", httpx.ReadTimeout),
        ("reset", httpx.ReadError),
        ("reset-early", (httpx.NetworkError, httpx.RemoteProtocolError)),
        ("truncate", httpx.RemoteProtocolError),
        ("cut-stream", httpx.RemoteProtocolError),
    ],
)
def test_faults_of_the_connection(client: httpx.Client, mock: Mock, name: str, error: Any) -> None:
    for stream in (False, True):
        with pytest.raises(error):
            fault(client, name, stream, timeout=0.3)
    assert fault(client, "html").status_code == 502
    assert mock.count("chat") == (2 if name in ("truncate", "cut-stream") else 0)
    assert len(mock.requests) == 3


def test_reset_early_leaves_the_body_unread(client: httpx.Client, mock: Mock) -> None:
    headers = [("Content-Type", "audio/wav"), *prefer("fault=reset-early")]
    with pytest.raises((httpx.NetworkError, httpx.RemoteProtocolError)):
        client.put("/raw", content=b"x" * 30_000_000, headers=headers)
    assert mock.requests[-1].operation_id == "raw"
    assert mock.requests[-1].body == b""


def test_cut_stream_shows_its_first_event(client: httpx.Client) -> None:
    received: list[str] = []
    headers = prefer("fault=cut-stream")
    asked = client.stream("POST", "/chat", json={**CHAT, "stream": True}, headers=headers)
    with asked as response, pytest.raises(httpx.RemoteProtocolError):
        received.extend(response.iter_text())
    assert "".join(received) == 'data: {"n": 1}\n\n'


def malformed(response: httpx.Response) -> None:
    assert (response.status_code, response.text) == (200, '{"id": "x", "choi')
    assert response.headers["content-type"] == "application/json"


def html(response: httpx.Response) -> None:
    assert response.status_code == 502
    assert response.headers["content-type"] == "text/html"
    assert "request-id" not in response.headers
    assert "<html>" in response.text


def empty(response: httpx.Response) -> None:
    assert (response.status_code, response.content) == (200, b"")


def wrong_type(response: httpx.Response) -> None:
    assert (response.status_code, response.headers["content-type"]) == (200, "text/plain")


def redirect(response: httpx.Response) -> None:
    assert (response.status_code, response.headers["location"]) == (307, "http://127.0.0.1:1/elsewhere")


def huge(response: httpx.Response) -> None:
    assert response.json() == {"id": "short"}
    assert len(response.content) == 10 * len(json.dumps({"id": "short"}))


@pytest.mark.parametrize("value", ["fault=redirect", "code=302", "code=302, times=1"])
def test_preferred_location(client: httpx.Client, value: str) -> None:
    response = client.post("/chat", json=CHAT, headers=prefer(f"{value}; location=http://127.0.0.1:2/x?a=b"))
    assert response.is_redirect
    assert response.headers["location"] == "http://127.0.0.1:2/x?a=b"


@pytest.mark.parametrize("check", [malformed, html, empty, wrong_type, redirect, huge])
def test_faults_of_the_answer(client: httpx.Client, check: Callable[[httpx.Response], None]) -> None:
    check(fault(client, check.__name__.replace("_", "-")))


def test_gzip_cut(client: httpx.Client) -> None:
    headers = prefer("fault=gzip-cut")
    with client.stream("POST", "/chat", json=CHAT, headers=headers) as response:
        packed = b"".join(response.iter_raw())
    assert response.headers["content-encoding"] == "gzip"
    with pytest.raises(EOFError):
        gzip.decompress(packed)


def test_slow(client: httpx.Client) -> None:
    for headers, least, most in ((prefer("fault=slow"), 0.9, 2.0), (prefer("fault=slow, delay=0.2"), 0.15, 0.8)):
        began = time.monotonic()
        with client.stream("POST", "/chat", json=CHAT, headers=headers) as response:
            pieces = list(response.iter_raw())
        assert least < time.monotonic() - began < most
        assert len(pieces) > 5
        assert json.loads(b"".join(pieces)) == {"id": "short"}


def test_error_event(client: httpx.Client) -> None:
    first, second, rest = fault(client, "error-event", stream=True).text.split("\n\n")
    assert (first, rest) == ('data: {"n": 1}', "")
    assert json.loads(second.removeprefix("data: "))["error"]["type"] == "api_error"


def test_keep_alive(client: httpx.Client) -> None:
    received = fault(client, "keep-alive", stream=True).text
    assert received.count(": keep-alive\n\n") == 2
    assert received.replace(": keep-alive\n\n", "") == STREAM


def test_endless(client: httpx.Client, mock: Mock) -> None:
    headers = prefer("fault=endless")
    with client.stream("POST", "/chat", json={**CHAT, "stream": True}, headers=headers) as response:
        pieces = response.iter_text()
        assert [next(pieces) for _ in range(4)] == ['data: {"n": 1}\n\n', *[": keep-alive\n\n"] * 3]
    assert client.get("/open").status_code == 200, "its connection is dropped, the others are served"


@pytest.mark.parametrize("name", ["error-event", "keep-alive", "endless"])
def test_stream_faults_spare_other_answers(client: httpx.Client, name: str) -> None:
    assert fault(client, name).json() == {"id": "short"}


@pytest.mark.parametrize("name", sorted(set(FAULTS) - {"timeout", "endless"}))
def test_no_fault_fails_by_itself(client: httpx.Client, name: str) -> None:
    for method, path in (("GET", "/events"), ("HEAD", "/events"), ("POST", "/optional"), ("GET", "/file")):
        headers = [*prefer(f"fault={name}, delay=0"), ("Accept", "*/*, text/event-stream")]
        with contextlib.suppress(httpx.TransportError, httpx.DecodingError):
            client.request(method, path, headers=headers)


def test_nothing_is_not_cut(client: httpx.Client) -> None:
    for _ in range(3):  # over the same connection
        assert client.get("/open", headers=prefer("code=204", "fault=truncate")).status_code == 204


def test_a_fault_can_break_an_error(client: httpx.Client) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        client.post("/chat", json=CHAT, headers=prefer("code=429", "fault=truncate"))


# Tasks


def poll(client: httpx.Client, task_id: str, times: int) -> list[str]:
    answers = [client.get(f"/tasks/{task_id}").json() for _ in range(times)]
    assert {answer["task_id"] for answer in answers} == {task_id}
    return [answer["status"] for answer in answers]


def test_task_is_done_after_some_polls(client: httpx.Client) -> None:
    first, second = (client.post("/tasks").json()["data"]["task_id"] for _ in range(2))
    assert first != second
    assert len(first) == len("123e4567-e89b-12d3-a456-426614174000")
    assert poll(client, first, 4) == ["processing", "processing", "success", "success"]
    assert poll(client, second, 1) == ["processing"]
    assert client.get(f"/tasks/{first}").json()["result"] == "R"


def test_task_fails(client: httpx.Client) -> None:
    task_id = client.post("/tasks", headers=prefer("task=fail")).json()["data"]["task_id"]
    assert poll(client, task_id, 4) == ["processing", "processing", "fail", "fail"]


def test_task_is_stuck(client: httpx.Client) -> None:
    task_id = client.post("/tasks", headers=prefer("task=stuck")).json()["data"]["task_id"]
    assert set(poll(client, task_id, 20)) == {"processing"}


def test_task_is_lost(client: httpx.Client) -> None:
    task_id = client.post("/tasks", headers=prefer("task=lost")).json()["data"]["task_id"]
    polls = [client.get(f"/tasks/{task_id}") for _ in range(5)]
    assert {answer.status_code for answer in polls} == {404}
    assert polls[0].json()["error"]["err_code"] == -10010


def test_task_flaps(client: httpx.Client) -> None:
    task_id = client.post("/tasks", headers=prefer("task=flap")).json()["data"]["task_id"]
    polls = [client.get(f"/tasks/{task_id}") for _ in range(6)]
    assert [answer.status_code for answer in polls] == [200, 404, 200, 200, 200, 200]
    states = [answer.json()["status"] for answer in polls if answer.is_success]
    assert states == ["processing", "odd as the request preferred", "processing", "success", "success"]
    job = client.post("/jobs", headers=prefer("task=flap")).json()["id"]
    assert [client.post("/job", json={"job": job}).status_code for _ in range(5)] == [409, 404, 409, 409, 200]


@pytest.mark.parametrize(
    ("lists", "states"),
    [
        ({"running": [1, 90], "done": [2]}, [1, 91, 90, 2]),
        ({"running": ["a"], "done": ["b"], "otherwise": "failed"}, ["a", "a", "a", "b"]),
        ({"done": ["b"]}, [*["odd as the request preferred"] * 3, "b"]),
    ],
)
def test_task_flaps_with_states_of_its_own_kind(lists: dict[str, Any], states: list[Any]) -> None:
    polled = {"status": lists["done"][0]}
    with Mock(small([{"id": "a"}], polled, status="/status", **lists)) as mock:
        task_id = httpx.post(f"{mock.url}/submit", headers=prefer("task=flap")).json()[0]["id"]
        polls = [httpx.get(f"{mock.url}/poll", params={"id": task_id}) for _ in range(5)]
    assert [answer.json()["status"] for answer in polls if answer.is_success] == states
    assert mock.errors == []


def test_unknown_task_gets_the_first_example(client: httpx.Client) -> None:
    assert client.get("/tasks/documented").json() == {"task_id": "old", "status": "success", "result": "R"}


def test_named_example_wins_over_the_task(client: httpx.Client) -> None:
    task_id = client.post("/tasks").json()["data"]["task_id"]
    assert client.get(f"/tasks/{task_id}", headers=prefer("example=done")).json()["status"] == "success"


def test_task_that_pends_by_status_and_is_polled_by_body(client: httpx.Client) -> None:
    job = client.post("/jobs").json()["id"]
    assert isinstance(job, int)
    assert job != 5
    answers = [client.post("/job", json={"job": job}) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [409, 200, 200]
    assert answers[0].json() == {"wait": True}
    assert answers[1].json() == {"job": 5, "state": 1}
    stuck = client.post("/jobs", headers=prefer("task=stuck")).json()["id"]
    assert {client.post("/job", json={"job": stuck}).status_code for _ in range(5)} == {409}


def test_task_without_a_documented_failure_refuses_to_fail(client: httpx.Client) -> None:
    assert client.post("/jobs", headers=prefer("task=fail")).status_code == 400


def test_task_that_fails_by_an_error_field(client: httpx.Client) -> None:
    good, bad = (client.post("/renders", headers=prefer(wish)).json()["id"] for wish in ("", "task=fail"))
    first, last = (client.get("/render", params={"id": good}).json() for _ in range(2))
    assert (first["ok"], last["ok"], last["error"], last["id"]) == (False, True, None, good)
    assert [client.get("/render", params={"id": bad}).json()["error"] for _ in range(2)] == [None, "too dark"]


def small(submitted: Any, polled: Any, **plan: Any) -> dict[str, Any]:
    """A document of one task and its poll by `?id=`."""
    task = {"poll": "poll", "id": "/0/id", "parameter": "id", "status": "/0/status", "done": ["ok"], **plan}
    return {
        "paths": {
            "/submit": {"post": {"operationId": "submit", "x-302-task": task, "responses": ok(media(submitted))}},
            "/poll": {
                "get": {
                    "operationId": "poll",
                    "parameters": [parameter("query", "id", TEXT)],
                    "responses": ok(media(polled)),
                }
            },
        }
    }


def test_task_inside_lists() -> None:
    with Mock(small([{"id": "a"}], [{"status": "ok"}], running=["wait"])) as mock:
        task_id = httpx.post(f"{mock.url}/submit").json()[0]["id"]
        polls = [httpx.get(f"{mock.url}/poll", params={"id": task_id}).json() for _ in range(2)]
    assert polls == [[{"status": "wait"}], [{"status": "ok"}]]
    assert mock.errors == []


def test_task_without_states_of_running_can_be_stuck() -> None:
    with Mock(small([{"id": 1}], {"status": "ok"}, status="/status")) as mock:
        task_id = httpx.post(f"{mock.url}/submit", headers=prefer("task=stuck")).json()[0]["id"]
        states = {httpx.get(f"{mock.url}/poll", params={"id": task_id}).json()["status"] for _ in range(5)}
    assert states == {"odd as the request preferred"}


@pytest.mark.parametrize("wish", ["task=fail", "task=stuck"])
def test_task_that_is_not_done_lacks_the_sign_of_it(wish: str) -> None:
    plan = {"status": "/status", "running": ["wait"], "otherwise": "failed", "done_if": "/file"}
    with Mock(small([{"id": 1}], {"status": "ok", "file": "x"}, **plan)) as mock:
        task_id = httpx.post(f"{mock.url}/submit", headers=prefer(wish)).json()[0]["id"]
        assert {httpx.get(f"{mock.url}/poll", params={"id": task_id}).json()["file"] for _ in range(5)} == {None}


def test_an_empty_result_is_no_sign_of_being_done() -> None:
    document = small([{"id": "a"}], None, status="/status", running=["wait"], done_if="/file")
    shown = {"done": {"value": {"status": "ok", "file": "x"}}, "wait": {"value": {"status": "wait", "file": ""}}}
    document["paths"]["/poll"]["get"]["responses"] = ok({"application/json": {"schema": {}, "examples": shown}})
    with Mock(document) as mock:
        task_id = httpx.post(f"{mock.url}/submit").json()[0]["id"]
        assert [httpx.get(f"{mock.url}/poll", params={"id": task_id}).json()["file"] for _ in range(2)] == ["", "x"]


def test_an_empty_reason_is_no_failure() -> None:
    with Mock(small([{"id": 1}], {"status": "ok", "error": ""}, status="/status", failed_if="/error")) as mock:
        task_id = httpx.post(f"{mock.url}/submit", headers=prefer("task=fail")).json()[0]["id"]
        assert (
            httpx.get(f"{mock.url}/poll", params={"id": task_id}).json()["error"] == "failed as the request preferred"
        )


@pytest.mark.parametrize("pointer", ["/error", "/nowhere/error", "/list/0", "/list/5"])
def test_task_fails_where_no_example_shows_it(pointer: str) -> None:
    example = {"status": "ok", "list": [None]}
    with Mock(small([{"id": 1}], example, status="/status", failed_if=pointer)) as mock:
        task_id = httpx.post(f"{mock.url}/submit", headers=prefer("task=fail")).json()[0]["id"]
        polled = httpx.get(f"{mock.url}/poll", params={"id": task_id}).json()
    assert ("failed as the request preferred" in json.dumps(polled)) == (pointer in ("/error", "/list/0"))
    assert mock.errors == []


def test_tasks_that_share_a_poll_each_have_their_result() -> None:
    document = small([{"id": "a"}], None, status="/status", result="/picture")
    shown = {name: {"value": {"status": "ok", name: "R"}} for name in ("text", "picture")}
    document["paths"]["/poll"]["get"]["responses"] = ok({"application/json": {"schema": {}, "examples": shown}})
    with Mock(document) as mock:
        task_id = httpx.post(f"{mock.url}/submit").json()[0]["id"]
        assert httpx.get(f"{mock.url}/poll", params={"id": task_id}).json() == {"status": "ok", "picture": "R"}
    assert mock.errors == []


@pytest.mark.parametrize("submitted", [{"done": "at once"}, [{"id": None}], [{"id": True}], "text"])
def test_answer_without_an_id_starts_no_task(submitted: Any) -> None:
    with Mock(small(submitted, [{"status": "ok"}], running=["wait"])) as mock:
        assert httpx.post(f"{mock.url}/submit").json() == submitted
        assert httpx.get(f"{mock.url}/poll", params={"id": "None"}).json() == [{"status": "ok"}]
    assert mock.errors == []


# Robustness


def test_an_answer_that_cannot_be_sent_ends_its_connection_only() -> None:
    paths = {"/odd": {"get": {"responses": ok({"text/€": {"example": "x"}})}}, "/open": DOCUMENT["paths"]["/open"]}
    with Mock({"paths": paths}) as mock:
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.get(f"{mock.url}/odd")
        assert httpx.get(f"{mock.url}/open").status_code == 200
    assert [type(error) for error in mock.errors] == [UnicodeEncodeError]


def test_internal_errors_are_answered_and_kept() -> None:
    with Mock(DOCUMENT) as mock:
        response = httpx.get(f"{mock.url}/broken", headers=KEY)
        assert response.status_code == 500
        assert "AttributeError" in response.json()["error"]["message"]
        assert httpx.get(f"{mock.url}/open").status_code == 200
    assert [type(error) for error in mock.errors] == [AttributeError]


# Life


def test_requests_are_recorded_and_bounded(client: httpx.Client, mock: Mock) -> None:
    client.post("/chat?x=1", json=CHAT)
    recorded = mock.requests[0]
    assert (recorded.method, recorded.target, recorded.operation_id) == ("POST", "/chat?x=1", "chat")
    assert recorded.headers["authorization"] == "Bearer k"
    assert json.loads(recorded.body) == CHAT
    for _ in range(1000):
        client.get("/nowhere")
    assert len(mock.requests) == 1000
    assert mock.requests[0].operation_id is None
    assert mock.count("chat") == 1


def test_close_drops_connections_and_frees_the_port() -> None:
    mock = Mock(DOCUMENT).start()
    port = int(mock.url.rpartition(":")[2])
    with httpx.Client() as client:
        client.get(f"{mock.url}/open")
        began = time.monotonic()
        mock.close()
        mock.close()
        assert time.monotonic() - began < 2
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{mock.url}/open")
    with Mock(DOCUMENT, port=port) as again:
        assert httpx.get(f"{again.url}/open").status_code == 200


@pytest.mark.parametrize("wish", ["fault=timeout", "fault=endless", "delay=60", "retry-after=1"])
def test_close_is_quiet(wish: str, caplog: pytest.LogCaptureFixture) -> None:
    with (
        Mock(DOCUMENT) as mock,
        socket.create_connection(("127.0.0.1", int(mock.url.rpartition(":")[2]))) as connection,
    ):
        head = f"GET /events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\nPrefer: {wish}\r\n\r\n"
        connection.sendall(head.encode())
        while not mock.requests:
            time.sleep(0.01)
        time.sleep(0.05)
    assert caplog.text == ""
    assert mock.errors == []


def test_log_leaves_queries_out() -> None:
    lines: list[str] = []
    with Mock(DOCUMENT, log=lines.append) as mock:
        httpx.get(f"{mock.url}/open?apikey=a-secret")
    assert lines == ["GET /open 200 open"]


def test_close_interrupts_what_is_under_way() -> None:
    with Mock(DOCUMENT) as mock:
        host, port = mock.url.removeprefix("http://").split(":")
        connection = socket.create_connection((host, int(port)))
        connection.sendall(b"GET /open HTTP/1.1\r\nHost: x\r\nPrefer: fault=timeout\r\n\r\n")
        while not mock.requests:
            time.sleep(0.01)
        began = time.monotonic()
    assert time.monotonic() - began < 2
    assert mock.errors == []
    connection.close()


def test_close_is_no_mistake_of_a_conversation(caplog: pytest.LogCaptureFixture) -> None:
    with Mock(DOCUMENT) as mock, contextlib.ExitStack() as held:
        host, port = mock.url.removeprefix("http://").split(":")
        for start in (b"", b"GET /op", b"GET /open HTTP/1.1\r\nHost: x\r\n\r\n"):
            connection = held.enter_context(socket.create_connection((host, int(port))))
            connection.sendall(start)
        connection.recv(1)
        mock.close()
    assert mock.errors == []
    assert [record.message for record in caplog.records if record.name == "asyncio"] == []


def test_port_in_use(mock: Mock) -> None:
    with pytest.raises(OSError, match="in use"):
        serve(DOCUMENT, "127.0.0.1", int(mock.url.rpartition(":")[2]))


@pytest.mark.parametrize("verbose", [True, False])
def test_serve_says_where_and_stops_quietly(verbose: bool) -> None:
    document = {"openapi": "3.1.0", "info": {"title": "Tiny", "version": "1"}, "paths": {}}
    # A process that was started in the background ignores Ctrl-C, and so would its children.
    program = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        f"from generator.mock import serve; serve({document}, '127.0.0.1', 0, verbose={verbose})"
    )
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    with process, process.stdout:
        line = process.stdout.readline()
        assert line.startswith("Mock of Tiny 1 on http://127.0.0.1:")
        assert line.endswith(" (0 operations); Ctrl-C stops it.\n")
        httpx.get(line.split()[5] + "/x")
        process.send_signal(2)
        assert process.communicate(timeout=30)[0] == ("GET /x 404\n" if verbose else "")
    assert process.returncode == 0
