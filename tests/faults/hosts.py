"""Hosts that are no gateway."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from tests.client.support import accepting, url_of


@contextmanager
def closed_port() -> Iterator[str]:
    """The address of a port that is taken, and where nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield url_of(taken.getsockname())


@contextmanager
def other_host() -> Iterator[tuple[str, list[bytes]]]:
    """A host to which nobody should talk: its address, under another name than the mock's, and what it heard."""
    heard: list[bytes] = []

    def hear(connection: socket.socket) -> None:
        connection.settimeout(5)
        heard.append(connection.recv(65536))

    with accepting(hear) as url:
        yield url.replace("127.0.0.1", "localhost"), heard
