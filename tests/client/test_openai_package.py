"""The vendor's own Python package talks to the mock as it would to the gateway: the description fits what it sends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

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


def test_embeddings(vendor: openai.OpenAI) -> None:
    found = vendor.embeddings.create(model="text-embedding-3-small", input=QUESTION, encoding_format="float")
    assert all(isinstance(number, float) for number in found.data[0].embedding)


def test_images(vendor: openai.OpenAI) -> None:
    made = vendor.images.generate(model="gpt-image-1", prompt="a cat")
    assert made.data
    assert made.data[0].url or made.data[0].b64_json


def test_speech(vendor: openai.OpenAI, tmp_path: Path) -> None:
    target = tmp_path / "hello.mp3"
    vendor.audio.speech.create(model="tts-1", input=QUESTION, voice="alloy").write_to_file(target)
    assert target.read_bytes()


def test_transcription(vendor: openai.OpenAI) -> None:
    heard = vendor.audio.transcriptions.create(model="whisper-1", file=("hello.wav", b"RIFF", "audio/wav"))
    assert heard.text


def test_streamed_responses(vendor: openai.OpenAI) -> None:
    stream = vendor.responses.create(model="gpt-4.1", input=QUESTION, stream=True)
    assert [event.type for event in stream][-1] == "response.completed"
