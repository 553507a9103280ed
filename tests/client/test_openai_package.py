"""The vendor's own Python package talks to the mock as it would to the gateway: the description fits what it sends."""

from __future__ import annotations

from collections.abc import Iterator

import openai
import pytest
from openai.types.chat import ChatCompletionFunctionToolParam

from generator.mock import Mock

QUESTION = "Hello!"
WEATHER: ChatCompletionFunctionToolParam = {
    "type": "function",
    "function": {
        "name": "get_current_weather",
        "parameters": {"type": "object", "properties": {"location": {"type": "string"}}, "required": ["location"]},
    },
}


@pytest.fixture
def vendor(mock: Mock) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(api_key="any", base_url=f"{mock.url}/v1", max_retries=0) as client:
        yield client


def test_chat(vendor: openai.OpenAI) -> None:
    answer = vendor.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": QUESTION}])
    assert answer.choices[0].message.content
    assert answer.usage is not None
    assert answer.usage.total_tokens > 0


def test_streamed_chat(vendor: openai.OpenAI) -> None:
    stream = vendor.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": QUESTION}], stream=True
    )
    chunks = list(stream)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
    assert chunks[-1].choices[0].finish_reason == "stop"


def test_tools(vendor: openai.OpenAI) -> None:
    answer = vendor.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": "What's the weather in Boston?"}],
        tools=[WEATHER],
        tool_choice="auto",
    )
    assert answer.choices[0].finish_reason


def test_refusal(vendor: openai.OpenAI) -> None:
    with pytest.raises(openai.RateLimitError):
        vendor.chat.completions.create(
            model="gpt-4o",
            messages=[{"role": "user", "content": QUESTION}],
            extra_headers={"Prefer": "code=429"},
        )


def test_mock_checks_what_it_sends(vendor: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="Invalid request"):
        vendor.chat.completions.create(model="gpt-4o", messages=[{"content": QUESTION}])  # type: ignore[list-item]
