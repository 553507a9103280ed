"""The text of a stream as events, by the rules of server-sent events."""

from __future__ import annotations

import pytest

from generator.sse import Event, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("data: a\n\ndata: b\n\n", [("message", "a"), ("message", "b")]),
        ("data: a\r\n\r\ndata: b\r\n\r\n", [("message", "a"), ("message", "b")]),
        ("data:a\n\ndata:  b\n\n", [("message", "a"), ("message", " b")]),
        ("data: a\ndata: b\n\n", [("message", "a\nb")]),
        ("data\n\n", [("message", "")]),
        ("event: x\ndata: a\n\ndata: b\n\n", [("x", "a"), ("message", "b")]),
        ("event: x\n\n: comment\n\nid: 1\nretry: 5\n\n", []),
        (": comment\ndata: a: b\nid: 1\n\n\n\n", [("message", "a: b")]),
        pytest.param("data: a\u2028b\x85c\n\n", [("message", "a\u2028b\x85c")], id="breaks that end no line"),
        pytest.param("data: a\r\rdata: b\r\r", [("message", "a"), ("message", "b")], id="lines that end in \\r"),
    ],
)
def test_events(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(event.event, event.data) for event in events(text)] == expected


def test_the_end_of_a_stream() -> None:
    assert Event("message", "[DONE]").ends("[DONE]")
    assert not Event("message", "{}").ends("[DONE]")
    assert Event("stop", "{}").ends({"event": "stop"})
    assert not Event("message", "stop").ends({"event": "stop"})
    assert Event("message", '{"a": 1}').json() == {"a": 1}
