"""The answers that every contestant gets, byte for byte the same, in the forms of the description's examples."""

from __future__ import annotations

import json
import random

CHAT = json.dumps(
    {
        "id": "chatcmpl-123",
        "object": "chat.completion",
        "created": 1677652288,
        "model": "gpt-4o",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "\n\nHello there, how may I assist you today?"},
                "finish_reason": "stop",
            }
        ],
        "usage": {"prompt_tokens": 9, "completion_tokens": 12, "total_tokens": 21},
    }
).encode()

EVENTS = 2000
HITS = 900
VECTORS = 5000
DIMENSIONS = 128
TEXT = "A river is a natural stream of fresh water that flows on land towards another body of water. " * 10

_CHUNK = {
    "id": "chatcmpl-D2AF",
    "object": "chat.completion.chunk",
    "created": 1769408453,
    "model": "gpt-4o",
    "service_tier": "default",
    "system_fingerprint": "fp_0598406000",
}


def events() -> list[bytes]:
    """A streamed chat of EVENTS chunks, and its end; one element for each event."""
    chunks = []
    for number in range(EVENTS):
        choice = {"index": 0, "delta": {"content": f" word{number}"}, "logprobs": None, "finish_reason": None}
        text = json.dumps({**_CHUNK, "choices": [choice], "usage": None}, separators=(",", ":"))
        chunks.append(f"data: {text}\n\n".encode())
    return [*chunks, b"data: [DONE]\n\n"]


def search() -> bytes:
    """1 MB of search results, each with 1 kB of text."""
    hits = [
        {
            "title": f"The longest rivers of Asia, part {number}",
            "url": f"https://example.com/rivers/{number}",
            "content": TEXT,
            "score": round(1 - number / 1000, 4),
            "raw_content": None,
        }
        for number in range(HITS)
    ]
    return json.dumps(
        {"query": "The longest river of Asia", "answer": None, "images": [], "results": hits, "response_time": 1.09}
    ).encode()


def embeddings() -> bytes:
    """5,000 vectors of 128 numbers."""
    chance = random.Random(302)
    data = [
        {
            "object": "embedding",
            "index": index,
            "embedding": [round(chance.uniform(-1, 1), 9) for _ in range(DIMENSIONS)],
        }
        for index in range(VECTORS)
    ]
    usage = {"prompt_tokens": 40000, "total_tokens": 40000}
    return json.dumps({"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage}).encode()


def http(content: bytes) -> bytes:
    """A whole HTTP answer with a JSON body."""
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (
        len(content),
        content,
    )


def http_stream(chunks: list[bytes]) -> bytes:
    """A whole HTTP answer whose body comes in chunks, as a gateway sends events."""
    body = b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in [*chunks, b""])
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n" + body
