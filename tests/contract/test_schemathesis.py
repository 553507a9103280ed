"""The mock under generated requests: what fits the description is answered as described, what does not is refused.

A few requests for each operation, the same ones every time; `make fuzz` makes many, and others every time.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode, Response
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.core.mutations import Mutation
from schemathesis.core.parameters import ParameterLocation
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    positive_data_acceptance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from generator import sse
from generator.bundle import METHODS
from generator.document import Operation, Schemas, contents, describe, operations, parameters
from generator.mock import Mock

from .checks import FORMS
from .conftest import BUNDLE

MANY = int(os.environ.get("FUZZ", "0"))
"""Requests of each kind for each operation; 0 for the few of every test run."""
FEW = {GenerationMode.POSITIVE: 2, GenerationMode.NEGATIVE: 1}
KEY = "any"
CONFORMS: list[Any] = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
SCHEMAS = Schemas(BUNDLE.document)
OPERATIONS = {operation.id: operation for operation in operations(BUNDLE.document)}
NO_LIST = "a form cannot carry an empty list: it has no field then"
NO_EVENTS = "the schema of a stream describes its whole text, x-302-stream its events: these are validated here"
_EXCEPTIONS: dict[str, Callable[[Case[Any], Mutation], bool]] = {
    "a format is an annotation in JSON Schema 2020-12": lambda case, change: change.keywords == ("format",),
    "in an address, a header or a form everything is text, and of one entry a list": lambda case, change: (
        change.keywords == ("type",)
        and (change.parameter_location is not ParameterLocation.BODY or case.media_type in FORMS)
        and bool({"string", "array"} & set(_listed(change.original_value)))
    ),
    "parameters that are not described are ignored": lambda case, change: (
        change.keywords == ("additionalProperties",) and change.parameter_location is not ParameterLocation.BODY
    ),
}
"""What schemathesis takes for a violation, and is none on the wire."""
seen: Counter[str] = Counter()


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _without_keys(document: dict[str, Any]) -> dict[str, Any]:
    """The description without its keys, which are held against it apart: half of all changes would be to them."""
    paths = {
        path: {
            method: {**operation, "security": []} if isinstance(operation, dict) else operation
            for method, operation in item.items()
        }
        for path, item in document["paths"].items()
    }
    return {**document, "security": [], "paths": paths}


GENERATED = {
    operation.definition.raw["operationId"]: operation
    for found in schemathesis.openapi.from_dict(_without_keys(BUNDLE.document)).get_all_operations()
    if isinstance(found, Ok)
    for operation in [found.ok()]
}


@pytest.fixture(scope="module")
def mock() -> Iterator[Mock]:
    with Mock(BUNDLE.document) as mock:
        yield mock
    assert mock.errors == []


def _keys(operation: Operation) -> tuple[dict[str, str], dict[str, str]]:
    """Headers and query of the first documented way to give the key."""
    schemes = BUNDLE.document["components"]["securitySchemes"]
    wanted = operation.data.get("security", BUNDLE.document["security"])
    headers: dict[str, str] = {}
    params: dict[str, str] = {}
    for scheme in (schemes[name] for name in next(iter(wanted), {})):
        if scheme["type"] == "http":
            headers["Authorization"] = f"Bearer {KEY}"
        else:
            (headers if scheme["in"] == "header" else params)[scheme["name"]] = KEY
    return headers, params


def _failures(case: Case[Any], response: Response, checks: list[Any]) -> list[str]:
    try:
        case.validate_response(response, checks=checks)
    except FailureGroup as group:
        return [f"{case.operation.label}: {failure}" for failure in group.exceptions]
    return []


def _event_failures(operation: Operation, response: Response) -> Iterator[str]:
    """Where the events of a stream are not as described."""
    seen[NO_EVENTS] += 1
    content = next(item for item in contents(BUNDLE.document, operation) if item.type == "text/event-stream")
    end = content.data["x-302-stream"].get("end")
    for event in sse.events(response.content.decode()):
        if not (isinstance(end, str) and event.ends(end)):
            for error in SCHEMAS.errors(f"{content.pointer}/x-302-stream/event", json.loads(event.data)):
                yield f"{operation.id}: {describe(error)}"


def _problems(operation: Operation, case: Case[Any], response: Response) -> list[str]:
    """What the description says otherwise, of an answer that must conform and of one that must be a refusal or not."""
    streams = response.headers.get("content-type", [""])[0].startswith("text/event-stream")
    checks = [check for check in CONFORMS if not streams or check is not response_schema_conformance]
    problems = _failures(case, response, checks)
    if streams:
        problems += _event_failures(operation, response)
    assert case.meta is not None
    if case.meta.generation.mode is GenerationMode.POSITIVE:
        rejected = _failures(case, response, [positive_data_acceptance])
        if rejected and case.media_type in FORMS and isinstance(case.body, dict) and [] in case.body.values():
            seen[NO_LIST] += 1
            return problems
        return problems + rejected
    accepted = _failures(case, response, [negative_data_rejection])
    reasons = [_reason(case, change) for change in getattr(case.meta.phase.data, "mutations", [])]
    if accepted and reasons and all(reasons):
        seen[reasons[0]] += 1
        return problems
    return problems + accepted


def _reason(case: Case[Any], change: Mutation) -> str:
    return next((text for text, holds in _EXCEPTIONS.items() if holds(case, change)), "")


def _hold(mock: Mock, operation: Operation, mode: GenerationMode) -> None:
    """Make requests of one operation, and hold each answer against the description."""
    headers, params = _keys(operation)
    statuses: Counter[int] = Counter()

    @settings(
        max_examples=MANY or FEW[mode],
        derandomize=not MANY,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(GENERATED[operation.id].as_strategy(generation_mode=mode))
    def request(case: Case[Any]) -> None:
        response = case.call(base_url=mock.url, headers=headers, params=params)
        statuses[response.status_code] += 1
        seen[f"{mode.value} requests"] += 1
        assert _problems(operation, case, response) == []

    request()
    assert statuses


@pytest.mark.parametrize("name", OPERATIONS)
def test_what_fits_is_answered_as_described(mock: Mock, name: str) -> None:
    _hold(mock, OPERATIONS[name], GenerationMode.POSITIVE)


def _can_be_wrong(operation: Operation) -> bool:
    """Whether a request can break the description: not where all that is asked for is any text, or nothing."""
    limits = {"enum", "pattern", "minLength", "maxLength", "$ref"}
    return "requestBody" in operation.data or any(
        (item.get("required") and item["in"] != "path")
        or item["schema"].get("type") != "string"
        or limits & set(item["schema"])
        for _, item in parameters(BUNDLE.document, operation)
    )


@pytest.mark.parametrize("name", [name for name, operation in OPERATIONS.items() if _can_be_wrong(operation)])
def test_what_does_not_fit_is_refused(mock: Mock, name: str) -> None:
    _hold(mock, OPERATIONS[name], GenerationMode.NEGATIVE)


def test_who_gives_no_key_is_refused(mock: Mock) -> None:
    with httpx.Client(base_url=mock.url) as client:
        for operation in OPERATIONS.values():
            answer = client.request(operation.method, re.sub("[{}]", "", operation.path), headers={"x-other": KEY})
            free = operation.data.get("security") == []
            assert (answer.status_code == 401) != free, operation.id
            failures = [] if free else SCHEMAS.errors("/components/schemas/GatewayError", answer.json())
            assert failures == [], operation.id


def test_a_method_that_is_not_described_is_refused(mock: Mock) -> None:
    with httpx.Client(base_url=mock.url, headers={"Authorization": f"Bearer {KEY}"}) as client:
        for path, item in BUNDLE.document["paths"].items():
            answer = client.request("TRACE", re.sub("[{}]", "", path))
            assert answer.status_code == 405, path
            assert {method.upper() for method in METHODS if method in item} <= set(answer.headers["allow"].split(", "))


def test_few_requests_are_excepted(capsys: pytest.CaptureFixture[str]) -> None:
    made = sum(count for what, count in seen.items() if what.endswith(" requests"))
    excepted = sum(count for what, count in seen.items() if what in _EXCEPTIONS or what == NO_LIST)
    if MANY:
        with capsys.disabled():
            print("", *(f"{count:>7}  {what}" for what, count in seen.most_common()), sep="\n")
    assert excepted <= made * 0.1
