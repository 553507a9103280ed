"""A large answer, from the call to the use of every element of it.

One field of each element is read, so that what is decoded only on use is decoded too.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .. import payloads
from . import BASE_URL, HEADERS, KEY, answering, repeated, stock_client

_PAYLOADS = {"search": payloads.search, "embeddings": payloads.embeddings}


def _uses(payload: str, use: Callable[[], int]) -> Callable[[], int]:
    if payload == "search":
        return repeated(10, use, payloads.HITS * len(payloads.TEXT))
    return repeated(1, use, payloads.VECTORS * payloads.DIMENSIONS)


def _of_dicts(payload: str, answer: Any) -> int:
    if payload == "search":
        return sum(len(hit["content"]) for hit in answer["results"])
    return sum(len(item["embedding"]) for item in answer["data"])


def _of_models(payload: str, answer: Any) -> int:
    if payload == "search":
        return sum(len(hit.content) for hit in answer.results)
    return sum(len(item.embedding) for item in answer.data)


def _fetched(payload: str) -> Callable[[], bytes]:
    import httpx

    client = httpx.Client(transport=answering(httpx, _PAYLOADS[payload]()))
    return lambda: client.post(f"{BASE_URL}/v1/any", json={"query": "any"}, headers=HEADERS).content


def api302(payload: str) -> Callable[[], int]:
    import httpx
    from api302 import Client

    client = Client(KEY, BASE_URL, http_client=httpx.Client(transport=answering(httpx, _PAYLOADS[payload]())))
    if payload == "search":
        return _uses(payload, lambda: _of_models(payload, client.tavily.search(query="any")))
    return _uses(payload, lambda: _of_models(payload, client.embeddings.create(model="any", input="any")))


def json_loads(payload: str) -> Callable[[], int]:
    fetch = _fetched(payload)
    return _uses(payload, lambda: _of_dicts(payload, json.loads(fetch())))


def _model(payload: str) -> Any:
    """The same shapes as the description's, optional fields included."""
    from pydantic import BaseModel

    class Hit(BaseModel):
        title: str
        url: str
        content: str
        score: float | None = None
        raw_content: str | None = None
        published_date: str | None = None

    class Image(BaseModel):
        url: str
        description: str | None = None

    class Search(BaseModel):
        query: str
        results: list[Hit]
        answer: str | None = None
        images: list[str | Image] = []
        response_time: float | str | None = None

    class Embedding(BaseModel):
        object: str | None = None
        index: int | None = None
        embedding: list[float] | str

    class Usage(BaseModel):
        prompt_tokens: int | None = None
        completion_tokens: int | None = None
        total_tokens: int | None = None

    class Embeddings(BaseModel):
        object: str | None = None
        data: list[Embedding]
        model: str | None = None
        usage: Usage | None = None

    return {"search": Search, "embeddings": Embeddings}[payload]


def pydantic_of_json(payload: str) -> Callable[[], int]:
    model, fetch = _model(payload), _fetched(payload)
    return _uses(payload, lambda: _of_models(payload, model.model_validate(json.loads(fetch()))))


def pydantic(payload: str) -> Callable[[], int]:
    model, fetch = _model(payload), _fetched(payload)
    return _uses(payload, lambda: _of_models(payload, model.model_validate_json(fetch())))


def stock(payload: str) -> Callable[[], int]:
    from stock.api.embeddings import embeddings_create
    from stock.api.tavily import tavily_search
    from stock.models import EmbeddingRequest, TavilySearchRequest

    client = stock_client(_PAYLOADS[payload]())
    if payload == "search":
        request = TavilySearchRequest(query="any")
        return _uses(payload, lambda: _of_models(payload, tavily_search.sync(client=client, body=request)))
    body = EmbeddingRequest(model="any", input_="any")
    return _uses(payload, lambda: _of_models(payload, embeddings_create.sync(client=client, body=body)))
