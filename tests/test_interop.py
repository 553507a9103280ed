"""What the runner of the rows says of tools that work, that do not, and that are not there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.interop import __main__ as command_line
from tests.interop.rows import ROWS, Row
from tests.interop.run import ROOT, Result, run, table

IDS = ["chat_complete", "jina_search"]
WORKING = Row(
    ("tool", "other"),
    ("sh",),
    "openapi.yaml",
    ("test -f openapi.yaml", "printf 'function chatComplete(\\nfunction JinaSearch(\\n' > made.txt"),
    "printf 'tool@1.2.3\\nother version: 4.5\\n'",
    ("made.txt", r"^function (\w+)\("),
    "echo json: $API302_BASE_URL; echo stream: b",
    ("json", "stream"),
    "no uploads",
)


@pytest.fixture(autouse=True)
def directory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "rows" / "row").mkdir(parents=True)
    monkeypatch.setattr("tests.interop.run.ROWS_DIRECTORY", tmp_path / "rows")


def line(row: Row, tmp_path: Path, said: list[str] | None = None) -> tuple[str, str]:
    result = run("row", row, tmp_path / "work", IDS, "http://mock", ([] if said is None else said).append)
    return table([result]).splitlines()[2], result.failed


def test_a_row_that_works(tmp_path: Path) -> None:
    said: list[str] = []
    assert line(WORKING, tmp_path, said) == (
        "| row | tool 1.2.3, other 4.5 | openapi.yaml | 2/2 | yes | json, stream | no uploads |",
        "",
    )
    assert said == [
        *(f"row: {command}" for command in (*WORKING.commands, WORKING.program)),
        "    json: http://mock\n    stream: b",
    ]


@pytest.mark.parametrize(
    ("changes", "expected", "failed"),
    [
        (
            {"commands": ("echo why; exit 3",)},
            "| row | tool, other | openapi.yaml |  | no |",
            "echo why; exit 3: exit code 3\n    why",
        ),
        ({"program": "echo json: a"}, "|  | yes | json |", "echo json: a: not a word of stream"),
        (
            {"program": "echo json: a; echo stream:"},
            "|  | yes | json |",
            "echo json: a; echo stream:: not a word of stream",
        ),
        (
            {"functions": ("made.txt", r"(chatComplete)")},
            "| 1/2 | yes |",
            "1 operations are absent, not 0: jina_search",
        ),
        (
            {"functions": ("nothing/*", "")},
            "| 0/2 | yes |",
            "2 operations are absent, not 0: chat_complete, jina_search",
        ),
        ({"absent": 1}, "| 2/2 | yes |", "0 operations are absent, not 1: "),
    ],
)
def test_a_row_that_does_not_work(tmp_path: Path, changes: dict[str, Any], expected: str, failed: str) -> None:
    shown, reason = line(WORKING._replace(**changes), tmp_path)
    assert expected in shown
    assert reason == failed


def test_a_command_that_does_not_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.interop.run._SECONDS", 0.2)
    assert line(WORKING._replace(commands=("sleep 60",)), tmp_path)[1] == "sleep 60: not done after 0.2 seconds"


def test_a_missing_toolchain_is_said_and_is_no_failure(tmp_path: Path) -> None:
    assert line(WORKING._replace(needs=("sh", "no-such-tool")), tmp_path) == (
        "| row | tool, other | openapi.yaml |  | skipped: no-such-tool not found |  | no uploads |",
        "",
    )


def test_what_was_generated_before_does_not_count(tmp_path: Path) -> None:
    for kept in ("node_modules/tool.js", "api302/old.ts"):
        path = tmp_path / "work" / kept
        path.parent.mkdir(parents=True)
        path.touch()
    assert line(WORKING, tmp_path)[1] == ""
    assert (tmp_path / "work" / "node_modules" / "tool.js").exists()
    assert not (tmp_path / "work" / "api302").exists()


def test_every_row_is_run_unless_some_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[str] = []

    def note(name: str, *rest: object) -> Result:
        ran.append(name)
        return Result(name, "tool", "openapi.yaml", failed="why" if name == "go" else "")

    monkeypatch.setattr(command_line, "run", note)
    assert command_line.main([]) == 1
    assert ran == list(ROWS)
    assert "go: why\n" in capsys.readouterr().out
    assert command_line.main(["prism", "java"]) == 0
    assert ran[len(ROWS) :] == ["prism", "java"]
    with pytest.raises(SystemExit):
        command_line.main(["cobol"])
    assert "'cobol' is none of typescript, " in capsys.readouterr().err


def test_the_readme_shows_what_the_rows_run() -> None:
    section = (ROOT / "README.md").read_text("utf-8").partition("## In other languages\n")[2].partition("\n## ")[0]
    blocks = re.findall(r"^```\w+\n(.*?)^```", section, re.DOTALL | re.MULTILINE)
    shown = {line.removeprefix("$ ") for block in blocks for line in block.splitlines()}
    run = {command for row in ROWS.values() for command in row.commands}
    for path in (ROOT / "tests" / "interop").rglob("[Mm]ain.*"):
        run |= {line.strip() for line in path.read_text("utf-8").splitlines()}
    assert len(shown) > 10
    assert shown - run == set()
