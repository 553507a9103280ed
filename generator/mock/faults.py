"""What goes wrong on purpose: a table of names and the functions that play them."""

import asyncio
import gzip
from collections.abc import Awaitable, Callable
from dataclasses import replace

from .channel import Channel
from .messages import Answer, gateway_error, to_json

Fault = Callable[[Channel, Answer, float | None], Awaitable[None]]

_PATIENCE = 60.0
_SLOW_SECONDS = 1.0
_SLOW_PIECES = 20
_KEEP_ALIVE_SECONDS = 0.02
_MALFORMED = Answer(200, b'{"id": "x", "choi', "application/json")
_HTML = Answer(502, b"<!DOCTYPE html>\n<html><body><h1>502 Bad Gateway</h1></body></html>\n", "text/html")


async def _timeout(channel: Channel, answer: Answer, delay: float | None) -> None:
    await channel.gone(_PATIENCE)


async def _reset(channel: Channel, answer: Answer, delay: float | None) -> None:
    channel.reset()


async def _truncate(channel: Channel, answer: Answer, delay: float | None) -> None:
    if not answer.body:  # of nothing, nothing can be cut off
        await channel.send(answer)
        return
    await channel.start(answer, len(answer.body))
    await channel.write(answer.body[: len(answer.body) // 2])


async def _slow(channel: Channel, answer: Answer, delay: float | None) -> None:
    size = max(1, -(-len(answer.body) // _SLOW_PIECES))
    pieces = [answer.body[start : start + size] for start in range(0, len(answer.body), size)]
    pause = (_SLOW_SECONDS if delay is None else delay) / max(1, len(pieces) - 1)
    await channel.stream(answer, pieces, pause)


async def _cut_stream(channel: Channel, answer: Answer, delay: float | None) -> None:
    if not answer.is_stream:
        await _truncate(channel, answer, delay)
        return
    await channel.start(answer)
    await channel.write(b"".join(answer.events[:1]))


async def _error_event(channel: Channel, answer: Answer, delay: float | None) -> None:
    error = b"data: " + to_json(gateway_error(500)) + b"\n\n"
    await channel.send(replace(answer, body=b"".join(answer.events[:1]) + error) if answer.is_stream else answer)


async def _keep_alive(channel: Channel, answer: Answer, delay: float | None) -> None:
    comments = b": keep-alive\n\n".join(answer.events)
    await channel.send(replace(answer, body=comments) if answer.is_stream else answer)


async def _endless(channel: Channel, answer: Answer, delay: float | None) -> None:
    if not answer.is_stream:
        await channel.send(answer)
        return
    await channel.start(answer)
    await channel.write(b"".join(answer.events[:1]))
    async with asyncio.timeout(_PATIENCE):
        while True:
            await channel.write(b": keep-alive\n\n")
            await asyncio.sleep(_KEEP_ALIVE_SECONDS)


async def _gzip_cut(channel: Channel, answer: Answer, delay: float | None) -> None:
    packed = gzip.compress(answer.body, mtime=0)
    cut = replace(answer, body=packed[: len(packed) // 2])
    await channel.send(cut.plus({"Content-Encoding": "gzip"}))


def _sends(change: Callable[[Answer], Answer], from_gateway: bool = True) -> Fault:
    """A fault that is whole HTTP, with the headers of the gateway or without them."""

    async def fault(channel: Channel, answer: Answer, delay: float | None) -> None:
        await channel.send(change(answer).plus(answer.headers if from_gateway else {}))

    return fault


FAULTS: dict[str, Fault] = {
    "timeout": _timeout,
    "reset": _reset,
    "reset-early": _reset,
    "truncate": _truncate,
    "slow": _slow,
    "cut-stream": _cut_stream,
    "error-event": _error_event,
    "keep-alive": _keep_alive,
    "endless": _endless,
    "gzip-cut": _gzip_cut,
    "malformed": _sends(lambda _: _MALFORMED),
    "empty": _sends(lambda answer: replace(answer, status=200, body=b"")),
    "wrong-type": _sends(lambda _: Answer(200, b"OK\n", "text/plain")),
    "huge": _sends(lambda answer: replace(answer, body=answer.body + b" " * (9 * len(answer.body)))),
    "redirect": _sends(lambda _: Answer(307, headers={"Location": "http://127.0.0.1:1/elsewhere"})),
    "html": _sends(lambda _: _HTML, from_gateway=False),
}
"""Every `Prefer: fault=NAME` that the mock knows; `reset-early` is played before the body is read."""

EARLY = frozenset({"reset-early"})
