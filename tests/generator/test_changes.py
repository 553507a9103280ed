"""What changed between two documents: every kind of change, found, told once and judged."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator import changes
from generator.findings import UsageError
from tests.generator.support import Cli

needs_go = pytest.mark.skipif(shutil.which("go") is None, reason="Go is missing, which runs oasdiff")


def _operation(name: str, **more: Any) -> dict[str, Any]:
    answer = {
        "description": "Good.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Answer"}}},
    }
    refused = {"$ref": "#/components/responses/Refused"}
    responses = {"200": answer, "400": refused, "429": refused}
    return {"operationId": name, "tags": ["cars"], "summary": f"Do {name}", "responses": responses, **more}


def _object(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def _document() -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}, "required": True}
    events = {"schema": {"type": "string"}, "x-302-stream": {"event": {"$ref": "#/components/schemas/Event"}}}
    page = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    text, number = {"type": "string"}, {"type": "integer"}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Cars", "version": "1"},
        "servers": [{"url": "https://one.example"}],
        "security": [{"bearer": []}],
        "paths": {
            "/cars": {
                "get": _operation("cars_list", parameters=[page]),
                "post": _operation("cars_order", requestBody=body, **{"x-302-price": {"amount": 1, "unit": "call"}}),
            },
            "/cars/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": text}],
                "get": _operation("cars_get"),
                "delete": _operation("cars_scrap"),
            },
            "/drives": {
                "post": _operation(
                    "cars_drive",
                    responses={"200": {"description": "Events.", "content": {"text/event-stream": events}}},
                )
            },
        },
        "components": {
            "schemas": {
                "Answer": _object("id", id=text, color=text),
                "Order": _object("color", color=text, doors=number),
                "Event": _object(speed=number, heading=text),
                "Error": _object(message=text),
            },
            "responses": {
                "Refused": {
                    "description": "Refused.",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
                }
            },
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
        },
    }


def _changed() -> dict[str, Any]:
    """The document after a change of each kind."""
    new = _document()
    paths, components = new["paths"], new["components"]
    del paths["/cars/{id}"]["delete"]
    paths["/auto/{car}"] = paths.pop("/cars/{id}")
    paths["/auto/{car}"]["parameters"][0]["name"] = "car"
    paths["/wheels"] = {"get": _operation("wheels_list", tags=["wheels"])}
    paths["/cars"]["get"]["parameters"].append(
        {"name": "maker", "in": "query", "required": True, "schema": {"type": "string"}}
    )
    for operation in (paths["/cars"]["get"], paths["/drives"]["post"]):
        trace = {"name": "trace", "in": "header", "schema": {"type": "string"}}
        operation["parameters"] = [*operation.get("parameters", []), trace]
    paths["/cars"]["post"]["x-302-price"]["amount"] = 2
    paths["/cars"]["post"]["operationId"] = "cars_buy"
    order = components["schemas"]["Order"]
    order["properties"]["doors"] = {"type": "string"}
    order["properties"]["wheels"] = {"type": "integer"}
    components["schemas"]["Car"] = components["schemas"].pop("Answer")
    del components["schemas"]["Car"]["properties"]["color"]
    components["schemas"]["Event"]["properties"]["heading"] = {"type": "integer"}
    components["schemas"]["Error"]["properties"]["hint"] = {"type": "string"}
    components["securitySchemes"]["bearer"] = {"type": "apiKey", "in": "header", "name": "key"}
    components["securitySchemes"]["basic"] = {"type": "http", "scheme": "basic"}
    paths["/drives"]["post"]["security"] = [{"basic": []}]
    new["servers"] = [{"url": "https://two.example"}]
    return json.loads(json.dumps(new).replace("schemas/Answer", "schemas/Car"))  # type: ignore[no-any-return]


def _sections(report: str) -> dict[str, dict[str, list[str]]]:
    """The lines of the report by heading and heading below it."""
    found: dict[str, dict[str, list[str]]] = {}
    for section in report.split("\n## ")[1:]:
        title, _, rest = section.partition("\n")
        parts = [part.partition("\n") for part in f"\n{rest}".split("\n### ")]
        found[title] = {heading: [line for line in text.splitlines() if line] for heading, _, text in parts}
    return found


DANGLING = json.dumps(
    {
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "paths": {"/": {"get": {"parameters": [{"$ref": "#/components/parameters/Nothing"}]}}},
    }
)


@pytest.fixture(scope="module")
def told() -> str:
    if shutil.which("go") is None:
        pytest.skip("Go is missing, which runs oasdiff")
    return changes.report(_document(), _changed(), "v1", "v2")


def test_the_head_counts(told: str) -> None:
    assert told.splitlines()[:4] == [
        "# API changes from v1 to v2",
        "",
        "1 operation removed, 1 added, 4 of 4 changed.",
        "**Some changes break callers.**",
    ]


def test_what_breaks_comes_first_and_all_is_under_its_operation(told: str) -> None:
    sections = _sections(told)
    assert list(sections) == [
        "Breaks callers",
        "May break callers",
        "Breaks nobody",
        "Added operations",
        "How this was found",
    ]
    assert sections["Breaks callers"] == {
        "": [],
        "Removed operations": ["- cars", "  - `cars_scrap` (`DELETE /cars/{id}`): Do cars_scrap"],
        "Outside of the operations": [
            "- removed the server `https://one.example`",
            "- the security scheme `bearer` was `"
            '{"type": "http", "scheme": "bearer"}`, is `{"type": "apiKey", "in": "header", "name": "key"}`',
        ],
        "`cars_get` (`GET /auto/{car}`)": [
            "- moved from `GET /cars/{id}` to `GET /auto/{car}`",
            "- added the new path request parameter `car`",
        ],
        "`cars_list` (`GET /cars`)": ["- added the new required `query` request parameter `maker`"],
        "`cars_buy` (`POST /cars`)": [
            "- api operation id `cars_order` removed and replaced with `cars_buy`",
            "- the `doors` request property `type` changed from `integer` to `string`",
        ],
        "`cars_drive` (`POST /drives`)": [
            "- the endpoint scheme security `bearer` was removed from the API",
            "- the `heading` response's property `type` changed from `string` to `integer` for status `200`, in an "
            "event of the stream",
        ],
    }


def test_what_is_shared_is_told_once(told: str) -> None:
    sections = _sections(told)
    assert sections["May break callers"] == {
        "": [],
        "Outside of the operations": [
            "- removed or renamed 1 schema, for which generated code has classes: `Answer`",
        ],
        "All operations but `cars_drive`": [
            "- removed the optional property `color` from the response with the `200` status"
        ],
        "`cars_get` (`GET /auto/{car}`)": ["- deleted the `path` request parameter `id`"],
    }
    assert sections["Breaks nobody"] == {
        "": [],
        "Outside of the operations": [
            "- added the server `https://two.example`",
            "- added the security scheme `basic`",
        ],
        "All operations but `cars_drive`": [
            "- added the optional property `hint` to the response with the `400`, `429` status"
        ],
        "2 operations": [
            "`cars_list`, `cars_drive`",
            "- added the new optional `header` request parameter `trace`",
        ],
        "`cars_buy` (`POST /cars`)": [
            '- `x-302-price` was `{"amount": 1, "unit": "call"}`, is `{"amount": 2, "unit": "call"}`',
            "- added the new optional request property `wheels`",
        ],
        "`cars_drive` (`POST /drives`)": ["- the endpoint scheme security `basic` was added to the API"],
    }


def test_added_operations_stand_under_their_tag(told: str) -> None:
    assert _sections(told)["Added operations"][""] == ["- wheels", "  - `wheels_list` (`GET /wheels`): Do wheels_list"]


@needs_go
def test_texts_and_examples_change_nothing() -> None:
    new = _document()
    new["info"]["version"] = "2"
    new["paths"]["/cars"]["get"]["summary"] = "List cars"
    new["paths"]["/cars"]["get"]["x-302-evidence"] = {"path": "page"}
    new["components"]["schemas"]["Order"]["properties"]["color"] = {"type": "string", "description": "A color."}
    report = changes.report(_document(), new, "v1", "v2")
    assert report.splitlines()[2:4] == ["0 operations removed, 0 added, 0 of 5 changed.", "Nothing breaks callers."]
    assert list(_sections(report)) == ["How this was found"]


@needs_go
def test_operations_that_change_places() -> None:
    new = _document()
    new["paths"]["/cars"] = {"get": new["paths"]["/cars"]["post"], "post": new["paths"]["/cars"]["get"]}
    assert _sections(changes.report(_document(), new, "v1", "v2"))["Breaks callers"] == {
        "": [],
        "`cars_list` (`POST /cars`)": ["- moved from `GET /cars` to `POST /cars`"],
        "`cars_order` (`GET /cars`)": ["- moved from `POST /cars` to `GET /cars`"],
    }


@needs_go
def test_an_operation_in_the_place_of_a_removed_one() -> None:
    new = _document()
    new["paths"]["/cars"]["post"] = new["paths"].pop("/drives")["post"]
    report = changes.report(_document(), new, "v1", "v2")
    assert report.splitlines()[2] == "1 operation removed, 0 added, 1 of 4 changed."
    assert _sections(report)["Breaks callers"] == {
        "": [],
        "Removed operations": ["- cars", "  - `cars_order` (`POST /cars`): Do cars_order"],
        "`cars_drive` (`POST /cars`)": ["- moved from `POST /drives` to `POST /cars`"],
    }


@needs_go
def test_what_a_body_is_made_of_is_part_of_it() -> None:
    old, new = _document(), _document()
    for document, required in ((old, []), (new, ["wheels"])):
        schemas = document["components"]["schemas"]
        schemas["Options"] = _object(*required, wheels={"type": "integer"})
        schemas["Order"] = {
            "allOf": [_object("color", color={"type": "string"}), {"$ref": "#/components/schemas/Options"}]
        }
    assert _sections(changes.report(old, new, "v1", "v2"))["Breaks callers"] == {
        "": [],
        "`cars_order` (`POST /cars`)": ["- the request property `wheels` became required"],
    }


def test_documents_without_a_common_operation_need_no_comparison(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    new = {**_document(), "paths": {"/wheels": {"get": _operation("wheels_list")}}}
    assert changes.report(_document(), new, "v1", "v2").splitlines()[2] == (
        "5 operations removed, 1 added, 0 of 0 changed."
    )


def test_without_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match=r"Go is missing, .* install Go"):
        changes.report(_document(), _document(), "v1", "v2")


def test_what_go_says_when_it_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    go = tmp_path / "go"
    said = ("go: downloading oasdiff", "go: no such module", "exit status 1")
    go.write_text("#!/bin/sh\n" + "".join(f"echo '{line}' >&2\n" for line in said) + "exit 1\n")
    go.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match=r"`go run .*` failed, .*: go: no such module$"):
        changes.report(_document(), _document(), "v1", "v2")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (None, "cannot be read (No such file or directory)"),
        ("openapi: 3.1.0", "is not JSON; what can be compared are two openapi.json"),
        ("[" * 100_000, "is not JSON; what can be compared are two openapi.json"),
        (DANGLING, "has a reference that leads nowhere: '/components/parameters/Nothing'"),
        ("[]", "is not an OpenAPI 3.1 document: /: "),
        ('{"openapi": "3.0.3", "info": {"title": "", "version": ""}, "paths": {}}', "is not an OpenAPI 3.1 document: "),
    ],
)
def test_files_that_cannot_be_compared(cli: Cli, tmp_path: Path, text: str | None, reason: str) -> None:
    (tmp_path / "new.json").write_text(json.dumps(_document()))
    if text is not None:
        (tmp_path / "old.json").write_text(text)
    code, out, err = cli("changes", tmp_path / "old.json", tmp_path / "new.json")
    assert (code, out) == (2, "")
    assert err.startswith(f"python -m generator changes: {tmp_path / 'old.json'}: {reason}")
    assert err.count("\n") == 1


@needs_go
def test_two_files(cli: Cli, tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(_document()))
    new.write_text(json.dumps(_changed()))
    code, out, err = cli("changes", old, new)
    assert (code, err) == (0, "")
    assert out == changes.report(_document(), _changed(), str(old), str(new))


@needs_go
def test_a_document_that_oasdiff_refuses() -> None:
    new = _document()
    new["components"]["schemas"]["Error"] = {"$ref": "#/components/schemas/Nothing"}
    with pytest.raises(UsageError, match=r"`go run .*` failed, .*: Error: .*revision\.json.*Nothing"):
        changes.report(_document(), new, "v1", "v2")
